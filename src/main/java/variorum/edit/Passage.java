package variorum.edit;

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

    /** The number of every token, in an array of its own. */
    int[] ids() {
        return words.ids();
    }

    int size() {
        return words.size();
    }

    int id(int token) {
        return words.id(token);
    }

    boolean isWord(int token) {
        return words.isWord(token);
    }

    int start(int token) {
        return words.start(token);
    }

    int end(int token) {
        return words.end(token);
    }

    int firstPoint(int token) {
        return wholeText().codePointAt(start(token));
    }

    String text(int token) {
        return words.span(token).of(wholeText());
    }

    /** Whether a token is written exactly as one of another passage. */
    boolean isWrittenAs(int token, Passage that, int thatToken) {
        return words.form(token) == that.words.form(thatToken);
    }

    /** Whether the same blanks stand before two tokens, and no paragraph can end in them. */
    boolean hasSameBlanks(int token, Passage that, int thatToken) {
        int length = gapEnd(token) - gapStart(token);
        return range.size() == 1
                && that.range.size() == 1
                && length == that.gapEnd(thatToken) - that.gapStart(thatToken)
                && wholeText().regionMatches(gapStart(token), that.wholeText(), that.gapStart(thatToken), length);
    }

    /** Whether the text of this sorts behind that one's. */
    boolean comesAfter(Passage that) {
        return span.of(wholeText()).compareTo(that.span.of(that.wholeText())) > 0;
    }

    /** The first token that does not begin before {@code at}; {@code size()} where none does. */
    int tokenFrom(int at) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where the blanks before a token begin; for {@code size()}, those before the end of the passage. */
    int gapStart(int token) {
        return token == 0 ? span.start() : end(token - 1);
    }

    /** Where a token begins; for {@code size()}, the end of the passage. */
    int gapEnd(int token) {
        return token == size() ? span.end() : start(token);
    }

    /** Whether a paragraph ends in the blanks of {@code gap}. */
    boolean breaksParagraph(Span gap) {
        int low = range.from();
        int high = range.to() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphEnd(middle) < gap.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low + 1 < range.to() && paragraphEnd(low) < gap.end();
    }

    private int paragraphEnd(int index) {
        return version.version().paragraphs().get(index).span().end();
    }
}
