package variorum.read.pdf;

import java.util.List;
import java.util.stream.IntStream;

/** A line and the next one of its column. */
record LinePair(Line before, Line after) {
    /** Middles of lines so near to one another, in sizes, stand below one another. */
    private static final double CENTRED = 0.6;

    /** The narrowest room between what stands before a text and the text, in sizes. */
    private static final double ROOM = 0.5;

    /** Words whose edges are no farther apart, in sizes, begin below one another. */
    private static final double BELOW = 0.15;

    /** From baseline to baseline. */
    double step() {
        return after.baseline() - before.baseline();
    }

    /** The white between them. */
    double gap() {
        return after.box().top() - before.box().bottom();
    }

    boolean isOfOneSize() {
        return before.type().isSizeOf(after.type());
    }

    /** Whether only one of the two is bold throughout. */
    boolean changesWeight() {
        return before.all(Type::bold) != after.all(Type::bold);
    }

    /** Whether both are set about the same middle. */
    boolean isCentred() {
        return Math.abs(before.box().middle() - after.box().middle())
                < CENTRED * after.type().size();
    }

    /** Whether the second line begins below a word of the first that room parts from what is before it: its number. */
    boolean hangs() {
        List<Word> words = before.words();
        double size = after.type().size();
        return IntStream.range(1, words.size())
                .filter(at -> Math.abs(words.get(at).box().left() - after.box().left()) < BELOW * size)
                .anyMatch(at ->
                        words.get(at).box().left() - words.get(at - 1).box().right() > ROOM * size);
    }
}
