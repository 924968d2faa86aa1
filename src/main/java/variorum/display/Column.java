package variorum.display;

import java.util.OptionalInt;

/**
 * One version in the picture.
 *
 * @param version its index in the collation
 * @param comparedWith the column of the version that it is compared with; empty for the base, and if nothing is
 *     compared
 * @param words word tokens in its paragraphs
 * @param keptShare the share of the words it was compared with that it keeps, 0 to 1; 1 for the base
 */
public record Column(int version, boolean isBase, OptionalInt comparedWith, int words, double keptShare) {}
