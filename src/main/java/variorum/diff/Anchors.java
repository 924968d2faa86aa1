package variorum.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Items that stand exactly once on each side of a window, in the longest run that keeps their order: sure points of
 * agreement that cut a large comparison into small ones. This is patience diff (Bram Cohen, 2008), without its
 * recursion.
 */
final class Anchors {
    private static final int REPEATED = -1;

    private Anchors() {}

    /** The windows between the anchors, in order; the window itself where there is no anchor. */
    static List<Window> between(int[] base, int[] other, Window window) {
        List<int[]> pairs = uniquePairs(base, other, window);
        List<Window> parts = new ArrayList<>();
        int baseStart = window.baseStart();
        int otherStart = window.otherStart();
        for (int[] anchor : longestIncreasing(pairs)) {
            parts.add(new Window(baseStart, anchor[0], otherStart, anchor[1]));
            baseStart = anchor[0] + 1;
            otherStart = anchor[1] + 1;
        }
        parts.add(new Window(baseStart, window.baseEnd(), otherStart, window.otherEnd()));
        return parts;
    }

    /** Positions (base, other) of the items that are unique on both sides, in the order of the base. */
    private static List<int[]> uniquePairs(int[] base, int[] other, Window window) {
        Map<Integer, Integer> inBase = positions(base, window.baseStart(), window.baseEnd());
        Map<Integer, Integer> inOther = positions(other, window.otherStart(), window.otherEnd());
        List<int[]> pairs = new ArrayList<>();
        for (int at = window.baseStart(); at < window.baseEnd(); at++) {
            int there = inOther.getOrDefault(base[at], REPEATED);
            if (there != REPEATED && inBase.getOrDefault(base[at], REPEATED) == at) {
                pairs.add(new int[] {at, there});
            }
        }
        return pairs;
    }

    private static Map<Integer, Integer> positions(int[] items, int start, int end) {
        Map<Integer, Integer> positions = new HashMap<>();
        for (int at = start; at < end; at++) {
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
