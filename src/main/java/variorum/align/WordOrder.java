package variorum.align;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import variorum.diff.Hunk;
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
        int done = 0;
        int ahead = 0;
        List<Hunk> hunks =
                SequenceDiff.diff(baseWords.terms, otherWords.terms, monitor).list();
        for (int at = 0; at <= hunks.size(); at++) {
            int end = at < hunks.size() ? hunks.get(at).baseStart() : baseWords.terms.length;
            for (int word = done; word + LEAST_RUN <= end; word += LEAST_RUN) {
                pace.step();
                pairs.add(baseWords.paragraphs[word], otherWords.paragraphs[word + ahead]);
            }
            if (at < hunks.size()) {
                done = hunks.get(at).baseEnd();
                ahead = hunks.get(at).otherEnd() - done;
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
