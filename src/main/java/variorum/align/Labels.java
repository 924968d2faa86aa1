package variorum.align;

import variorum.text.TokenIds;
import variorum.text.TokenizedParagraph;

/**
 * What counts a section or an item of a list where it begins: {@code 2.1.}, {@code B.3}, {@code (a)}, {@code [4]}. That
 * says little of what it answers to, since the third in one version may be the fourth in the other.
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
        boolean isNumber = isNumber(count);
        if (count.length() == 1 && !isBracketed && isText(paragraph, mark, ".", ids)) {
            return isNumber ? mark + 1 : sizeInAppendix(paragraph, mark, ids);
        }
        boolean isLabel = isText(paragraph, mark, isNote ? "]" : ")", ids)
                ? isNumber || count.length() == 1
                : isNumber && isText(paragraph, mark, ".", ids);
        return isLabel ? mark + 1 : 0;
    }

    /** With the number behind the letter and its full stop, and the full stop behind that, if any. */
    private static int sizeInAppendix(TokenizedParagraph paragraph, int mark, TokenIds ids) {
        int number = mark + 1;
        if (number + 1 >= paragraph.size()
                || paragraph.end(mark) < paragraph.start(number)
                || !isNumber(ids.text(paragraph.id(number)))) {
            return 0;
        }
        boolean isEnded = isText(paragraph, number + 1, ".", ids);
        int size = isEnded ? number + 2 : number + 1;
        return size < paragraph.size() ? size : 0;
    }

    private static boolean isNumber(String count) {
        return count.codePoints().limit(1).anyMatch(Character::isDigit);
    }

    private static boolean isText(TokenizedParagraph paragraph, int token, String text, TokenIds ids) {
        return ids.text(paragraph.id(token)).equals(text);
    }
}
