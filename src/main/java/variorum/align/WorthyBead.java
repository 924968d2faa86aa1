package variorum.align;

import variorum.model.ParagraphRange;

/** A bead and how much better an alignment is with it than without. */
record WorthyBead(Bead bead, double worth) {
    ParagraphRange base() {
        return bead.base();
    }

    ParagraphRange other() {
        return bead.other();
    }
}
