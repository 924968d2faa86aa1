package variorum.model;

import java.util.List;
import java.util.Optional;

/**
 * One text of the article, decoded and cut into paragraphs.
 *
 * @param name how the program calls it: the shortest tail of its path that no other version of the set shares
 * @param encoding empty for texts that were never bytes in an encoding of their own (pasted, or of a format that
 *     carries its own)
 * @param text as decoded: without byte-order mark, line ends as they are in the file
 * @param paragraphs in reading order, apart from one another, inside {@code text}
 */
public record Version(String name, Optional<Encoding> encoding, String text, List<Paragraph> paragraphs) {
    public Version {
        paragraphs = List.copyOf(paragraphs);
        int end = 0;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.span().start() < end || paragraph.span().end() > text.length()) {
                throw new IllegalArgumentException("paragraph out of order or range: " + paragraph);
            }
            end = paragraph.span().end();
        }
    }

    public Version named(String newName) {
        return new Version(newName, encoding, text, paragraphs);
    }

    public ParagraphRange allParagraphs() {
        return new ParagraphRange(0, paragraphs.size());
    }

    /** From the start of the first paragraph to the end of the last; for an empty range the point where it stands. */
    public Span span(ParagraphRange range) {
        if (range.isEmpty()) {
            int at = range.from() == 0
                    ? 0
                    : paragraphs.get(range.from() - 1).span().end();
            return new Span(at, at);
        }
        return new Span(
                paragraphs.get(range.from()).span().start(),
                paragraphs.get(range.to() - 1).span().end());
    }

    public String text(ParagraphRange range) {
        return span(range).of(text);
    }
}
