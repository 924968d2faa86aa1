package variorum.edit;

import variorum.model.Paragraph;
import variorum.model.ParagraphRange;
import variorum.model.Span;
import variorum.text.TokenizedParagraph;
import variorum.text.TokenizedVersion;

/**
 * One side of a row: some paragraphs of a version as one run of words and marks.
 *
 * @param span from the start of the first paragraph to the end of the last
 */
record Passage(TokenizedVersion version, ParagraphRange range, Span span, TokenizedParagraph words) {

    static Passage of(TokenizedVersion version, ParagraphRange range) {
        return new Passage(version, range, version.version().span(range), version.joined(range));
    }

    String wholeText() {
        return version.version().text();
    }

    int[] ids() {
        return words.ids();
    }

    int size() {
        return words.size();
    }

    String text(int token) {
        return words.span(token).of(wholeText());
    }

    /** Where the blanks before a token begin; for {@code size()}, those before the end of the passage. */
    int gapStart(int token) {
        return token == 0 ? span.start() : words.end(token - 1);
    }

    /** Where a token begins; for {@code size()}, the end of the passage. */
    int gapEnd(int token) {
        return token == size() ? span.end() : words.start(token);
    }

    /** Whether a paragraph ends in the blanks of {@code gap}. */
    boolean breaksParagraph(Span gap) {
        for (int index = range.from(); index + 1 < range.to(); index++) {
            Paragraph paragraph = version.version().paragraphs().get(index);
            if (gap.start() <= paragraph.span().end() && paragraph.span().end() < gap.end()) {
                return true;
            }
        }
        return false;
    }
}
