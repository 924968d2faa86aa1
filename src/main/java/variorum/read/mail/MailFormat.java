package variorum.read.mail;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import variorum.progress.Monitor;
import variorum.read.document.DocumentFormat;
import variorum.read.document.DocumentText;
import variorum.read.document.UnreadableException;

/**
 * A mail: its text, under its subject as headline. Where it says the same as plain text and as a page, the plain text
 * is read. The other lines of its head are left out.
 */
public final class MailFormat implements DocumentFormat {
    private final DocumentFormat plainText;
    private final DocumentFormat page;

    /**
     * A format that leaves the parts of a mail to others.
     *
     * @param plainText reads parts that are plain text
     * @param page reads parts that are web pages
     */
    public MailFormat(DocumentFormat plainText, DocumentFormat page) {
        this.plainText = plainText;
        this.page = page;
    }

    @Override
    public DocumentText read(byte[] bytes, Optional<Charset> encoding, Monitor monitor) throws IOException {
        MailParts parts = MailParts.of(bytes, monitor);
        if (parts.texts().isEmpty()) {
            throw new UnreadableException("there is no text in it.");
        }
        MailText text = new MailText(parts.subject());
        for (MailPart part : parts.texts()) {
            DocumentFormat format = part.isPage() ? page : plainText;
            text.add(format.read(part.bytes(), encoding.or(part::charset), monitor));
        }
        return text.whole();
    }
}
