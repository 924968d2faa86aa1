package variorum.model;

/**
 * What a change is, told by words alone, so that it is found again when numbers and offsets are others. Line ends and
 * blanks count as one space.
 *
 * @param base the name of the version that it was compared with
 * @param other the name of the version that has the change
 * @param whole whether whole paragraphs were added, removed or moved; else some words of them changed
 * @param before the base's words; empty where it had none
 * @param after the other's words; empty where it has none
 * @param baseParagraph the paragraphs in which they stand in the base; empty where it has none
 * @param otherParagraph the paragraphs in which they stand in the other version; empty where it has none
 * @param occurrence how many changes before it are the same in all else
 * @param baseDigest short for the base's whole text, whatever it is called; empty where it is not known
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
