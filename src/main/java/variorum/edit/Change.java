package variorum.edit;

import variorum.model.Span;

/** A change that has been found but not yet categorized: {@code baseSpan} of the base became {@code otherSpan}. */
record Change(Passage base, Span baseSpan, Passage other, Span otherSpan) {
    Change swapped() {
        return new Change(other, otherSpan, base, baseSpan);
    }

    String baseText() {
        return baseSpan.of(base.wholeText());
    }

    String otherText() {
        return otherSpan.of(other.wholeText());
    }

    /** Whether this and the next one are of letter case alone, with nothing but the same blanks between. */
    boolean goesOnInCase(Change next) {
        Span gap = between(baseSpan, next.baseSpan);
        String blanks = gap.of(base.wholeText());
        return !blanks.isEmpty()
                && blanks.isBlank()
                && blanks.equals(between(otherSpan, next.otherSpan).of(other.wholeText()))
                && !base.breaksParagraph(gap)
                && isOfCase()
                && next.isOfCase();
    }

    private static Span between(Span one, Span next) {
        int start = one.end();
        int end = next.start();
        return new Span(start, end);
    }

    private boolean isOfCase() {
        return baseText().equalsIgnoreCase(otherText());
    }

    /** Everything from this change to a later one. */
    Change through(Change last) {
        return new Change(base, baseSpan.union(last.baseSpan), other, otherSpan.union(last.otherSpan));
    }
}
