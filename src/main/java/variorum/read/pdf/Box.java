package variorum.read.pdf;

import java.util.Collection;

/** An upright rectangle on a page; {@code top} is the smaller number of {@code top} and {@code bottom}. */
record Box(double left, double top, double right, double bottom) {
    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double middle() {
        return (left + right) / 2;
    }

    Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** How much of the lower one of the two stands at the same height as the other, 0 to 1. */
    double sharedHeight(Box other) {
        double shared = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        return Math.max(0, shared / Math.min(height(), other.height()));
    }

    /** The smallest box round all words. */
    static Box of(Collection<Word> words) {
        return words.stream().map(Word::box).reduce(Box::with).orElseThrow();
    }
}
