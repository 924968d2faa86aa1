package variorum.display;

/**
 * One version in the picture.
 *
 * @param version its index in the collation
 * @param words word tokens in its paragraphs
 * @param keptShare the share of the words it was compared with that it keeps, 0 to 1; 1 for the base
 */
public record Column(int version, boolean isBase, int words, double keptShare) {}
