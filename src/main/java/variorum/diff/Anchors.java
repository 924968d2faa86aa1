package variorum.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import variorum.progress.Monitor;
import variorum.progress.Pace;

/**
 * Items that occur exactly once on each side of a window, in the longest run that keeps their order: sure points of
 * agreement, which cut a large comparison into small ones. This is patience diff (Bram Cohen, 2008) without its
 * recursion. If items are often repeated, runs of two, four and more are used instead of single items.
 */
final class Anchors {
    private static final int UNSEEN = -1;
    private static final int REPEATED = -2;

    /** The most items in a row that are tried as one. */
    private static final int LONGEST_RUN = 32;

    private final Pace pace;

    private Anchors(Monitor monitor) {
        this.pace = new Pace(monitor);
    }

    /** The windows between the anchors, in order; the window itself if there is no anchor. */
    static List<Window> between(int[] base, int[] other, Window window, Monitor monitor) {
        List<int[]> anchors = new Anchors(monitor).find(base, other, window);
        List<Window> parts = new ArrayList<>();
        int baseStart = window.baseStart();
        int otherStart = window.otherStart();
        for (int[] anchor : anchors) {
            parts.add(new Window(baseStart, anchor[0], otherStart, anchor[1]));
            baseStart = anchor[0] + 1;
            otherStart = anchor[1] + 1;
        }
        parts.add(new Window(baseStart, window.baseEnd(), otherStart, window.otherEnd()));
        return parts;
    }

    /** Tries longer and longer runs until that gives no more anchors; the more there are, the fewer are mistaken. */
    private List<int[]> find(int[] base, int[] other, Window window) {
        PairNumbers numbers = new PairNumbers(window.size());
        int[] baseRuns = numbered(Arrays.copyOfRange(base, window.baseStart(), window.baseEnd()), numbers);
        int[] otherRuns = numbered(Arrays.copyOfRange(other, window.otherStart(), window.otherEnd()), numbers);
        List<int[]> best = longestIncreasing(uniquePairs(baseRuns, otherRuns, numbers.size()));
        for (int length = 1; length < LONGEST_RUN; length *= 2) {
            PairNumbers runs = new PairNumbers(window.size());
            baseRuns = doubled(baseRuns, length, runs);
            otherRuns = doubled(otherRuns, length, runs);
            List<int[]> anchors = longestIncreasing(uniquePairs(baseRuns, otherRuns, runs.size()));
            if (anchors.size() <= best.size() && !best.isEmpty()) {
                break;
            }
            best = anchors;
        }
        for (int[] anchor : best) {
            anchor[0] += window.baseStart();
            anchor[1] += window.otherStart();
        }
        return best;
    }

    private int[] numbered(int[] items, PairNumbers numbers) {
        int[] numbered = new int[items.length];
        for (int at = 0; at < items.length; at++) {
            pace.step();
            numbered[at] = numbers.number(items[at], 0);
        }
        return numbered;
    }

    /** Numbers for the runs of twice the length, from the numbers of their halves. */
    private int[] doubled(int[] runs, int length, PairNumbers numbers) {
        int[] doubled = new int[Math.max(0, runs.length - length)];
        for (int at = 0; at < doubled.length; at++) {
            pace.step();
            doubled[at] = numbers.number(runs[at], runs[at + length]);
        }
        return doubled;
    }

    /** Positions (base, other) of the runs that are unique on both sides, in the order of the base. */
    private List<int[]> uniquePairs(int[] base, int[] other, int numbers) {
        int[] inBase = positions(base, numbers);
        int[] inOther = positions(other, numbers);
        List<int[]> pairs = new ArrayList<>();
        for (int at = 0; at < base.length; at++) {
            pace.step();
            int there = inOther[base[at]];
            if (there >= 0 && inBase[base[at]] == at) {
                pairs.add(new int[] {at, there});
            }
        }
        return pairs;
    }

    private int[] positions(int[] runs, int numbers) {
        int[] positions = new int[numbers];
        Arrays.fill(positions, UNSEEN);
        for (int at = 0; at < runs.length; at++) {
            pace.step();
            positions[runs[at]] = positions[runs[at]] == UNSEEN ? at : REPEATED;
        }
        return positions;
    }

    private List<int[]> longestIncreasing(List<int[]> pairs) {
        int[] lowestEnd = new int[pairs.size()];
        int[] endPair = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int length = 0;
        for (int pair = 0; pair < pairs.size(); pair++) {
            pace.step();
            int value = pairs.get(pair)[1];
            int found = Arrays.binarySearch(lowestEnd, 0, length, value);
            int slot = found < 0 ? -found - 1 : found;
            before[pair] = slot == 0 ? -1 : endPair[slot - 1];
            lowestEnd[slot] = value;
            endPair[slot] = pair;
            length = Math.max(length, slot + 1);
        }
        List<int[]> chain = new ArrayList<>();
        for (int pair = length == 0 ? -1 : endPair[length - 1]; pair >= 0; pair = before[pair]) {
            chain.add(pairs.get(pair));
        }
        Collections.reverse(chain);
        return chain;
    }
}
