package variorum.read.pdf;

import com.ibm.icu.text.Normalizer2;

/** Glyphs as the letters that they stand for. */
final class Letters {
    private static final char FIRST_FORM = '\uFB00';
    private static final char LAST_ARABIC_FORM_A = '\uFDFF';
    private static final char FIRST_ARABIC_FORM_B = '\uFE70';
    private static final char LAST_FORM = '\uFEFC';

    private Letters() {}

    /**
     * Ligatures and the shapes that letters take inside words as letters, several of them in the order in which they
     * are seen: good {@code "ﬁ"} as {@code "fi"}. What says nothing is left out.
     */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (isForm(unit)) {
                plain.append(asSeen(Normalizer2.getNFKCInstance().normalize(String.valueOf(unit))));
            } else if (unit == '\t' || unit == '\u00A0') {
                plain.append(' ');
            } else if (!Character.isISOControl(unit) && unit != '\uFFFD') {
                plain.append(unit);
            }
        }
        return plain.toString();
    }

    private static boolean isForm(char unit) {
        return (unit >= FIRST_FORM && unit <= LAST_ARABIC_FORM_A) || (unit >= FIRST_ARABIC_FORM_B && unit <= LAST_FORM);
    }

    private static String asSeen(String letters) {
        return letters.codePoints().anyMatch(Letters::isRightToLeft)
                ? new StringBuilder(letters).reverse().toString()
                : letters;
    }

    static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Whether its script is written without spaces, so that a line end is none either. */
    static boolean isSpaceless(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> "、。，．「」『』（）：；！？・ー".indexOf(codePoint) >= 0;
        };
    }
}
