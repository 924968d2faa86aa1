package variorum.text;

import java.util.List;
import variorum.model.ParagraphRange;
import variorum.model.Version;

/**
 * A version with the tokens of its paragraphs.
 *
 * @param paragraphs one entry for each paragraph of the version
 */
public record TokenizedVersion(Version version, List<TokenizedParagraph> paragraphs) {
    public TokenizedVersion {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The words and marks of several paragraphs, as if they were one. */
    public TokenizedParagraph joined(ParagraphRange range) {
        TokenizedParagraph first = paragraphs.get(range.from());
        return range.size() == 1 ? first : first.through(paragraphs.get(range.to() - 1));
    }

    /**
     * Whether the paragraphs are the same as those of another version, one by one, except for where lines are broken.
     */
    public boolean hasSameText(ParagraphRange range, TokenizedVersion that, ParagraphRange thatRange) {
        boolean same = range.size() == thatRange.size();
        for (int step = 0; same && step < range.size(); step++) {
            same = Blanks.areSame(
                    version.text(ParagraphRange.of(range.from() + step)),
                    that.version.text(ParagraphRange.of(thatRange.from() + step)));
        }
        return same;
    }

    public int wordCount() {
        int words = 0;
        for (TokenizedParagraph paragraph : paragraphs) {
            words += paragraph.wordCount();
        }
        return words;
    }
}
