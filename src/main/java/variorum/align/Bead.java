package variorum.align;

import java.util.Comparator;
import variorum.model.ParagraphRange;

/**
 * Paragraphs of both sides that answer to one another, while the alignment is being found.
 *
 * @param moved out of order against its neighbours
 */
record Bead(ParagraphRange base, ParagraphRange other, boolean moved) {
    static final Comparator<Bead> BY_BASE =
            Comparator.comparingInt(bead -> bead.base().from());

    Bead {
        if (base.isEmpty() || other.isEmpty()) {
            throw new IllegalArgumentException("a bead has paragraphs on both sides");
        }
    }

    Bead swapped() {
        return new Bead(other, base, moved);
    }

    Bead asMoved() {
        return new Bead(base, other, true);
    }
}
