package variorum.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line that is drawn on a page along one of its edges.
 *
 * @param at how far from the upper edge it lies, or from the left one when it is upright
 * @param from where it begins, and {@code to} where it ends, along itself
 */
record Rule(double at, double from, double to) {
    /** In points: lines that are no farther apart are one to the eye. */
    static final double NEAR = 2;

    boolean covers(double start, double end) {
        return from <= start + NEAR && to >= end - NEAR;
    }

    boolean isAlong(Rule other) {
        return Math.abs(from - other.from) <= NEAR && Math.abs(to - other.to) <= NEAR;
    }

    /** Where it lies, with pieces that touch one another as one. */
    static List<Rule> joined(List<Rule> pieces) {
        List<Rule> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Rule::at));
        List<Rule> joined = new ArrayList<>();
        int start = 0;
        for (int next = 1; next <= sorted.size(); next++) {
            if (next == sorted.size() || sorted.get(next).at - sorted.get(start).at > NEAR) {
                joinAlong(sorted.subList(start, next), joined);
                start = next;
            }
        }
        return joined;
    }

    private static void joinAlong(List<Rule> pieces, List<Rule> joined) {
        double at = pieces.get(0).at;
        List<Rule> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Rule::from));
        Rule open = sorted.get(0);
        for (Rule piece : sorted) {
            if (piece.from > open.to + NEAR) {
                joined.add(open);
                open = piece;
            }
            open = new Rule(at, open.from, Math.max(open.to, piece.to));
        }
        joined.add(open);
    }
}
