package variorum.diff;

import java.util.Arrays;

/** Numbers for pairs of numbers, counted from 0 in the order of first use: the same for the same pair. */
final class PairNumbers {
    /** Odd, and far from a power of two, so that its multiples spread over all bits. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final int FREE = -1;

    private final long[] pairs;
    private final int[] numbers;
    private int size;

    /** @param most so many different pairs there may be */
    PairNumbers(int most) {
        int capacity = Integer.highestOneBit(Math.max(1, most)) * 4;
        this.pairs = new long[capacity];
        this.numbers = new int[capacity];
        Arrays.fill(numbers, FREE);
    }

    int size() {
        return size;
    }

    int number(int first, int second) {
        long pair = (long) first << Integer.SIZE | (second & 0xFFFFFFFFL);
        int slot = (int) ((pair * SPREAD) >>> Integer.SIZE) & (pairs.length - 1);
        while (numbers[slot] != FREE && pairs[slot] != pair) {
            slot = (slot + 1) & (pairs.length - 1);
        }
        if (numbers[slot] == FREE) {
            pairs[slot] = pair;
            numbers[slot] = size++;
        }
        return numbers[slot];
    }
}
