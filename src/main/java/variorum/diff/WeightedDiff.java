package variorum.diff;

import java.util.ArrayList;
import java.util.List;
import variorum.progress.Monitor;

/**
 * The difference of two sequences whose items have different weights: it keeps the greatest weight, in few pieces.
 * Where {@code red, green} became {@code green} and {@code red, blue}, a shortest edit script may keep the comma and
 * lose a word; this keeps the words. See {@link WeightedTable} for the method.
 */
public final class WeightedDiff {
    /** The largest table that is filled at once (512 items against 512): about a millisecond and 256 kB. */
    private static final int MOST_CELLS = 1 << 18;

    /** The most cells of all tables together: about a second's worth. Megabytes of prose take a tenth of it. */
    private static final long MOST_CELLS_IN_ALL = 1 << 28;

    /** A run of this many equal items is taken as certain. */
    private static final int SURE_RUN = 8;

    private WeightedDiff() {}

    /**
     * The hunks. A window that is too large for the table is first cut at the long equal runs of {@link SequenceDiff};
     * whatever is still too large, or exceeds the total, stays as that found it.
     *
     * @param weights the weight of each item of the base; positive, and the same for equal items
     */
    public static Hunks diff(int[] base, int[] other, int[] weights, Monitor monitor) {
        Window window = new Window(0, base.length, 0, other.length).trimmed(base, other);
        if (window.isEmpty() || window.isOneSided()) {
            List<Hunk> hunks = window.isEmpty() ? List.of() : List.of(window.asHunk());
            return new Hunks(hunks, base.length, other.length);
        }
        if (window.cells() <= MOST_CELLS) {
            return new Hunks(WeightedTable.of(base, other, weights, window).hunks(), base.length, other.length);
        }
        Hunks raw = SequenceDiff.diff(base, other, monitor);
        List<Hunk> hunks = new ArrayList<>();
        long left = MOST_CELLS_IN_ALL;
        for (List<Hunk> neighbours : neighbourhoods(raw.list())) {
            monitor.check();
            Window together = whole(neighbours);
            boolean fits = neighbours.size() > 1 && together.cells() <= Math.min(left, MOST_CELLS);
            left -= fits ? together.cells() : 0;
            hunks.addAll(fits ? WeightedTable.of(base, other, weights, together).hunks() : neighbours);
        }
        return Hunks.joining(hunks, base.length, other.length, raw.coarse());
    }

    /** Groups of hunks that no long equal run separates, each small enough for a table. */
    private static List<List<Hunk>> neighbourhoods(List<Hunk> hunks) {
        List<List<Hunk>> neighbourhoods = new ArrayList<>();
        int from = 0;
        for (int index = 1; index <= hunks.size(); index++) {
            boolean ends = index == hunks.size()
                    || hunks.get(index).baseStart() - hunks.get(index - 1).baseEnd() >= SURE_RUN
                    || hunks.get(from).through(hunks.get(index)).asWindow().cells() > MOST_CELLS;
            if (ends) {
                neighbourhoods.add(hunks.subList(from, index));
                from = index;
            }
        }
        return neighbourhoods;
    }

    private static Window whole(List<Hunk> neighbours) {
        return neighbours.get(0).through(neighbours.get(neighbours.size() - 1)).asWindow();
    }
}
