package variorum.align;

import variorum.model.ParagraphRange;
import variorum.text.TokenizedVersion;

/** A part of two versions that is aligned on its own. */
record Region(ParagraphRange base, ParagraphRange other) {
    static Region whole(TokenizedVersion base, TokenizedVersion other) {
        return new Region(base.version().allParagraphs(), other.version().allParagraphs());
    }

    /** How many pairs of paragraphs it holds. */
    long pairs() {
        return (long) base.size() * other.size();
    }

    boolean contains(Bead bead) {
        return base.contains(bead.base()) && other.contains(bead.other());
    }

    /** The bead counted from the region's first paragraphs instead of the versions'. */
    Bead local(Bead bead) {
        return bead.shifted(-base.from(), -other.from());
    }

    Bead global(Bead bead) {
        return bead.shifted(base.from(), other.from());
    }
}
