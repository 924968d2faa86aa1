package variorum.edit;

/** Words that say how much, how many, which in order, or when. */
final class Numbers {
    /** Joins the parts of a German number: {@code fünfundzwanzig}. */
    private static final String GERMAN_AND = "und";

    private Numbers() {}

    /** Whether a folded word of the language is a number: figures, or a number word, or put together of such. */
    static boolean isNumber(String folded, Language language) {
        return hasFigure(folded)
                || language.isNumber(folded)
                || isCompound(folded, language)
                || (language.equals(Language.GERMAN) && isGermanCompound(folded, language));
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
        return switch (Character.getType(point)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    /** {@code twenty-five}, {@code two-thirds}, {@code five-year}. */
    private static boolean isCompound(String folded, Language language) {
        int hyphen = folded.indexOf('-');
        return hyphen > 0 && language.isNumber(folded.substring(0, hyphen));
    }

    /** {@code fünfundzwanzig}, {@code dreihundert}: number words and nothing else, written as one. */
    private static boolean isGermanCompound(String folded, Language language) {
        if (folded.isEmpty()) {
            return false;
        }
        for (int end = folded.length() - 1; end > 1; end--) {
            String head = folded.substring(0, end);
            String rest = folded.substring(end);
            boolean isHead = language.isNumber(head) || head.equals("ein");
            String tail = isHead && rest.startsWith(GERMAN_AND) ? rest.substring(GERMAN_AND.length()) : rest;
            if (isHead && (language.isNumber(tail) || isGermanCompound(tail, language))) {
                return true;
            }
        }
        return false;
    }
}
