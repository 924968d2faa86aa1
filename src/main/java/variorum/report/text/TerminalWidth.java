package variorum.report.text;

import java.lang.Character.UnicodeScript;

/** How many columns of a terminal a sign takes. */
final class TerminalWidth {
    /** All signs before the combining accents are one column wide. */
    private static final int FIRST_COMBINING = 0x300;

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

    /** 0 for signs that sit on another, 2 for wide ones such as Chinese signs and emoji, else 1. */
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

    private static boolean isWide(int sign) {
        boolean fullWidthForm = (sign >= 0xFF01 && sign <= 0xFF60) || (sign >= 0x3001 && sign <= 0x303E);
        boolean picture = sign >= 0x1F300 && sign <= 0x1FAFF;
        return fullWidthForm
                || picture
                || switch (UnicodeScript.of(sign)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
                    default -> false;
                };
    }
}
