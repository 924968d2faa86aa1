package variorum.align;

import java.util.Arrays;
import java.util.stream.IntStream;
import variorum.diff.Hunks;
import variorum.diff.SequenceDiff;
import variorum.progress.Monitor;
import variorum.progress.Pace;

/**
 * Leads from the paragraphs of one version to those of the other by a diff of all their words: where every word is used
 * by so many paragraphs that none leads anywhere, their order still does.
 */
final class WordOrder {
    /** So many words in a row that the diff kept are no chance. */
    private static final int LEAST_RUN = 4;

    private WordOrder() {}

    /** The pairs of paragraphs between which the diff keeps words in a row. */
    static PairList pairs(Side base, Side other, Monitor monitor) {
        Words baseWords = Words.of(base, monitor);
        Words otherWords = Words.of(other, monitor);
        PairList pairs = new PairList();
        Pace pace = new Pace(monitor);
        int[] partners =
                SequenceDiff.diff(baseWords.terms, otherWords.terms, monitor).partners();
        int run = 0;
        for (int word = 0; word < partners.length; word++) {
            pace.step();
            int partner = partners[word];
            boolean follows = run > 0 && partner == partners[word - 1] + 1;
            run = partner == Hunks.NONE ? 0 : follows ? run + 1 : 1;
            if (run >= LEAST_RUN) {
                pairs.add(baseWords.paragraphs[word], otherWords.paragraphs[partner]);
            }
        }
        return pairs;
    }

    /**
     * All words of a version.
     *
     * @param terms one after the other
     * @param paragraphs the paragraph that each stands in
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Words(int[] terms, int[] paragraphs) {
        static Words of(Side side, Monitor monitor) {
            int[][] sequences = IntStream.range(0, side.size())
                    .mapToObj(paragraph -> {
                        monitor.check();
                        return side.sequence(paragraph);
                    })
                    .toArray(int[][]::new);
            int[] paragraphs = new int
                    [Arrays.stream(sequences).mapToInt(words -> words.length).sum()];
            int from = 0;
            for (int paragraph = 0; paragraph < sequences.length; paragraph++) {
                Arrays.fill(paragraphs, from, from + sequences[paragraph].length, paragraph);
                from += sequences[paragraph].length;
            }
            return new Words(
                    Arrays.stream(sequences).flatMapToInt(Arrays::stream).toArray(), paragraphs);
        }
    }
}
