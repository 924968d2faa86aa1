package variorum.align;

import variorum.text.TokenIds;
import variorum.text.TokenizedParagraph;

/**
 * What counts a section or an item of a list where it begins: {@code 2.1.}, {@code (a)}, {@code [4]}. That says little
 * of what it answers to, since the third in one version may be the fourth in the other.
 */
final class Labels {
    private Labels() {}

    /** How many tokens the paragraph's label takes with its marks; 0 where it has none, or nothing else. */
    static int size(TokenizedParagraph paragraph, TokenIds ids) {
        int bullet = paragraph.size() > 1 && !paragraph.isWord(0) && paragraph.end(0) < paragraph.start(1) ? 1 : 0;
        boolean isNote = paragraph.size() > bullet && isText(paragraph, bullet, "[", ids);
        boolean isBracketed = isNote || (paragraph.size() > bullet && isText(paragraph, bullet, "(", ids));
        int counter = isBracketed ? bullet + 1 : bullet;
        int mark = counter + 1;
        if (paragraph.wordCount() < 2 || mark >= paragraph.size() || paragraph.end(counter) < paragraph.start(mark)) {
            return 0;
        }
        String count = ids.text(paragraph.id(counter));
        boolean isNumber = count.codePoints().limit(1).anyMatch(Character::isDigit);
        boolean isLabel = isText(paragraph, mark, isNote ? "]" : ")", ids)
                ? isNumber || count.length() == 1
                : isNumber && isText(paragraph, mark, ".", ids);
        return isLabel ? mark + 1 : 0;
    }

    private static boolean isText(TokenizedParagraph paragraph, int token, String text, TokenIds ids) {
        return ids.text(paragraph.id(token)).equals(text);
    }
}
