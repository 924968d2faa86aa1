package variorum.model;

import org.jspecify.annotations.Nullable;

/**
 * The paragraphs {@code [from, to)} of one version, as indexes. An empty range is a place where the version has
 * nothing; {@code from} says where it is.
 */
public record ParagraphRange(int from, int to) {
    public ParagraphRange {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no paragraph range: [" + from + ", " + to + ")");
        }
    }

    public static ParagraphRange of(int index) {
        return new ParagraphRange(index, index + 1);
    }

    /** The empty range before paragraph {@code index}. */
    public static ParagraphRange emptyAt(int index) {
        return new ParagraphRange(index, index);
    }

    public int size() {
        return to - from;
    }

    public boolean isEmpty() {
        return from == to;
    }

    public boolean contains(int index) {
        return from <= index && index < to;
    }

    public boolean overlaps(ParagraphRange that) {
        return Math.max(from, that.from) < Math.min(to, that.to);
    }

    /** Written out, because linking the generated method takes longer than aligning an article. */
    @Override
    public boolean equals(@Nullable Object that) {
        return that instanceof ParagraphRange range && from == range.from && to == range.to;
    }

    @Override
    public int hashCode() {
        return 31 * from + to;
    }
}
