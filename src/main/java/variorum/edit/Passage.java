package variorum.edit;

import java.util.List;
import variorum.model.Paragraph;
import variorum.model.ParagraphRange;
import variorum.model.Span;
import variorum.text.Token;
import variorum.text.TokenizedVersion;
import variorum.text.TokenizedVersion.TokenizedParagraph;

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

    List<Token> tokens() {
        return words.tokens();
    }

    int[] ids() {
        return words.ids();
    }

    int size() {
        return words.tokens().size();
    }

    String text(int token) {
        return tokens().get(token).of(wholeText());
    }

    /** Where the blanks before a token begin; for {@code size()}, those before the end of the passage. */
    int gapStart(int token) {
        return token == 0 ? span.start() : tokens().get(token - 1).end();
    }

    /** Where a token begins; for {@code size()}, the end of the passage. */
    int gapEnd(int token) {
        return token == size() ? span.end() : tokens().get(token).start();
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
