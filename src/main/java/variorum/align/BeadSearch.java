package variorum.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
    private final Gains gains;
    private final byte[][] steps;

    private BeadSearch(int[] base, int[] other, Gains gains) {
        this.base = base;
        this.other = other;
        this.gains = gains;
        this.steps = new byte[base.length + 1][other.length + 1];
    }

    /**
     * The beads with the greatest sum of gains, in order.
     *
     * @param base the paragraphs of the base that are free, ascending; a bead takes only neighbours in the text
     * @param other the same of the other side
     */
    static List<Bead> best(int[] base, int[] other, Gains gains, Monitor monitor) {
        BeadSearch search = new BeadSearch(base, other, gains);
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
        if (b > 0 && o > 0 && gains.mayBound(base[b - 1], other[o - 1])) {
            for (byte shape = 0; shape < SHAPES.length; shape++) {
                double sum = sum(b, o, SHAPES[shape], rows);
                if (sum > best) {
                    best = sum;
                    step = shape;
                }
            }
        }
        row(rows, b)[o] = best;
        steps[b][o] = step;
    }

    /** What the alignment is worth that ends with a bead of this shape; nothing where there can be none. */
    private double sum(int b, int o, int[] shape, double[][] rows) {
        int fromBase = b - shape[0];
        int fromOther = o - shape[1];
        boolean possible = fromBase >= 0
                && fromOther >= 0
                && areNeighbours(base, fromBase, b)
                && areNeighbours(other, fromOther, o)
                && gains.mayBound(base[fromBase], other[fromOther]);
        double gain = possible ? gains.gain(bead(fromBase, b, fromOther, o)) : 0;
        return gain > 0 ? row(rows, fromBase)[fromOther] + gain : Double.NEGATIVE_INFINITY;
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
