package variorum.read.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** The encoding that a page or a mail says that its text is in. */
public final class DeclaredCharset {
    private static final String UNMARKED_UTF = "UTF-(16|32).*";

    private DeclaredCharset() {}

    /** Empty where the name means nothing, or a byte-order mark or the bytes themselves speak against it. */
    public static Optional<Charset> of(String name, byte[] bytes) {
        return ByteOrderMark.of(bytes).isPresent() || isUtf8BeyondAscii(bytes)
                ? Optional.empty()
                : named(name).filter(charset -> Decoded.strictly(bytes, charset).isPresent());
    }

    /** Many texts declare what they were once written in; well-formed UTF-8 is hardly ever chance. */
    private static boolean isUtf8BeyondAscii(byte[] bytes) {
        return Decoded.strictly(bytes, StandardCharsets.UTF_8)
                .filter(text -> text.chars().anyMatch(unit -> unit > 0x7F))
                .isPresent();
    }

    /**
     * What browsers take a name for: Latin-1 is always the wider Windows-1252, and Latin-5 Windows-1254. UTF-16 shows
     * in the bytes, and where it does not, the text was converted since.
     */
    private static Optional<Charset> named(String name) {
        try {
            String charset = Charset.forName(name).name();
            return switch (charset) {
                case "ISO-8859-1", "US-ASCII" -> Optional.of(Charset.forName("windows-1252"));
                case "ISO-8859-9" -> Optional.of(Charset.forName("windows-1254"));
                default -> charset.matches(UNMARKED_UTF) ? Optional.empty() : Optional.of(Charset.forName(charset));
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
