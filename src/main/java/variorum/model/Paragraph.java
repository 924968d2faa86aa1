package variorum.model;

/**
 * One paragraph of a version.
 *
 * @param span its text, without the surrounding blanks and line ends; never empty
 */
public record Paragraph(Span span, Role role) {
    public Paragraph {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("a paragraph has text");
        }
    }
}
