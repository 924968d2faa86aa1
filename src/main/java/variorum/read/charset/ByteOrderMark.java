package variorum.read.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The bytes that some programs put before a text to say its encoding. */
public record ByteOrderMark(Charset charset, int length) {
    private static final char MARK = '\uFEFF';

    public static Optional<ByteOrderMark> of(byte[] bytes) {
        return bytes.length > 0 && opensMark(bytes[0]) ? find(bytes) : Optional.empty();
    }

    /** Whether a mark begins so; the rare charsets need not even be loaded for texts that begin with anything else. */
    private static boolean opensMark(byte first) {
        return switch (first & 0xFF) {
            case 0xFF, 0xFE, 0xEF, 0x84, 0 -> true;
            default -> false;
        };
    }

    /** The longer marks first: the mark of UTF-32LE begins with that of UTF-16LE. */
    private static Optional<ByteOrderMark> find(byte[] bytes) {
        List<Charset> marked = List.of(
                Charset.forName("UTF-32LE"),
                Charset.forName("UTF-32BE"),
                Charset.forName("GB18030"),
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE);
        return marked.stream()
                .map(charset -> new ByteOrderMark(charset, length(charset, bytes)))
                .filter(mark -> mark.length > 0)
                .findFirst();
    }

    /** The length of the mark that {@code bytes} begin with in this charset; 0 for none. */
    static int length(Charset charset, byte[] bytes) {
        if (!charset.canEncode()) {
            return 0;
        }
        byte[] mark = String.valueOf(MARK).getBytes(charset);
        boolean possible = charset.newEncoder().canEncode(MARK) && bytes.length >= mark.length;
        return possible && Arrays.equals(mark, Arrays.copyOf(bytes, mark.length)) ? mark.length : 0;
    }
}
