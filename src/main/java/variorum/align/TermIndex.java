package variorum.align;

import variorum.progress.Monitor;

/** For every term the paragraphs of one side that use it, each with how often. */
final class TermIndex {
    /** Where the postings of each term begin; one more entry than there are terms. */
    private final int[] starts;

    private final int[] paragraphs;
    private final int[] counts;

    private TermIndex(int[] starts, int size) {
        this.starts = starts;
        this.paragraphs = new int[size];
        this.counts = new int[size];
    }

    /** Indexes a side whose terms are numbered below {@code terms}. */
    static TermIndex of(Side side, int terms, Monitor monitor) {
        int[] starts = new int[terms + 1];
        for (int paragraph = 0; paragraph < side.size(); paragraph++) {
            monitor.check();
            for (int term : side.terms(paragraph).ids()) {
                starts[term + 1]++;
            }
        }
        for (int term = 0; term < terms; term++) {
            starts[term + 1] += starts[term];
        }
        TermIndex index = new TermIndex(starts, starts[terms]);
        int[] next = starts.clone();
        for (int paragraph = 0; paragraph < side.size(); paragraph++) {
            monitor.check();
            Terms used = side.terms(paragraph);
            for (int at = 0; at < used.size(); at++) {
                int posting = next[used.ids()[at]]++;
                index.paragraphs[posting] = paragraph;
                index.counts[posting] = used.counts()[at];
            }
        }
        return index;
    }

    /** How many paragraphs use the term. */
    int size(int term) {
        return starts[term + 1] - starts[term];
    }

    /** Adds to the sum of every paragraph what it shares with one that uses the term {@code count} times. */
    void addShared(int term, int count, double weight, Sums sums) {
        for (int posting = starts[term]; posting < starts[term + 1]; posting++) {
            sums.add(paragraphs[posting], weight * Math.min(count, counts[posting]));
        }
    }
}
