package variorum.edit;

/**
 * Where and when an agency's report was filed, as it stands before the first sentence: {@code GENEVA, Feb 3 (AP) - }.
 */
final class AgencyDateline {
    /** In tokens. */
    private static final int LONGEST = 16;

    private static final int LEAST_LETTERS = 3;

    private AgencyDateline() {}

    /** Whether the token is the dash that ends one. */
    static boolean endsWith(Passage passage, int token) {
        return token > 0
                && token < LONGEST
                && isDash(passage, token)
                && passage.end(token - 1) < passage.start(token)
                && isInCapitals(passage, 0);
    }

    private static boolean isDash(Passage passage, int token) {
        return passage.text(token)
                .codePoints()
                .allMatch(point -> Character.getType(point) == Character.DASH_PUNCTUATION);
    }

    private static boolean isInCapitals(Passage passage, int token) {
        String word = passage.text(token);
        return word.length() >= LEAST_LETTERS && word.codePoints().allMatch(Character::isUpperCase);
    }
}
