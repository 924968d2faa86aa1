package variorum.read.pdf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import variorum.progress.Monitor;
import variorum.read.document.DocumentFormat;
import variorum.read.document.DocumentText;
import variorum.read.document.UnreadableException;

/** A PDF: its text in reading order. Pictures, forms, notes on the page and files inside it are not looked at. */
public final class PdfFormat implements DocumentFormat {
    @Override
    public DocumentText read(byte[] bytes, Optional<Charset> encoding, Monitor monitor) throws IOException {
        List<Page> pages = PdfFile.pages(bytes, monitor);
        if (pages.stream().allMatch(page -> page.words().isEmpty())) {
            throw new UnreadableException(
                    "it is a PDF without text, such as a scan; text recognition (OCR) can add one.");
        }
        return PdfParagraphs.of(pages, monitor);
    }
}
