package variorum.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import variorum.model.ParagraphRange;
import variorum.progress.Monitor;

/**
 * The best alignment that keeps the order of both sides: dynamic programming over the beads that may end at each pair
 * of paragraphs, after W. A. Gale and K. W. Church, "A Program for Aligning Sentences in Bilingual Corpora", 1993.
 * Their cost is sentence length; ours is the gain that the caller measures.
 */
final class BeadSearch {
    /** The sizes that a bead may have on its two sides. */
    private static final int[][] SHAPES = {
        {1, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}, {2, 2}, {2, 3}, {3, 2}, {1, 4}, {4, 1}, {3, 3}, {4, 2}, {2, 4}
    };

    private static final byte SKIP_BASE = -1;
    private static final byte SKIP_OTHER = -2;

    private final int[] base;
    private final int[] other;
    private final ToDoubleFunction<Bead> gain;
    private final byte[][] steps;

    private BeadSearch(int[] base, int[] other, ToDoubleFunction<Bead> gain) {
        this.base = base;
        this.other = other;
        this.gain = gain;
        this.steps = new byte[base.length + 1][other.length + 1];
    }

    /**
     * The beads with the greatest sum of gains, in order.
     *
     * @param base the paragraphs of the base that are free, ascending; a bead takes only neighbours in the text
     * @param other the same of the other side
     * @param gain what a bead is worth; 0 or less where it must not be
     */
    static List<Bead> best(int[] base, int[] other, ToDoubleFunction<Bead> gain, Monitor monitor) {
        BeadSearch search = new BeadSearch(base, other, gain);
        search.fill(monitor);
        return search.trace();
    }

    private void fill(Monitor monitor) {
        double[][] rows = new double[Evidence.MOST_IN_GROUP + 1][other.length + 1];
        for (int b = 0; b <= base.length; b++) {
            monitor.check();
            for (int o = 0; o <= other.length; o++) {
                fill(b, o, rows);
            }
        }
    }

    /**
     * Finds the best way to {@code b} base and {@code o} other paragraphs; {@code rows} are the last rows of the table.
     */
    private void fill(int b, int o, double[][] rows) {
        double best = b == 0 && o == 0 ? 0 : Double.NEGATIVE_INFINITY;
        byte step = SKIP_OTHER;
        if (b > 0) {
            best = row(rows, b - 1)[o];
            step = SKIP_BASE;
        }
        if (o > 0 && row(rows, b)[o - 1] > best) {
            best = row(rows, b)[o - 1];
            step = SKIP_OTHER;
        }
        for (byte shape = 0; shape < SHAPES.length; shape++) {
            int fromBase = b - SHAPES[shape][0];
            int fromOther = o - SHAPES[shape][1];
            if (fromBase < 0
                    || fromOther < 0
                    || !areNeighbours(base, fromBase, b)
                    || !areNeighbours(other, fromOther, o)) {
                continue;
            }
            double worth = gain.applyAsDouble(bead(fromBase, b, fromOther, o));
            double sum = row(rows, fromBase)[fromOther] + worth;
            if (worth > 0 && sum > best) {
                best = sum;
                step = shape;
            }
        }
        row(rows, b)[o] = best;
        steps[b][o] = step;
    }

    private static double[] row(double[][] rows, int b) {
        return rows[b % rows.length];
    }

    private static boolean areNeighbours(int[] indexes, int from, int to) {
        return indexes[to - 1] - indexes[from] == to - 1 - from;
    }

    private Bead bead(int fromBase, int toBase, int fromOther, int toOther) {
        return new Bead(range(base, fromBase, toBase), range(other, fromOther, toOther));
    }

    private static ParagraphRange range(int[] indexes, int from, int to) {
        return new ParagraphRange(indexes[from], indexes[to - 1] + 1);
    }

    private List<Bead> trace() {
        List<Bead> beads = new ArrayList<>();
        int b = base.length;
        int o = other.length;
        while (b > 0 || o > 0) {
            byte step = steps[b][o];
            if (step == SKIP_BASE) {
                b--;
            } else if (step == SKIP_OTHER) {
                o--;
            } else {
                int fromBase = b - SHAPES[step][0];
                int fromOther = o - SHAPES[step][1];
                beads.add(bead(fromBase, b, fromOther, o));
                b = fromBase;
                o = fromOther;
            }
        }
        Collections.reverse(beads);
        return beads;
    }
}
