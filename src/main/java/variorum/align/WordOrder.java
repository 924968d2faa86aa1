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

    /** Odd, so that runs which differ in one word never have the same number. */
    private static final int SPREAD = 0x9E3779B1;

    private WordOrder() {}

    /** The pairs of paragraphs between which the diff keeps words in a row. */
    static PairList pairs(Side base, Side other, Monitor monitor) {
        Runs baseRuns = Runs.of(base, monitor);
        Runs otherRuns = Runs.of(other, monitor);
        PairList pairs = new PairList();
        Pace pace = new Pace(monitor);
        int[] partners =
                SequenceDiff.diff(baseRuns.numbers, otherRuns.numbers, monitor).partners();
        for (int run = 0; run < partners.length; run++) {
            pace.step();
            if (partners[run] != Hunks.NONE) {
                pairs.add(baseRuns.paragraphs[run], otherRuns.paragraphs[partners[run]]);
            }
        }
        return pairs;
    }

    /**
     * All {@link #LEAST_RUN} words in a row of a version, which are far more telling than single ones: texts that have
     * nothing in common are told so without a search.
     *
     * @param numbers the same for the same words, and hardly ever for others
     * @param paragraphs the paragraph that the last word of each stands in
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Runs(int[] numbers, int[] paragraphs) {
        static Runs of(Side side, Monitor monitor) {
            int[][] sequences = IntStream.range(0, side.size())
                    .mapToObj(paragraph -> {
                        monitor.check();
                        return side.sequence(paragraph);
                    })
                    .toArray(int[][]::new);
            int[] words = Arrays.stream(sequences).flatMapToInt(Arrays::stream).toArray();
            int[] numbers = new int[Math.max(0, words.length - LEAST_RUN + 1)];
            for (int run = 0; run < numbers.length; run++) {
                for (int word = run; word < run + LEAST_RUN; word++) {
                    numbers[run] = numbers[run] * SPREAD + words[word];
                }
            }
            return new Runs(numbers, lastParagraphs(sequences, numbers.length));
        }

        private static int[] lastParagraphs(int[][] sequences, int runs) {
            int[] paragraphs = new int[runs];
            int end = 1 - LEAST_RUN;
            for (int paragraph = 0; paragraph < sequences.length; paragraph++) {
                int start = Math.max(0, end);
                end += sequences[paragraph].length;
                Arrays.fill(paragraphs, start, Math.max(start, end), paragraph);
            }
            return paragraphs;
        }
    }
}
