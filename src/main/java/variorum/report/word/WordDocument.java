package variorum.report.word;

import java.time.Instant;
import java.util.List;

/**
 * What a document says.
 *
 * @param title what was compared, in a few words
 * @param author who is named as the author of the changes
 * @param written when the changes were made
 * @param head what is to be known of the whole, a line each
 * @param paragraphs the text; the end of the last one is kept
 */
public record WordDocument(
        String title, String author, Instant written, List<HeadLine> head, List<WordParagraph> paragraphs) {
    public WordDocument {
        head = List.copyOf(head);
        paragraphs = List.copyOf(paragraphs);
    }

    /** A line of the head, which may be the title of those after it. */
    public record HeadLine(String text, boolean isTitle) {}
}
