package variorum.read.pdf;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import variorum.progress.Monitor;
import variorum.read.document.UnreadableException;

/** The bytes of a PDF, which may be anything. */
final class PdfFile {
    static {
        FontMappers.set(new BuiltInFonts());
    }

    private PdfFile() {}

    /**
     * All pages.
     *
     * @throws UnreadableException with the reason as a clause
     */
    static List<Page> pages(byte[] bytes, Monitor monitor) throws UnreadableException {
        UnpackedBytes unpacked = new UnpackedBytes();
        try (PDDocument document = new BoundedParser(bytes, unpacked).parse()) {
            return PageReader.pages(document, unpacked, monitor);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException("it is protected by a password.", e);
        } catch (TooMuchException e) {
            throw new UnreadableException(e.reason(), e);
        } catch (CancellationException e) {
            throw e;
        } catch (OutOfMemoryError e) {
            throw new UnreadableException("it needs more memory than there is.", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox lets exceptions of many kinds through when a file is not what it says.
            throw new UnreadableException("it is damaged.", e);
        }
    }
}
