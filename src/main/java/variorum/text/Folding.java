package variorum.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A token without letter case and typography: {@code “Café”} and {@code "CAFE\u0301"} fold to the same. Unicode NFKC,
 * full case folding, one form for each kind of quotation mark, dash and blank, and a title without its full stop.
 */
public final class Folding {
    /** Normalising takes quadratic time for combining marks in a row, so it is given only so many. */
    private static final int LONGEST_PIECE = 500;

    private static final int FIRST_COMBINING = 0x0300;
    private static final int TATWEEL = 0x0640;
    private static final int FIRST_VARIATION_SELECTOR = 0xFE00;
    private static final int LAST_VARIATION_SELECTOR = 0xFE0F;

    private Folding() {}

    public static String fold(String token) {
        String form = foldForm(token);
        return isPlain(form) ? form.toLowerCase(Locale.ROOT) : foldCase(form);
    }

    /** Sets typography aside, but keeps letter case. */
    public static String foldForm(String token) {
        if (isPlain(token)) {
            return isTypedDash(token) ? "-" : Titles.withoutFullStop(token);
        }
        StringBuilder folded = new StringBuilder(token.length());
        int at = 0;
        while (at < token.length()) {
            int end = pieceEnd(token, at);
            appendPiece(folded, Normalizer.normalize(token.substring(at, end), Normalizer.Form.NFKC));
            at = end;
        }
        return folded.toString();
    }

    /** A dash as typewriters have it: {@code --} or {@code ---}. */
    private static boolean isTypedDash(String token) {
        return token.equals("--") || token.equals("---");
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

    /** Where to cut a long text, before something that combines with nothing if it can be. */
    private static int pieceEnd(String text, int start) {
        int latest = start + LONGEST_PIECE;
        if (latest >= text.length()) {
            return text.length();
        }
        int end = latest;
        while (end > start && text.charAt(end) >= FIRST_COMBINING) {
            end--;
        }
        return end > start ? end : latest - (Character.isLowSurrogate(text.charAt(latest)) ? 1 : 0);
    }

    private static void appendPiece(StringBuilder folded, String piece) {
        int at = 0;
        while (at < piece.length()) {
            int point = piece.codePointAt(at);
            append(folded, point);
            at += Character.charCount(point);
        }
    }

    private static void append(StringBuilder folded, int point) {
        switch (point) {
            case '‘', '’', '‚', '‛', '′', 'ʼ', '‹', '›' -> folded.append('\'');
            case '“', '”', '„', '‟', '«', '»', '″' -> folded.append('"');
            case '‐', '‑', '‒', '–', '—', '―', '−' -> folded.append('-');
            case '⁄', '∕' -> folded.append('/');
            case '…' -> folded.append("...");
            default -> {
                if (!isInvisible(point)) {
                    folded.appendCodePoint(point);
                }
            }
        }
    }

    /** Whether the code point says only how others are to be drawn. */
    private static boolean isInvisible(int point) {
        return point == TATWEEL
                || (FIRST_VARIATION_SELECTOR <= point && point <= LAST_VARIATION_SELECTOR)
                || Character.getType(point) == Character.FORMAT;
    }
}
