package variorum.edit;

import java.util.HashSet;
import java.util.Set;

/** The words of a language that say how much, how many, which in order, or when. */
final class Numbers {
    /** Joins the parts of a German number: {@code fünfundzwanzig}. */
    private static final String GERMAN_AND = "und";

    private static final int LAST_ASCII = 0x7F;

    private final Set<String> words;
    private final boolean german;

    Numbers(Language language) {
        this.words = new HashSet<>(language.numbers());
        this.german = language == Language.GERMAN;
    }

    /** Whether a folded word is a number: figures, or a number word, or put together of such. */
    boolean contain(String folded) {
        return hasFigure(folded)
                || words.contains(folded)
                || isCompound(folded)
                || (german && isGermanCompound(folded));
    }

    private static boolean hasFigure(String folded) {
        int at = 0;
        while (at < folded.length()) {
            int point = folded.codePointAt(at);
            if (isFigure(point)) {
                return true;
            }
            at += Character.charCount(point);
        }
        return false;
    }

    /** Digits of any script, fractions, superscripts. */
    private static boolean isFigure(int point) {
        if (point <= LAST_ASCII) {
            return '0' <= point && point <= '9';
        }
        return switch (Character.getType(point)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    /** {@code twenty-five}, {@code two-thirds}, {@code five-year}. */
    private boolean isCompound(String folded) {
        int hyphen = folded.indexOf('-');
        return hyphen > 0 && words.contains(folded.substring(0, hyphen));
    }

    /** {@code fünfundzwanzig}, {@code dreihundert}: number words and nothing else, written as one. */
    private boolean isGermanCompound(String folded) {
        for (int end = folded.length() - 1; end > 1; end--) {
            String head = folded.substring(0, end);
            String rest = folded.substring(end);
            boolean isHead = words.contains(head) || head.equals("ein");
            String tail = isHead && rest.startsWith(GERMAN_AND) ? rest.substring(GERMAN_AND.length()) : rest;
            if (isHead && (words.contains(tail) || isGermanCompound(tail))) {
                return true;
            }
        }
        return false;
    }
}
