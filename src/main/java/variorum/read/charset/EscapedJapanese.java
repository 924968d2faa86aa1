package variorum.read.charset;

import java.nio.charset.Charset;
import java.util.Optional;
import variorum.model.Encoding;

/** ISO-2022-JP, the encoding of Japanese mail: bytes of ASCII alone, and an escape before each run of Japanese. */
final class EscapedJapanese {
    private static final String CHARSET = "ISO-2022-JP";
    private static final byte ESCAPE = 0x1B;

    private EscapedJapanese() {}

    static Optional<Decoded> of(byte[] bytes) {
        return hasEscape(bytes)
                ? Decoded.strictly(bytes, Charset.forName(CHARSET))
                        .map(text -> new Decoded(text, new Encoding(CHARSET, true)))
                : Optional.empty();
    }

    private static boolean hasEscape(byte[] bytes) {
        for (int at = 0; at + 1 < bytes.length; at++) {
            if (bytes[at] == ESCAPE && bytes[at + 1] == '$') {
                return true;
            }
        }
        return false;
    }
}
