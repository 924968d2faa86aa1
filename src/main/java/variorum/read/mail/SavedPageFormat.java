package variorum.read.mail;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import variorum.progress.Monitor;
import variorum.read.document.DocumentFormat;
import variorum.read.document.DocumentText;
import variorum.read.document.UnreadableException;

/**
 * A web page in one file, as browsers save it: a mail whose first part is the page and whose others are its pictures.
 */
public final class SavedPageFormat implements DocumentFormat {
    private final DocumentFormat page;

    /** A format that leaves the page itself to another. */
    public SavedPageFormat(DocumentFormat page) {
        this.page = page;
    }

    @Override
    public DocumentText read(byte[] bytes, Optional<Charset> encoding, Monitor monitor) throws IOException {
        MailPart main = MailParts.of(bytes, monitor).texts().stream()
                .filter(MailPart::isPage)
                .findFirst()
                .orElseThrow(() -> new UnreadableException("there is no page in it."));
        return page.read(main.bytes(), encoding.or(main::charset), monitor);
    }
}
