package variorum.align;

import variorum.text.TokenizedParagraph;
import variorum.text.TokenizedVersion;

/** The words that a paragraph begins with, without the number of a section before them. */
final class LeadingWords {
    private final TokenizedParagraph paragraph;
    private int next;

    private LeadingWords(TokenizedVersion version, int paragraph) {
        this.paragraph = version.paragraphs().get(paragraph);
        skipMarks();
        if (hasWord() && Character.isDigit(version.version().text().charAt(this.paragraph.start(next)))) {
            advance();
        }
    }

    /**
     * Whether one paragraph begins with all words of another, and says more. A single word has to be set apart by a
     * mark: good {@code Costs: they rose}, bad {@code Costs rose}.
     */
    static boolean isOf(TokenizedVersion version, int whole, TokenizedVersion headVersion, int head) {
        LeadingWords words = new LeadingWords(version, whole);
        LeadingWords wanted = new LeadingWords(headVersion, head);
        int same = 0;
        while (wanted.hasWord() && words.hasWord() && wanted.word() == words.word()) {
            wanted.advance();
            words.advance();
            same++;
        }
        return same > 0 && !wanted.hasWord() && words.hasWord() && (same > 1 || words.isAfterMark());
    }

    private boolean hasWord() {
        return next < paragraph.size();
    }

    private int word() {
        return paragraph.id(next);
    }

    private boolean isAfterMark() {
        return !paragraph.isWord(next - 1);
    }

    private void advance() {
        next++;
        skipMarks();
    }

    private void skipMarks() {
        while (next < paragraph.size() && !paragraph.isWord(next)) {
            next++;
        }
    }
}
