package variorum.text;

import java.lang.Character.UnicodeScript;

/** What single code points are to the tokenizer. */
final class Characters {
    /** The first code point of the scripts that ICU must cut into words (Thai); below it everything is plain. */
    private static final int FIRST_SPACELESS = 0x0E00;

    private static final int LAST_ASCII = 0x7F;
    private static final int NEXT_LINE = 0x85;

    private Characters() {}

    static boolean isBlank(int point) {
        return point == ' '
                || isBetween('\t', point, '\r')
                || (point > LAST_ASCII && (Character.isSpaceChar(point) || point == NEXT_LINE));
    }

    /** Whether the code point is part of a word. */
    static boolean isWordPart(int point) {
        if (point <= LAST_ASCII) {
            return isBetween('a', point, 'z')
                    || isBetween('A', point, 'Z')
                    || isBetween('0', point, '9')
                    || point == '_';
        }
        return Character.isLetterOrDigit(point) || isNumberSymbol(point);
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
        if (point < 0xAD) {
            return false;
        }
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> true;
            default -> point >= 0x1F3FB && point <= 0x1F3FF;
        };
    }

    static boolean isApostrophe(int point) {
        return point == '\'' || point == '’' || point == 'ʼ' || point == '＇';
    }

    static boolean isHyphen(int point) {
        return point == '-' || point == '‐' || point == '‑';
    }

    /** Whether the code point is of a script that is written without blanks between words. */
    static boolean isSpaceless(int point) {
        if (point < FIRST_SPACELESS) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(point);
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> point == 'ー';
        };
    }
}
