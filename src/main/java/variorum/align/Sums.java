package variorum.align;

import java.util.Arrays;

/** A sum for each paragraph of a side, most of them nothing; used again and again. */
final class Sums {
    private final double[] sums;
    private final int[] touched;
    private int size;

    Sums(int paragraphs) {
        this.sums = new double[paragraphs];
        this.touched = new int[paragraphs];
    }

    /** Adds a number above 0. */
    void add(int paragraph, double number) {
        if (sums[paragraph] == 0) {
            touched[size++] = paragraph;
        }
        sums[paragraph] += number;
    }

    /** Takes out the paragraphs whose sum is at least this part of the greatest, the greatest first. */
    int[] takeGreat(double share) {
        double greatest = 0;
        for (int at = 0; at < size; at++) {
            greatest = Math.max(greatest, sums[touched[at]]);
        }
        long[] ranked = new long[size];
        int kept = 0;
        for (int at = 0; at < size; at++) {
            int paragraph = touched[at];
            if (sums[paragraph] >= share * greatest) {
                ranked[kept++] = rank(sums[paragraph], paragraph);
            }
            sums[paragraph] = 0;
        }
        size = 0;
        Arrays.sort(ranked, 0, kept);
        int[] great = new int[kept];
        Arrays.setAll(great, at -> (int) ranked[at]);
        return great;
    }

    /** Smaller for greater sums; of equal ones for earlier paragraphs. The bits of a float above 0 order as it does. */
    private static long rank(double sum, int paragraph) {
        return ((long) (Integer.MAX_VALUE - Float.floatToIntBits((float) sum)) << Integer.SIZE) | paragraph;
    }
}
