package variorum.read.charset;

import com.ibm.icu.lang.UCharacter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import variorum.model.Encoding;

/**
 * UTF-16 without a byte-order mark. The right byte order gives blanks, line ends, Latin letters or East Asian full
 * stops; the wrong one gives none of these.
 */
final class Utf16Guess {
    /** Chinese without a blank still has as many full stops and commas. */
    private static final double LEAST_SHARE_OF_ANCHORS = 0.02;

    private Utf16Guess() {}

    static Optional<Decoded> of(byte[] bytes) {
        return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .flatMap(order -> Reading.of(bytes, order).stream())
                .max(Comparator.comparingInt(Reading::anchors))
                .filter(Reading::isPlausible)
                .map(reading -> new Decoded(reading.text, new Encoding(reading.order.name(), true)));
    }

    private record Reading(Charset order, String text, int anchors) {
        static Optional<Reading> of(byte[] bytes, Charset order) {
            return Decoded.strictly(bytes, order)
                    .map(text -> new Reading(order, text, (int)
                            text.chars().filter(Reading::isAnchor).count()));
        }

        /** Frequent in text, and in 8-bit text impossible: one of its two bytes is no character of it. */
        private static boolean isAnchor(int unit) {
            return unit < 0x7F || (unit >= 0x3000 && unit <= 0x3002) || (unit >= 0xFF00 && unit <= 0xFF1F);
        }

        boolean isPlausible() {
            return anchors >= LEAST_SHARE_OF_ANCHORS * text.length()
                    && text.codePoints().allMatch(Reading::isText);
        }

        private static boolean isText(int point) {
            int type = UCharacter.getType(point);
            return type != Character.UNASSIGNED
                    && type != Character.PRIVATE_USE
                    && (point > 0xFFFF || !Controls.isControl((char) point));
        }
    }
}
