package variorum.read.charset;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import variorum.model.Encoding;

/**
 * The encodings of Chinese, Japanese and Korean, told apart by their structure: each keeps its frequent characters in
 * one part of its table, and a text misread by another table falls into the rare part or breaks off. Needs no
 * statistics of words, so it is right on short texts too.
 */
final class EastAsianGuess {
    /** Real text has nearly only frequent characters; a misread one hardly reaches two thirds. */
    private static final double LEAST_FREQUENT = 0.8;

    /** Japanese without kana is at most a headline. */
    private static final double LEAST_KANA = 0.1;

    /** Korean has blanks between its words, and on average they are half as long. */
    private static final double LONGEST_KOREAN_WORDS = 7;

    /** Candidates this close are taken in the order of the tables. */
    private static final double TIE = 0.05;

    /** With fewer characters, the guess is shown as one. */
    private static final int LEAST_TO_BE_SURE = 12;

    private EastAsianGuess() {}

    static Optional<Decoded> of(byte[] bytes) {
        List<Candidate> candidates = Stream.of(EastAsianTable.values())
                .map(table -> new Candidate(table, EastAsianCount.of(table, bytes)))
                .filter(Candidate::isPlausible)
                .filter(candidate -> candidate.decode(bytes).isPresent())
                .toList();
        double best = candidates.stream().mapToDouble(Candidate::share).max().orElse(0);
        return candidates.stream()
                .filter(candidate -> candidate.share() >= best - TIE)
                .findFirst()
                .flatMap(candidate -> candidate.decode(bytes));
    }

    private record Candidate(EastAsianTable table, EastAsianCount count) {
        boolean isPlausible() {
            return share() >= LEAST_FREQUENT
                    && (!table.isJapanese() || count.kanaShare() >= LEAST_KANA)
                    && (table != EastAsianTable.EUC_KR || count.runLength() <= LONGEST_KOREAN_WORDS);
        }

        double share() {
            return count.frequentShare();
        }

        Optional<Decoded> decode(byte[] bytes) {
            return table.charsets().stream()
                    .flatMap(name -> Decoded.strictly(bytes, Charset.forName(name)).stream()
                            .map(text -> new Decoded(text, new Encoding(name, isSure()))))
                    .findFirst();
        }

        private boolean isSure() {
            return count.wide() >= LEAST_TO_BE_SURE;
        }
    }
}
