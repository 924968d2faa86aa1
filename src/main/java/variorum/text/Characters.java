package variorum.text;

import java.lang.Character.UnicodeScript;

/** What single code points are to the tokenizer. */
final class Characters {
    /** The first code point of the scripts that ICU must cut into words (Thai); below it everything is plain. */
    private static final int FIRST_SPACELESS = 0x0E00;

    private Characters() {}

    static boolean isBlank(int point) {
        return point == ' '
                || point >= '\t' && point <= '\r'
                || point > 0x7F && (Character.isSpaceChar(point) || point == 0x85);
    }

    /** Whether the code point is part of a word. */
    static boolean isWordPart(int point) {
        if (point < 0x80) {
            return point >= 'a' && point <= 'z'
                    || point >= 'A' && point <= 'Z'
                    || point >= '0' && point <= '9'
                    || point == '_';
        }
        return Character.isLetterOrDigit(point) || isNumberSymbol(point);
    }

    static boolean isDigit(int point) {
        return point >= '0' && point <= '9' || point > 0x7F && Character.isDigit(point);
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
