package variorum.read.pdf;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiTransform;
import com.ibm.icu.text.BidiTransform.Mirroring;
import com.ibm.icu.text.BidiTransform.Order;
import com.ibm.icu.text.Normalizer2;

/** Glyphs as the letters that they stand for. */
final class Letters {
    private static final char FIRST_FORM = '\uFB00';
    private static final char LAST_ARABIC_FORM_A = '\uFDFF';
    private static final char FIRST_ARABIC_FORM_B = '\uFE70';
    private static final char LAST_FORM = '\uFEFC';

    private Letters() {}

    /**
     * Ligatures and the shapes that letters take inside words as letters: good {@code "ﬁ"} as {@code "fi"}. Where one
     * glyph stands for several letters a file tells them as they are read; here they come as they are seen, from left
     * to right. What says nothing is left out.
     */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (isForm(unit)) {
                plain.append(Normalizer2.getNFKCInstance().normalize(String.valueOf(unit)));
            } else if (unit == '\t' || unit == '\u00A0') {
                plain.append(' ');
            } else if (!Character.isISOControl(unit) && unit != '\uFFFD') {
                plain.append(unit);
            }
        }
        return asSeen(plain.toString());
    }

    private static boolean isForm(char unit) {
        return (unit >= FIRST_FORM && unit <= LAST_ARABIC_FORM_A) || (unit >= FIRST_ARABIC_FORM_B && unit <= LAST_FORM);
    }

    private static String asSeen(String letters) {
        return letters.length() > 1 && letters.codePoints().anyMatch(Letters::isRightToLeft)
                ? new BidiTransform()
                        .transform(letters, Bidi.RTL, Order.LOGICAL, Bidi.LTR, Order.VISUAL, Mirroring.ON, 0)
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
