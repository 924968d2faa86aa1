package variorum.read.charset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import variorum.model.Encoding;

/**
 * UTF-8 with a few bad bytes: a file cut in the middle of a character, or with a line of another encoding pasted in.
 */
final class FaultyUtf8 {
    private static final char REPLACEMENT = '\uFFFD';

    /**
     * No other encoding gives that many well-formed bytes after the first of a character beside one fault; by chance,
     * one byte in four is well-formed.
     */
    private static final int GOOD_PER_FAULT = 8;

    private FaultyUtf8() {}

    static Optional<Decoded> of(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        long faults = text.chars().filter(one -> one == REPLACEMENT).count();
        long good = text.chars().mapToLong(FaultyUtf8::laterBytes).sum();
        boolean onlyCutOff = faults == 1 && good > 1 && text.indexOf(REPLACEMENT) == text.length() - 1;
        return onlyCutOff || good >= GOOD_PER_FAULT * faults
                ? Optional.of(new Decoded(text, new Encoding("UTF-8", false)))
                : Optional.empty();
    }

    /** The bytes after the first that the character takes; each half of a surrogate pair counts for two. */
    private static int laterBytes(int unit) {
        if (unit < 0x80 || unit == REPLACEMENT) {
            return 0;
        }
        return unit < 0x800 ? 1 : 2;
    }
}
