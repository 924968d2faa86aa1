package variorum.align;

/** What the beads of an alignment are worth. */
interface Gains {
    /** Whether a bead may begin with these two paragraphs, or end with them; asked first, because it is quick. */
    boolean mayBound(int base, int other);

    /** How much better the alignment is with the bead than without; 0 or less where it must not be. */
    double gain(Bead bead);
}
