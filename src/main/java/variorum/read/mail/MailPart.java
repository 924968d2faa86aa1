package variorum.read.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import variorum.read.charset.DeclaredCharset;

/** A text in a mail. */
final class MailPart {
    private static final String PLAIN_TEXT = "text/plain";
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    private final String type;
    private final String charset;
    private final byte[] bytes;

    /**
     * A part as the mail describes it.
     *
     * @param type such as {@code "text/plain"}, in small letters
     * @param charset as it is named there; the name is looked up only when the part is read, as a mail may hold
     *     thousands of parts whose names mean nothing
     */
    MailPart(String type, String charset, byte[] bytes) {
        this.type = type;
        this.charset = charset;
        this.bytes = bytes;
    }

    /** Whether parts of that type are read. */
    static boolean isText(String type) {
        return type.equals(PLAIN_TEXT) || PAGES.contains(type);
    }

    boolean isPage() {
        return PAGES.contains(type);
    }

    boolean isPlainText() {
        return type.equals(PLAIN_TEXT);
    }

    boolean isBlank() {
        for (byte one : bytes) {
            if (one < 0 || one > ' ') {
                return false;
            }
        }
        return true;
    }

    /** ASCII is also said where nothing is. */
    Optional<Charset> charset() {
        return charset.equalsIgnoreCase(StandardCharsets.US_ASCII.name())
                ? Optional.empty()
                : DeclaredCharset.of(charset, bytes);
    }

    byte[] bytes() {
        return bytes;
    }
}
