package variorum.text;

import java.lang.Character.UnicodeScript;

/** What single code points are to the tokenizer. */
final class Characters {
    /** The first code point of the scripts that ICU must cut into words (Thai); below it everything is plain. */
    private static final int FIRST_SPACELESS = 0x0E00;

    static final int LAST_ASCII = 0x7F;
    private static final int FIRST_HANGUL = 0xAC00;
    private static final int LAST_HANGUL = 0xD7A3;
    private static final int NEXT_LINE = 0x85;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int FIRST_COMBINING = 0x300;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int FIRST_SKIN_TONE = 0x1F3FB;
    private static final int LAST_SKIN_TONE = 0x1F3FF;
    private static final int FIRST_TAG = 0xE0020;

    private static final boolean[] ASCII_WORD_PARTS = new boolean[LAST_ASCII + 1];

    static {
        for (int point = 0; point <= LAST_ASCII; point++) {
            ASCII_WORD_PARTS[point] = point == '_' || Character.isLetterOrDigit(point);
        }
    }

    private Characters() {}

    static boolean isBlank(int point) {
        return point == ' '
                || isBetween('\t', point, '\r')
                || (point > LAST_ASCII && (Character.isSpaceChar(point) || point == NEXT_LINE));
    }

    /** Whether the code point is part of a word. */
    static boolean isWordPart(int point) {
        if (point <= LAST_ASCII) {
            return ASCII_WORD_PARTS[point];
        }
        return Character.isLetterOrDigit(point) || isNumberSymbol(point);
    }

    static boolean isAsciiWordPart(char unit) {
        return unit <= LAST_ASCII && ASCII_WORD_PARTS[unit];
    }

    static boolean isDigit(int point) {
        return isBetween('0', point, '9') || (point > LAST_ASCII && Character.isDigit(point));
    }

    private static boolean isBetween(int first, int point, int last) {
        return first <= point && point <= last;
    }

    /** Fractions, superscripts, Roman numeral letters and the like. */
    private static boolean isNumberSymbol(int point) {
        int type = Character.getType(point);
        return type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER;
    }

    /**
     * Whether the code point only modifies the one before it: combining marks, joiners, variation selectors, soft
     * hyphens and other invisible format characters, skin tones.
     */
    static boolean isExtender(int point) {
        return point >= SOFT_HYPHEN && (isCombining(point) || Character.getType(point) == Character.FORMAT);
    }

    /** Whether the code point is one character with that before it, whatever that is, if it is no line end. */
    static boolean isCombining(int point) {
        if (point < FIRST_COMBINING) {
            return false;
        }
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            case Character.FORMAT -> isBetween(NON_JOINER, point, JOINER) || point >= FIRST_TAG;
            default -> isCombiningLetter(point) || isBetween(FIRST_SKIN_TONE, point, LAST_SKIN_TONE);
        };
    }

    /** Vowels of Thai and Lao, and half-width Japanese voicing. */
    private static boolean isCombiningLetter(int point) {
        return switch (point) {
            case 'ำ', 'ຳ', 'ﾞ', 'ﾟ' -> true;
            default -> false;
        };
    }

    /** Whether the sign may follow a figure as part of it. */
    static boolean isUnitSign(int point) {
        return switch (point) {
            case '%', '‰', '٪', '％' -> true;
            default -> Character.getType(point) == Character.CURRENCY_SYMBOL;
        };
    }

    static boolean isHebrew(int point) {
        return isBetween(0x05D0, point, 0x05EA);
    }

    static boolean isApostrophe(int point) {
        return point == '\'' || point == '’' || point == 'ʼ' || point == '＇';
    }

    static boolean isHyphen(int point) {
        return point == '-' || point == '‐' || point == '‑';
    }

    /** Whether the code point is of a script that is written without blanks between words. */
    static boolean isSpaceless(int point) {
        if (point < FIRST_SPACELESS || isBetween(FIRST_HANGUL, point, LAST_HANGUL) || !isWordPart(point)) {
            return false;
        }
        return switch (UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> point == 'ー' || point == 'ｰ';
        };
    }
}
