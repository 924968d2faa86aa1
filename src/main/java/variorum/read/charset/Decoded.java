package variorum.read.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import variorum.model.Encoding;

/**
 * The text of some bytes.
 *
 * @param text all of it but the byte-order mark
 */
public record Decoded(String text, Encoding encoding) {
    private static final char REPLACEMENT = '\uFFFD';

    /** Empty unless every byte has a meaning in {@code charset}. */
    static Optional<String> strictly(byte[] bytes, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            // Much faster than a decoder; but a replacement may be one that already stood in the text.
            String text = new String(bytes, charset);
            if (text.indexOf(REPLACEMENT) < 0) {
                return Optional.of(text);
            }
        }
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Bytes without a meaning become U+FFFD, and then the encoding is in doubt; a byte-order mark is dropped. */
    static Decoded anyhow(byte[] bytes, Charset charset) {
        int mark = ByteOrderMark.length(charset, bytes);
        byte[] rest = mark == 0 ? bytes : Arrays.copyOfRange(bytes, mark, bytes.length);
        Optional<String> exact = strictly(rest, charset);
        String text = exact.orElseGet(() -> new String(rest, charset));
        return new Decoded(text, new Encoding(charset.name(), exact.isPresent()));
    }
}
