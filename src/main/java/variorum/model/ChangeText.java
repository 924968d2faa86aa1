package variorum.model;

/**
 * A change, described by words alone, so that it can be found again when its number and offsets have changed. Line ends
 * and blanks count as one space.
 *
 * @param base the name of the base
 * @param other the name of the version that has the change
 * @param whole whether whole paragraphs were added, removed or moved, rather than some words in them changed
 * @param before the base's words; empty if it had none
 * @param after the other's words; empty if it has none
 * @param baseParagraph the base's paragraphs around these words; empty if it has none
 * @param otherParagraph the other version's paragraphs around these words; empty if it has none
 * @param occurrence how many earlier changes are otherwise the same
 * @param baseDigest a hash of the base's whole text; empty if it is not known
 * @param otherDigest the same of the other version
 */
public record ChangeText(
        String base,
        String other,
        boolean whole,
        String before,
        String after,
        String baseParagraph,
        String otherParagraph,
        int occurrence,
        String baseDigest,
        String otherDigest) {
    public ChangeText withOccurrence(int newOccurrence) {
        return new ChangeText(
                base,
                other,
                whole,
                before,
                after,
                baseParagraph,
                otherParagraph,
                newOccurrence,
                baseDigest,
                otherDigest);
    }

    /** The same change where the base and the other version have changed places. */
    ChangeText backwards() {
        return new ChangeText(
                other, base, whole, after, before, otherParagraph, baseParagraph, occurrence, otherDigest, baseDigest);
    }

    /** The change of the same words between those versions, whose digests are given after their names. */
    public ChangeText between(String newBase, String newBaseDigest, String newOther, String newOtherDigest) {
        return new ChangeText(
                newBase,
                newOther,
                whole,
                before,
                after,
                baseParagraph,
                otherParagraph,
                occurrence,
                newBaseDigest,
                newOtherDigest);
    }
}
