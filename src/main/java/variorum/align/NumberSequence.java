package variorum.align;

import java.util.Arrays;

/** Numbers in their order, to be looked up. */
@SuppressWarnings("ArrayRecordComponent")
record NumberSequence(int[] numbers) {
    @Override
    public boolean equals(Object that) {
        return that instanceof NumberSequence sequence && Arrays.equals(numbers, sequence.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }
}
