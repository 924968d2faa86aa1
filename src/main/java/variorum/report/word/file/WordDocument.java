package variorum.report.word.file;

import java.time.Instant;
import java.util.List;

/**
 * What a document says.
 *
 * @param title what was compared, in a few words
 * @param author the author of the changes
 * @param written when the changes were made
 * @param head lines about the whole comparison
 * @param paragraphs the text; the end of the last one is kept
 */
public record WordDocument(
        String title, String author, Instant written, List<HeadLine> head, List<WordParagraph> paragraphs) {
    public WordDocument {
        head = List.copyOf(head);
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * A line of the head.
     *
     * @param text all that it says
     * @param isTitle whether it is the title of those after it
     * @param sides the same in two columns, where there is room for them; none, or the base's and the other's
     */
    public record HeadLine(String text, boolean isTitle, List<Side> sides) {
        public HeadLine {
            sides = List.copyOf(sides);
        }

        /** In one column. */
        public HeadLine(String text, boolean isTitle) {
            this(text, isTitle, List.of());
        }
    }

    /** Words of a version among those round them; all may be empty. */
    public record Side(String before, String words, String after) {}
}
