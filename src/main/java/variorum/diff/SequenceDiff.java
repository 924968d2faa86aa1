package variorum.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiff;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import variorum.progress.Monitor;
import variorum.progress.Pace;

/**
 * The raw difference of two sequences of numbers: Myers' shortest edit script (E. W. Myers, "An O(ND) Difference
 * Algorithm and Its Variations", 1986) as java-diff-utils computes it. Its time and memory grow with the square of the
 * number of differences, so sequences above {@link #MOST_ITEMS} are first cut at their {@link Anchors}, and the search
 * is given up after {@link #MOST_POINTS}, which only noise needs.
 */
public final class SequenceDiff {
    /** Up to this many items on both sides together, Myers' diff is instant whatever they are. */
    private static final int MOST_ITEMS = 2_000;

    /**
     * The most points on the paths of all Myers' diffs together, about two seconds' worth. Rewording four megabytes
     * takes a tenth of them.
     */
    private static final long MOST_POINTS = 1 << 26;

    /** How often a window between anchors may itself be cut at anchors; texts that people write need it a few times. */
    private static final int MOST_CUTS = 32;

    private final int[] base;
    private final int[] other;
    private final Monitor monitor;
    private final CountedSteps steps;
    private final List<Hunk> hunks = new ArrayList<>();
    private boolean coarse;

    private SequenceDiff(int[] base, int[] other, Monitor monitor) {
        this.base = base;
        this.other = other;
        this.monitor = monitor;
        this.steps = new CountedSteps(monitor);
    }

    /** The hunks; coarse if a long window had no anchors to cut it at, or if the search took too long. */
    public static Hunks diff(int[] base, int[] other, Monitor monitor) {
        SequenceDiff diff = new SequenceDiff(base, other, monitor);
        diff.add(new Window(0, base.length, 0, other.length), MOST_CUTS);
        return Hunks.joining(diff.hunks, base.length, other.length, diff.coarse);
    }

    /** @param cuts how often a window that is too large may still be cut */
    private void add(Window whole, int cuts) {
        Window window = whole.trimmed(base, other);
        if (window.isEmpty()) {
            return;
        }
        monitor.check();
        if (!sharesAnItem(window)) {
            hunks.add(window.asHunk());
        } else if (steps.points() > MOST_POINTS) {
            addCoarsely(window);
        } else if (window.size() <= MOST_ITEMS) {
            hunks.addAll(myers(window));
        } else {
            addBetweenAnchors(window, cuts);
        }
    }

    private void addBetweenAnchors(Window window, int cuts) {
        List<Window> between = cuts == 0 ? List.of(window) : Anchors.between(base, other, window, monitor);
        if (between.size() == 1) {
            addCoarsely(window);
            return;
        }
        for (Window part : between) {
            add(part, cuts - 1);
        }
    }

    private void addCoarsely(Window window) {
        coarse = true;
        hunks.add(window.asHunk());
    }

    private boolean sharesAnItem(Window window) {
        if (window.isOneSided()) {
            return false;
        }
        Pace pace = new Pace(monitor);
        Set<Integer> inBase = new HashSet<>();
        for (int at = window.baseStart(); at < window.baseEnd(); at++) {
            pace.step();
            inBase.add(base[at]);
        }
        for (int at = window.otherStart(); at < window.otherEnd(); at++) {
            pace.step();
            if (inBase.contains(other[at])) {
                return true;
            }
        }
        return false;
    }

    /**
     * Calls the library's algorithm directly, which returns the last change first, because its patch classes are slow
     * to load.
     */
    private List<Hunk> myers(Window window) {
        List<Integer> from = boxed(base, window.baseStart(), window.baseEnd());
        List<Integer> to = boxed(other, window.otherStart(), window.otherEnd());
        List<Hunk> hunks = new ArrayList<>();
        for (Change change : new MyersDiff<Integer>().computeDiff(from, to, steps)) {
            hunks.add(new Hunk(
                    window.baseStart() + change.startOriginal,
                    window.baseStart() + change.endOriginal,
                    window.otherStart() + change.startRevised,
                    window.otherStart() + change.endRevised));
        }
        Collections.reverse(hunks);
        return hunks;
    }

    private static List<Integer> boxed(int[] items, int start, int end) {
        List<Integer> boxed = new ArrayList<>(end - start);
        for (int at = start; at < end; at++) {
            boxed.add(items[at]);
        }
        return boxed;
    }
}
