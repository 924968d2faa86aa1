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
}
