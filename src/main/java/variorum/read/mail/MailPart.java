package variorum.read.mail;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** A text in a mail. */
final class MailPart {
    private final String type;
    private final boolean attached;
    private final String charset;
    private final byte[] bytes;

    /**
     * A part as the mail describes it.
     *
     * @param type such as {@code "text/plain"}, in small letters
     * @param attached whether it is a file that came with the mail
     * @param charset as it is named there; the name is looked up only when the part is read, as a mail may hold
     *     thousands of parts whose names mean nothing
     */
    MailPart(String type, boolean attached, String charset, byte[] bytes) {
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

    /** ASCII is also said where nothing is. */
    Optional<Charset> charset() {
        try {
            return Optional.of(Charset.forName(charset)).filter(named -> !named.equals(StandardCharsets.US_ASCII));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    byte[] bytes() {
        return bytes;
    }
}
