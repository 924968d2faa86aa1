package variorum.model;

/**
 * The counts of a comparison.
 *
 * @param equal rows with the same text; with {@code changed}, {@code added} and {@code removed} all rows
 * @param moved rows that are moved, each also counted under its kind
 * @param baseWords word tokens in the paragraphs of the base
 * @param otherWords word tokens in the paragraphs of the other version
 * @param wordsKept word tokens outside every edit in aligned rows
 */
public record Summary(
        int equal, int changed, int added, int removed, int moved, int baseWords, int otherWords, int wordsKept) {

    /**
     * The share of the base's words that the other version keeps, 0 to 1. If the base has no words, 1 if the other has
     * none either, and otherwise 0, because all of it is new.
     */
    public double keptShare() {
        if (baseWords == 0) {
            return otherWords == 0 ? 1 : 0;
        }
        return Math.min(1, (double) wordsKept / baseWords);
    }

    /**
     * A share in percent as a reader says it: 100 only where it is all, 0 only where it is nothing.
     *
     * @param share 0 to 1
     */
    public static long percent(double share) {
        long rounded = Math.round(share * 100);
        return share > 0 && share < 1 ? Math.max(1, Math.min(99, rounded)) : rounded;
    }
}
