package variorum.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Moves insertions and deletions to where a reader would put them. If {@code B C} was inserted into {@code A B D},
 * giving {@code A B C B D}, the diff may say {@code A [B C ]B D} or {@code A B[ C B] D}. Both are correct, and the
 * breaks in the text decide.
 */
public final class HunkSlider {
    /** Worth more than any two breaks: two changes that can be one should be. */
    private static final int TOUCHING = 1_000;

    private HunkSlider() {}

    /**
     * Slides every hunk that has one empty side to the place with the strongest breaks at its two ends; of equal
     * places, to the last. If it can reach another hunk, the two become one.
     *
     * @param baseBreaks the strength of the break before each base item; also asked for the item count, the end
     * @param otherBreaks the same for the other
     */
    public static Hunks slide(
            Hunks hunks, int[] base, int[] other, IntUnaryOperator baseBreaks, IntUnaryOperator otherBreaks) {
        List<Hunk> slid = new ArrayList<>();
        for (int index = 0; index < hunks.list().size(); index++) {
            Hunk hunk = hunks.list().get(index);
            int least = slid.isEmpty() ? 0 : slid.get(slid.size() - 1).baseEnd();
            boolean isLast = index + 1 == hunks.list().size();
            int most = isLast ? base.length : hunks.list().get(index + 1).baseStart();
            if (hunk.isInsertion()) {
                hunk = best(hunk, least, most, other, hunk.otherStart(), hunk.otherEnd(), otherBreaks);
            } else if (hunk.isDeletion()) {
                hunk = best(hunk, least, most, base, hunk.baseStart(), hunk.baseEnd(), baseBreaks);
            }
            slid.add(hunk);
        }
        return Hunks.joining(slid, hunks.baseLength(), hunks.otherLength(), hunks.coarse());
    }

    /** The best of the places that the run {@code [start, end)} of {@code items} can slide to. */
    private static Hunk best(
            Hunk hunk, int leastBase, int mostBase, int[] items, int start, int end, IntUnaryOperator breaks) {
        int first = 0;
        while (hunk.baseStart() + first > leastBase
                && start + first > 0
                && items[start + first - 1] == items[end + first - 1]) {
            first--;
        }
        int last = 0;
        while (hunk.baseEnd() + last < mostBase
                && end + last < items.length
                && items[start + last] == items[end + last]) {
            last++;
        }
        int best = 0;
        int bestStrength = -1;
        for (int shift = first; shift <= last; shift++) {
            boolean touches = hunk.baseStart() + shift == leastBase || hunk.baseEnd() + shift == mostBase;
            int strength = breaks.applyAsInt(start + shift) + breaks.applyAsInt(end + shift) + (touches ? TOUCHING : 0);
            if (strength >= bestStrength) {
                best = shift;
                bestStrength = strength;
            }
        }
        return hunk.shifted(best);
    }
}
