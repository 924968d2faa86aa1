package variorum.display;

import variorum.model.Category;
import variorum.model.Edit;
import variorum.model.Paragraph;
import variorum.model.ParagraphRange;
import variorum.model.Row;
import variorum.model.Span;
import variorum.model.Version;

/** Tells edits that change nothing but where one paragraph ends and the next begins. */
public final class ParagraphBreaks {
    private ParagraphBreaks() {}

    public static boolean isBreak(Edit edit, Row row, Version base, Version other) {
        return edit.category() == Category.WHITESPACE
                && (isBetweenParagraphs(edit.base(), base, row.base())
                        || isBetweenParagraphs(edit.other(), other, row.other()));
    }

    private static boolean isBetweenParagraphs(Span span, Version version, ParagraphRange range) {
        for (Paragraph paragraph : version.paragraphs(range)) {
            if (paragraph.span().contains(span)) {
                return false;
            }
        }
        return true;
    }
}
