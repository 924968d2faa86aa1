package variorum.model;

/**
 * A range {@code [start, end)} of UTF-16 code units in the text of one version.
 *
 * @param start the first code unit
 * @param end the code unit after the last one
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(Span inner) {
        return start <= inner.start && inner.end <= end;
    }

    /** Whether the two have at least one code unit in common. */
    public boolean overlaps(Span that) {
        return Math.max(start, that.start) < Math.min(end, that.end);
    }

    /** What the two have in common; they must overlap. */
    public Span intersection(Span that) {
        return new Span(Math.max(start, that.start), Math.min(end, that.end));
    }

    /** From where the first of the two begins to where the last one ends. */
    public Span union(Span that) {
        return new Span(Math.min(start, that.start), Math.max(end, that.end));
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
