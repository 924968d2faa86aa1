package variorum.read.text;

import variorum.read.document.Blanks;

/**
 * Two lines with nothing between them, and what speaks for or against their being one paragraph.
 *
 * @param before the upper line
 * @param after the lower line
 * @param least columns that the upper line takes without its last word, which may be too long for any line
 * @param needed columns that it would have taken with the lower one's first word
 * @param endsSentence whether the upper line ends as a sentence does
 * @param startsSmall whether the lower line begins with a small letter
 * @param startsCased whether it begins with a letter of a script that has small and capital ones
 * @param startsItem whether the lower line begins as an item of a list does
 * @param continuesItem whether the upper line does, and the lower one is set in to stand below its text
 */
record LineBreak(
        TextLine before,
        TextLine after,
        int least,
        int needed,
        boolean endsSentence,
        boolean startsSmall,
        boolean startsCased,
        boolean startsItem,
        boolean continuesItem) {
    /** Blanks that a first line of a paragraph is set in by, at least. */
    private static final int LEAST_INDENT = 2;

    static LineBreak of(String text, TextLine before, TextLine after) {
        int first = text.codePointAt(after.start());
        boolean small = startsSmall(text, after);
        boolean item = ListItems.startsAt(text, after.start(), after.end());
        boolean below = after.indent() > before.indent() && ListItems.startsAt(text, before.start(), before.end());
        return new LineBreak(
                before,
                after,
                before.right() - lastWord(text, before),
                before.right() + firstWord(text, after),
                Sentences.endsParagraph(text, before.start(), before.end()),
                small,
                Character.isLowerCase(first) || Character.isUpperCase(first),
                item,
                below && !item);
    }

    /** Good: {@code "phone"}; bad: {@code "iPhone"}, which may as well begin a sentence. */
    private static boolean startsSmall(String text, TextLine line) {
        boolean alone = line.end() - line.start() == 1;
        return Character.isLowerCase(text.codePointAt(line.start()))
                && (alone || !Character.isUpperCase(text.charAt(line.start() + 1)));
    }

    /**
     * The columns that the first word takes with the blank before it; in Chinese and Japanese a character is a word.
     */
    private static int firstWord(String text, TextLine line) {
        char first = text.charAt(line.start());
        if (TextLine.isWide(first) && !isHangul(first)) {
            return TextLine.columns(first);
        }
        int columns = 1;
        for (int at = line.start(); at < line.end() && !Blanks.isBlank(text.charAt(at)); at++) {
            columns += TextLine.columns(text.charAt(at));
        }
        return columns;
    }

    /** The columns that the last word takes; in Chinese and Japanese whatever stands behind the last blank. */
    private static int lastWord(String text, TextLine line) {
        int columns = 0;
        int at = line.end() - 1;
        while (at >= line.start() && !Blanks.isBlank(text.charAt(at))) {
            columns += TextLine.columns(text.charAt(at));
            at--;
        }
        return columns;
    }

    private static boolean isHangul(char unit) {
        return unit >= 0xAC00 && unit <= 0xD7A3;
    }

    /** Whether the lower line is set in as the first line of a paragraph is, and not as the rest of a list's item. */
    boolean isIndented() {
        return !continuesItem && after.indent() >= before.indent() + LEAST_INDENT;
    }

    /** Whether the lower line's first word had no room in a text of {@code width} columns. */
    boolean isFull(int width) {
        return needed > width;
    }

    /** Whether the upper line is longer than a text of {@code width} columns would have it. */
    boolean isTooLong(int width) {
        return least > width;
    }
}
