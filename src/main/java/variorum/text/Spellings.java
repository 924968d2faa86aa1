package variorum.text;

import java.util.Arrays;

/**
 * The different spellings of the tokens of one text, numbered from 0 in the order of first use. Looking one up makes no
 * {@code String}: the table (open addressing, D. Knuth, The Art of Computer Programming 3, 6.4) points into the text.
 */
final class Spellings {
    private static final int FIRST_CAPACITY = 1 << 10;

    /** Odd, and far from a power of two, so that its multiples spread over all bits. */
    private static final int SPREAD = 0x9E3779B1;

    private final String text;

    /** One more than the number of the spelling that lies there, 0 where none does. */
    private int[] slots = new int[2 * FIRST_CAPACITY];

    private int[] hashes = new int[FIRST_CAPACITY];
    private int[] starts = new int[FIRST_CAPACITY];
    private int[] ends = new int[FIRST_CAPACITY];
    private int size;

    Spellings(String text) {
        this.text = text;
    }

    int size() {
        return size;
    }

    String spelling(int number) {
        return text.substring(starts[number], ends[number]);
    }

    /** The number of the spelling at {@code [start, end)}; a new one where it was not seen before. */
    int number(int start, int end) {
        int hash = hash(start, end);
        int slot = slot(hash);
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash && isAt(number, start, end)) {
                return number;
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = size + 1;
        hashes[size] = hash;
        starts[size] = start;
        ends[size] = end;
        size++;
        if (size == starts.length) {
            grow();
        }
        return size - 1;
    }

    private boolean isAt(int number, int start, int end) {
        int shift = starts[number] - start;
        if (ends[number] - end != shift) {
            return false;
        }
        int at = start;
        while (at < end && text.charAt(at) == text.charAt(at + shift)) {
            at++;
        }
        return at == end;
    }

    private int hash(int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        return hash;
    }

    private int slot(int hash) {
        int spread = hash * SPREAD;
        return (spread ^ spread >>> 16) & slots.length - 1;
    }

    private void grow() {
        int capacity = 2 * size;
        hashes = Arrays.copyOf(hashes, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        slots = new int[2 * capacity];
        for (int number = 0; number < size; number++) {
            int slot = slot(hashes[number]);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = number + 1;
        }
    }
}
