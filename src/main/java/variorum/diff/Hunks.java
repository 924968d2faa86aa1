package variorum.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All differing runs of two sequences: in order, never touching, with equal lengths on both sides between any two of
 * them.
 *
 * @param baseLength items in the base
 * @param otherLength items in the other
 * @param coarse whether some hunk may be larger than necessary, because the search inside it was given up
 */
public record Hunks(List<Hunk> list, int baseLength, int otherLength, boolean coarse) {
    /** In {@link #partners()}: an item that was not kept. */
    public static final int NONE = -1;

    /** Hunks that hold nothing but what differs. */
    public Hunks(List<Hunk> list, int baseLength, int otherLength) {
        this(list, baseLength, otherLength, false);
    }

    public Hunks {
        list = List.copyOf(list);
        int base = 0;
        int other = 0;
        boolean first = true;
        for (Hunk hunk : list) {
            int gap = hunk.baseStart() - base;
            if (gap != hunk.otherStart() - other || gap < 0 || (gap == 0 && !first)) {
                throw new IllegalArgumentException("hunk out of place: " + hunk + " in " + list);
            }
            base = hunk.baseEnd();
            other = hunk.otherEnd();
            first = false;
        }
        if (baseLength - base != otherLength - other || baseLength < base) {
            throw new IllegalArgumentException("unequal ends after " + list);
        }
    }

    /** Makes one hunk of those that touch. */
    static Hunks joining(List<Hunk> list, int baseLength, int otherLength, boolean coarse) {
        List<Hunk> joined = new ArrayList<>();
        for (Hunk hunk : list) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).touches(hunk)) {
                joined.set(last, joined.get(last).through(hunk));
            } else {
                joined.add(hunk);
            }
        }
        return new Hunks(joined, baseLength, otherLength, coarse);
    }

    /** For each item of the base, the index of the item on the other side that it was kept as, or {@link #NONE}. */
    public int[] partners() {
        int[] partners = new int[baseLength];
        int base = 0;
        int other = 0;
        for (Hunk hunk : list) {
            while (base < hunk.baseStart()) {
                partners[base++] = other++;
            }
            Arrays.fill(partners, base, hunk.baseEnd(), NONE);
            base = hunk.baseEnd();
            other = hunk.otherEnd();
        }
        while (base < baseLength) {
            partners[base++] = other++;
        }
        return partners;
    }
}
