package variorum.display;

/**
 * A move whose two ends are to be shown side by side.
 *
 * @param version the version that has the paragraph elsewhere than the one it is compared with, as an index into the
 *     collation's
 * @param paragraph the index of the first paragraph of the move in that version
 * @param whereItWas whether both are shown where the version that it is compared with has the paragraph, rather than
 *     where this one has it
 */
public record Together(int version, int paragraph, boolean whereItWas) {}
