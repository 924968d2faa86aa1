package variorum.edit;

import variorum.text.TokenizedParagraph;

/** Who speaks, set before the words in interviews and records: {@code ANNA BERG:}, {@code Q:}. */
final class SpeakerLabels {
    private static final int MOST_WORDS = 4;

    private static final char MARK = ':';

    private SpeakerLabels() {}

    /** Whether the words begin a paragraph, end in a colon, and begin another paragraph of the version too. */
    static boolean isOne(ChangedWords words) {
        Passage passage = words.passage();
        return words.length() > 1
                && words.length() <= MOST_WORDS + 1
                && passage.firstPoint(words.to() - 1) == MARK
                && (words.from() == 0 || Breaks.breaksParagraph(passage, words.from()))
                && passage.version().paragraphs().stream()
                                .filter(paragraph -> begins(paragraph, words))
                                .limit(2)
                                .count()
                        == 2;
    }

    private static boolean begins(TokenizedParagraph paragraph, ChangedWords words) {
        if (paragraph.size() <= words.length()) {
            return false;
        }
        for (int token = 0; token < words.length(); token++) {
            if (paragraph.id(token) != words.passage().id(words.from() + token)) {
                return false;
            }
        }
        return true;
    }
}
