package variorum.align;

import org.jspecify.annotations.Nullable;
import variorum.model.ParagraphRange;

/** Corresponding paragraphs of both sides, before anything more is known about them. */
record Bead(ParagraphRange base, ParagraphRange other) {
    Bead {
        if (base.isEmpty() || other.isEmpty()) {
            throw new IllegalArgumentException("a bead has paragraphs on both sides");
        }
    }

    /** Whether it has one paragraph on each side. */
    boolean isPair() {
        return base.size() == 1 && other.size() == 1;
    }

    Bead swapped() {
        return new Bead(other, base);
    }

    /** Written out, as in {@link ParagraphRange}. */
    @Override
    public boolean equals(@Nullable Object that) {
        return that instanceof Bead bead && base.equals(bead.base) && other.equals(bead.other);
    }

    @Override
    public int hashCode() {
        return 31 * base.hashCode() + other.hashCode();
    }
}
