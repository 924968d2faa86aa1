package variorum.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import variorum.progress.Monitor;

/**
 * Items that stand exactly once on each side of a window, in the longest run that keeps their order: sure points of
 * agreement that cut a large comparison into small ones. This is patience diff (Bram Cohen, 2008), without its
 * recursion. Where every item is repeated, runs of several items take the place of single ones.
 */
final class Anchors {
    private static final int REPEATED = -1;

    /** How many items in a row are tried as one, until some stand once. */
    private static final int[] RUNS = {1, 3, 8, 24};

    private Anchors() {}

    /** The windows between the anchors, in order; the window itself where there is no anchor. */
    static List<Window> between(int[] base, int[] other, Window window, Monitor monitor) {
        List<int[]> anchors = anchors(base, other, window, monitor);
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

    private static List<int[]> anchors(int[] base, int[] other, Window window, Monitor monitor) {
        for (int run : RUNS) {
            monitor.check();
            Map<List<Integer>, Integer> known = new HashMap<>();
            int[] baseRuns = runs(base, window.baseStart(), window.baseEnd(), run, known);
            int[] otherRuns = runs(other, window.otherStart(), window.otherEnd(), run, known);
            List<int[]> anchors = longestIncreasing(uniquePairs(baseRuns, otherRuns));
            if (!anchors.isEmpty()) {
                anchors.forEach(anchor -> {
                    anchor[0] += window.baseStart();
                    anchor[1] += window.otherStart();
                });
                return anchors;
            }
        }
        return List.of();
    }

    /** For every place from which so many items follow, a number for them; the same number for the same items. */
    private static int[] runs(int[] items, int start, int end, int length, Map<List<Integer>, Integer> known) {
        return IntStream.rangeClosed(start, end - length)
                .map(at -> {
                    List<Integer> run =
                            Arrays.stream(items, at, at + length).boxed().toList();
                    known.putIfAbsent(run, known.size());
                    return known.get(run);
                })
                .toArray();
    }

    /** Positions (base, other) of the items that are unique on both sides, in the order of the base. */
    private static List<int[]> uniquePairs(int[] base, int[] other) {
        Map<Integer, Integer> inBase = positions(base);
        Map<Integer, Integer> inOther = positions(other);
        List<int[]> pairs = new ArrayList<>();
        for (int at = 0; at < base.length; at++) {
            int there = inOther.getOrDefault(base[at], REPEATED);
            if (there != REPEATED && inBase.getOrDefault(base[at], REPEATED) == at) {
                pairs.add(new int[] {at, there});
            }
        }
        return pairs;
    }

    private static Map<Integer, Integer> positions(int[] items) {
        Map<Integer, Integer> positions = new HashMap<>();
        for (int at = 0; at < items.length; at++) {
            positions.merge(items[at], at, (first, again) -> REPEATED);
        }
        return positions;
    }

    private static List<int[]> longestIncreasing(List<int[]> pairs) {
        int[] lowestEnd = new int[pairs.size()];
        int[] endPair = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int length = 0;
        for (int pair = 0; pair < pairs.size(); pair++) {
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
