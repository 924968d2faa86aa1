package variorum.read.mail;

import java.nio.charset.Charset;
import java.util.Optional;

/** A text in a mail. */
final class MailPart {
    private final String type;
    private final boolean attached;
    private final Optional<Charset> charset;
    private final byte[] bytes;

    /**
     * A part as the mail describes it.
     *
     * @param type such as {@code "text/plain"}, in small letters
     * @param attached whether it is a file that came with the mail
     */
    MailPart(String type, boolean attached, Optional<Charset> charset, byte[] bytes) {
        this.type = type;
        this.attached = attached;
        this.charset = charset;
        this.bytes = bytes;
    }

    boolean isPage() {
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    boolean isPlainText() {
        return type.equals("text/plain");
    }

    boolean isAttached() {
        return attached;
    }

    Optional<Charset> charset() {
        return charset;
    }

    byte[] bytes() {
        return bytes;
    }
}
