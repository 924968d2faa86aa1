package variorum.align;

import java.util.BitSet;
import variorum.model.ParagraphRange;

/** Which paragraphs of two versions no bead has yet. */
final class FreeParagraphs {
    private final BitSet base = new BitSet();
    private final BitSet other = new BitSet();

    FreeParagraphs(int baseSize, int otherSize) {
        base.set(0, baseSize);
        other.set(0, otherSize);
    }

    /** Whether a base paragraph is free; one before the first or after the last is not. */
    boolean hasBase(int index) {
        return index >= 0 && base.get(index);
    }

    /** The same of an other paragraph. */
    boolean hasOther(int index) {
        return index >= 0 && other.get(index);
    }

    /** Whether all paragraphs of a bead are free. */
    boolean has(Bead bead) {
        return has(base, bead.base()) && has(other, bead.other());
    }

    private static boolean has(BitSet free, ParagraphRange range) {
        for (int index = range.from(); index < range.to(); index++) {
            if (!free.get(index)) {
                return false;
            }
        }
        return true;
    }

    void take(Bead bead) {
        base.clear(bead.base().from(), bead.base().to());
        other.clear(bead.other().from(), bead.other().to());
    }
}
