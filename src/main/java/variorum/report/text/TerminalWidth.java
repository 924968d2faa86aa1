package variorum.report.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;

/** How many columns of a terminal a character takes. */
final class TerminalWidth {
    /** All signs before the combining accents are one column wide. */
    private static final int FIRST_COMBINING = 0x300;

    /** The first wide signs are the parts of Korean syllables; between these and the next lie nearly all scripts. */
    private static final int FIRST_WIDE = 0x1100;

    private static final int LAST_WIDE_JAMO = 0x115F;
    private static final int FIRST_WIDE_PICTURE = 0x231A;

    private TerminalWidth() {}

    static int of(String text) {
        int width = 0;
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            width += of(sign);
            at += Character.charCount(sign);
        }
        return width;
    }

    /** 0 for combining characters, 2 for wide ones such as Chinese characters and emoji, otherwise 1. */
    static int of(int sign) {
        if (isPlain(sign)) {
            return 1;
        }
        int type = Character.getType(sign);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(sign) ? 2 : 1;
    }

    /** Whether it is certainly one column wide. */
    static boolean isPlain(int sign) {
        return sign < FIRST_COMBINING;
    }

    /** ICU is only asked where it matters, because loading it would slow the start. */
    private static boolean isWide(int sign) {
        return (sign >= FIRST_WIDE && sign <= LAST_WIDE_JAMO)
                || (sign >= FIRST_WIDE_PICTURE
                        && switch (UCharacter.getIntPropertyValue(sign, UProperty.EAST_ASIAN_WIDTH)) {
                            case EastAsianWidth.WIDE, EastAsianWidth.FULLWIDTH -> true;
                            default -> false;
                        });
    }
}
