package variorum.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What is left of a token when letter case and typography are set aside: {@code “Café”} and {@code "CAFE\u0301"} fold
 * to the same. Unicode NFKC, full case folding, one form for each kind of quotation mark, dash and blank.
 */
public final class Folding {
    private Folding() {}

    public static String fold(String token) {
        return isPlain(token) ? token.toLowerCase(Locale.ROOT) : foldCase(foldForm(token));
    }

    /** Sets typography aside, but keeps letter case. */
    public static String foldForm(String token) {
        if (isPlain(token)) {
            return token;
        }
        StringBuilder folded = new StringBuilder(token.length());
        Normalizer.normalize(token, Normalizer.Form.NFKC).codePoints().forEach(point -> append(folded, point));
        return folded.toString();
    }

    /** Sets letter case aside. Upper case first, because that is where {@code ß} and {@code ss} meet. */
    public static String foldCase(String token) {
        return token.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String token) {
        for (int at = 0; at < token.length(); at++) {
            if (token.charAt(at) > 0x7E) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder folded, int point) {
        switch (point) {
            case '‘', '’', '‚', '‛', '′', 'ʼ', '‹', '›' -> folded.append('\'');
            case '“', '”', '„', '‟', '«', '»', '″' -> folded.append('"');
            case '‐', '‑', '‒', '–', '—', '―', '−' -> folded.append('-');
            case '…' -> folded.append("...");
            default -> {
                if (Character.getType(point) != Character.FORMAT) {
                    folded.appendCodePoint(point);
                }
            }
        }
    }
}
