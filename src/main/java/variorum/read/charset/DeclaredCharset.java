package variorum.read.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The encoding that a page or a mail says that its text is in. */
public final class DeclaredCharset {
    private static final String UNMARKED_UTF = "UTF-(16|32).*";
    /** With which most texts do; for them the names of all others need not be gathered, which takes a moment. */
    private static final Set<String> USUAL = Set.of("utf-8", "us-ascii", "iso-8859-1", "windows-1252");

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
        if (!isKnown(name.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        String charset = Charset.forName(name).name();
        return switch (charset) {
            case "ISO-8859-1", "US-ASCII" -> Optional.of(Charset.forName("windows-1252"));
            case "ISO-8859-9" -> Optional.of(Charset.forName("windows-1254"));
            default -> charset.matches(UNMARKED_UTF) ? Optional.empty() : Optional.of(Charset.forName(charset));
        };
    }

    /** Asked for a name that it does not know, the JVM makes its rarer encodings anew each time, to look among them. */
    private static boolean isKnown(String name) {
        return USUAL.contains(name) || Names.ALL.contains(name);
    }

    private static final class Names {
        static final Set<String> ALL = Charset.availableCharsets().values().stream()
                .flatMap(charset -> Stream.concat(Stream.of(charset.name()), charset.aliases().stream()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
