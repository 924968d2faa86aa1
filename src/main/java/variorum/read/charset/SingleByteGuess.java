package variorum.read.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import variorum.model.Encoding;

/**
 * The encodings of one byte a character: the one whose reading has the least that is odd. Where several are as good,
 * the one that ICU's detector holds likeliest; alone it is often wrong on short texts.
 */
final class SingleByteGuess {
    private static final Charset USUAL = Charset.forName("windows-1252");

    /** As much of the text is looked at; the detector takes an eighth of it. */
    private static final int SAMPLE_SIZE = 1 << 16;

    /** Two readings differ surely when the worse one has so many more odd characters, */
    private static final double CLEARLY_ODDER = 3;

    /**
     * or when the detector prefers the better one by so many of its 100 points: right on short texts of 20 languages.
     */
    private static final int CLEARLY_LIKELIER = 10;

    /** A reading with a larger share of odd characters is in doubt, however bad the others are. */
    private static final double MOST_ODD = 0.1;

    private SingleByteGuess() {}

    static Decoded of(byte[] bytes) {
        byte[] sample = linesBeyondAscii(bytes);
        Map<String, Integer> confidences = Stream.of(
                        new CharsetDetector().setText(sample).detectAll())
                .collect(Collectors.toMap(CharsetMatch::getName, CharsetMatch::getConfidence, Math::max));
        List<Reading> readings = Stream.of(SingleByteCharset.values())
                .flatMap(charset -> Reading.of(charset, sample, confidences).stream())
                .sorted(Comparator.comparingDouble(Reading::oddities)
                        .thenComparing(
                                Comparator.comparingInt(Reading::confidence).reversed()))
                .toList();
        return readings.stream()
                .flatMap(reading -> reading.decode(bytes, readings).stream())
                .findFirst()
                .orElseGet(() -> Decoded.anyhow(bytes, USUAL));
    }

    /** The lines that say something about the encoding. */
    private static byte[] linesBeyondAscii(byte[] bytes) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        int start = 0;
        boolean beyond = false;
        for (int at = 0; at < bytes.length && lines.size() < SAMPLE_SIZE; at++) {
            beyond |= bytes[at] < 0;
            if (bytes[at] == '\n' || bytes[at] == '\r' || at + 1 == bytes.length) {
                int length = Math.min(at + 1 - start, SAMPLE_SIZE - lines.size());
                lines.write(bytes, start, beyond ? length : 0);
                start = at + 1;
                beyond = false;
            }
        }
        return lines.toByteArray();
    }

    /** The sample in one encoding. */
    private record Reading(SingleByteCharset charset, String text, double oddities, int confidence) {
        static Optional<Reading> of(SingleByteCharset charset, byte[] sample, Map<String, Integer> confidences) {
            int confidence = charset.detectorNames().stream()
                    .mapToInt(name -> confidences.getOrDefault(name, 0))
                    .max()
                    .orElse(0);
            return Decoded.strictly(sample, charset.charset())
                    .map(text -> new Reading(charset, text, Oddities.in(text), confidence));
        }

        Optional<Decoded> decode(byte[] bytes, List<Reading> all) {
            long beyondAscii = text.chars().filter(unit -> unit > 0x7F).count();
            boolean sure = oddities <= MOST_ODD * beyondAscii && all.stream().allMatch(this::isClearlyBetterThan);
            return Decoded.strictly(bytes, charset.charset())
                    .map(whole -> new Decoded(whole, new Encoding(charset.usualName(), sure)));
        }

        private boolean isClearlyBetterThan(Reading that) {
            return text.equals(that.text)
                    || that.oddities >= oddities + CLEARLY_ODDER
                    || (that.oddities >= oddities && confidence >= that.confidence + CLEARLY_LIKELIER);
        }
    }
}
