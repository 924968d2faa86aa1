package variorum.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The raw difference of two sequences of numbers: Myers' shortest edit script (E. W. Myers, "An O(ND) Difference
 * Algorithm and Its Variations", 1986) as java-diff-utils computes it. Its time and memory grow with the square of the
 * number of differences, so sequences above {@link #MOST_ITEMS} are first cut at their {@link Anchors}.
 */
public final class SequenceDiff {
    /** Up to this many items on both sides together Myers' diff is instant whatever they hold. */
    private static final int MOST_ITEMS = 2_000;

    private SequenceDiff() {}

    public static Hunks diff(int[] base, int[] other) {
        List<Hunk> hunks = new ArrayList<>();
        diff(base, other, new Window(0, base.length, 0, other.length), hunks);
        return Hunks.joining(hunks, base.length, other.length);
    }

    private static void diff(int[] base, int[] other, Window whole, List<Hunk> hunks) {
        Window window = whole.trimmed(base, other);
        if (window.isEmpty()) {
            return;
        }
        if (window.baseStart() == window.baseEnd() || window.otherStart() == window.otherEnd()) {
            hunks.add(window.asHunk());
            return;
        }
        if (window.size() <= MOST_ITEMS) {
            hunks.addAll(myers(base, other, window));
            return;
        }
        List<Window> between = Anchors.between(base, other, window);
        if (between.size() == 1) {
            hunks.add(window.asHunk());
            return;
        }
        between.forEach(part -> diff(base, other, part, hunks));
    }

    private static List<Hunk> myers(int[] base, int[] other, Window window) {
        List<Integer> from = boxed(base, window.baseStart(), window.baseEnd());
        List<Integer> to = boxed(other, window.otherStart(), window.otherEnd());
        List<Hunk> hunks = new ArrayList<>();
        for (AbstractDelta<Integer> delta : DiffUtils.diff(from, to).getDeltas()) {
            Chunk<Integer> source = delta.getSource();
            Chunk<Integer> target = delta.getTarget();
            int baseStart = window.baseStart() + source.getPosition();
            int otherStart = window.otherStart() + target.getPosition();
            hunks.add(new Hunk(baseStart, baseStart + source.size(), otherStart, otherStart + target.size()));
        }
        return hunks;
    }

    private static List<Integer> boxed(int[] items, int start, int end) {
        return Arrays.stream(items, start, end).boxed().toList();
    }
}
