package variorum.read.charset;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import variorum.model.Encoding;
import variorum.read.document.UnreadableException;

/**
 * Decodes bytes into text. Tries in this order: a byte-order mark; UTF-16, if there are bytes that no other text has
 * and one byte order gives plausible text; the escape sequences of Japanese mail; UTF-8, which other text hardly ever
 * is by accident, even with a few faults; the East Asian encodings, by their structure; and the single-byte encodings.
 */
public final class TextDecoder {
    private TextDecoder() {}

    /**
     * Decodes the bytes in the given encoding, which the result marks as doubtful if some bytes are invalid in it; if
     * none is given, in the one that is detected.
     *
     * @throws IOException with the reason, when the bytes are not text
     */
    public static Decoded decode(byte[] bytes, Optional<Charset> encoding) throws IOException {
        Decoded decoded = encoding.map(charset -> Decoded.anyhow(bytes, marked(bytes, charset)))
                .orElseGet(() -> find(bytes));
        if (Controls.in(bytes) && Controls.makeBinary(decoded.text())) {
            throw new UnreadableException("it holds binary data, not text.");
        }
        return decoded;
    }

    /** UTF-16 or UTF-32 in the byte order that the mark says, where only the family is given. */
    private static Charset marked(byte[] bytes, Charset given) {
        return ByteOrderMark.of(bytes)
                .map(ByteOrderMark::charset)
                .filter(charset -> charset.name().startsWith(given.name()))
                .orElse(given);
    }

    private static Decoded find(byte[] bytes) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return Decoded.anyhow(bytes, mark.get().charset());
        }
        if (Controls.in(bytes)) {
            Optional<Decoded> utf16 = Utf16Guess.of(bytes);
            if (utf16.isPresent()) {
                return utf16.get();
            }
        }
        Optional<Decoded> japanese = EscapedJapanese.of(bytes);
        if (japanese.isPresent()) {
            return japanese.get();
        }
        Optional<String> utf8 = Decoded.strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new Decoded(utf8.get(), new Encoding("UTF-8", true));
        }
        return FaultyUtf8.of(bytes).or(() -> EastAsianGuess.of(bytes)).orElseGet(() -> SingleByteGuess.of(bytes));
    }
}
