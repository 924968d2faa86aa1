package variorum.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import variorum.model.Encoding;

/**
 * UTF-8 with a few bad bytes: a file cut in the middle of a character, or with a line of another encoding pasted in.
 */
final class FaultyUtf8 {
    private static final char REPLACEMENT = '\uFFFD';

    /** No other encoding gives that many well-formed characters beside one fault. */
    private static final int GOOD_PER_FAULT = 8;

    private FaultyUtf8() {}

    static Optional<Decoded> of(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        long faults = text.chars().filter(one -> one == REPLACEMENT).count();
        long good = text.chars().filter(one -> one > 0x7F && one != REPLACEMENT).count();
        boolean onlyCutOff = faults == 1 && good > 1 && text.indexOf(REPLACEMENT) == text.length() - 1;
        return onlyCutOff || good >= GOOD_PER_FAULT * faults
                ? Optional.of(new Decoded(text, new Encoding("UTF-8", false)))
                : Optional.empty();
    }
}
