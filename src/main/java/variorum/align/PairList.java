package variorum.align;

import java.util.Arrays;
import variorum.progress.Monitor;

/** Pairs of a base and an other paragraph, by index, in any order and any number of times. */
final class PairList {
    private int[] bases;
    private int[] others;
    private int size;

    PairList() {
        this(new int[1024], new int[1024], 0);
    }

    private PairList(int[] bases, int[] others, int size) {
        this.bases = bases;
        this.others = others;
        this.size = size;
    }

    void add(int base, int other) {
        if (size == bases.length) {
            bases = Arrays.copyOf(bases, 2 * size);
            others = Arrays.copyOf(others, 2 * size);
        }
        bases[size] = base;
        others[size++] = other;
    }

    void addAll(PairList pairs) {
        for (int pair = 0; pair < pairs.size; pair++) {
            add(pairs.bases[pair], pairs.others[pair]);
        }
    }

    /** The pairs as they are when the two versions are exchanged. This list is to be used no longer. */
    PairList swapped() {
        return new PairList(others, bases, size);
    }

    /** For each of so many base paragraphs its partners, ascending, each once. */
    int[][] byBase(int baseSize, Monitor monitor) {
        int[] counts = new int[baseSize];
        for (int pair = 0; pair < size; pair++) {
            counts[bases[pair]]++;
        }
        int[][] partners = new int[baseSize][];
        Arrays.setAll(partners, base -> new int[counts[base]]);
        for (int pair = 0; pair < size; pair++) {
            partners[bases[pair]][--counts[bases[pair]]] = others[pair];
        }
        for (int base = 0; base < baseSize; base++) {
            monitor.check();
            partners[base] = sortedOnce(partners[base]);
        }
        return partners;
    }

    private static int[] sortedOnce(int[] numbers) {
        Arrays.sort(numbers);
        int kept = 0;
        for (int number : numbers) {
            if (kept == 0 || number != numbers[kept - 1]) {
                numbers[kept++] = number;
            }
        }
        return Arrays.copyOf(numbers, kept);
    }
}
