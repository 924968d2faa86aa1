package variorum.ui;

/** A short article for windows: each of its three paragraphs has a word that other versions change. */
final class HarbourStory {
    static final String TEXT = """
            The mayor said on Monday that 12 people had died in the old harbour.

            The fire began at noon in a warehouse full of paper and of paint.

            Nobody in the town doubts the cause, the chief of the brigade added.
            """;

    /** The same with one of these words changed in each paragraph. */
    static final String REWORDED =
            TEXT.replace("12", "15").replace("noon", "dawn").replace("doubts", "knows");

    private HarbourStory() {}
}
