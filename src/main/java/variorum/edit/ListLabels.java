package variorum.edit;

/**
 * What items of a list and sections are counted by where a paragraph begins: {@code 2.}, {@code (3)}, {@code b)},
 * {@code * 1.10.2}; and what notes are counted by, anywhere.
 */
final class ListLabels {
    /** A longer number is rather a year. */
    private static final int MOST_CHARACTERS = 3;

    /** In a section's number, between full stops; a date has a year of four. */
    private static final int MOST_DIGITS = 2;

    private ListLabels() {}

    /**
     * Whether the token is a label without its marks, by itself or because the sections around it count on.
     *
     * @param ordinals whether a full stop makes an ordinal in the language of the passage, also before a capital
     */
    static boolean isOne(Passage passage, int token, boolean ordinals) {
        return isByItself(passage, token, ordinals) || SectionNumbers.isOne(passage, token);
    }

    /**
     * A full stop says so only before what begins a sentence, since in many languages it makes an ordinal: good
     * {@code 2. Stir well}, bad {@code 2. maj var kald}.
     */
    private static boolean isByItself(Passage passage, int token, boolean ordinals) {
        if (token + 1 >= passage.size() || !isBegun(passage, first(passage, token))) {
            return false;
        }
        boolean isShort = passage.end(token) - passage.start(token) <= MOST_CHARACTERS;
        int mark = passage.firstPoint(token + 1);
        boolean isMarked = passage.end(token) == passage.start(token + 1) && (mark == ')' || mark == '.');
        if (isMarked && isShort && mark == ')') {
            return isBlankBefore(passage, token + 2);
        }
        boolean isCounter = isMarked && (isShort || levels(passage, token) > 1);
        return !ordinals
                && (isCounter || levels(passage, token) > 2)
                && beginsSentence(passage, isMarked ? token + 2 : token + 1);
    }

    /** Whether the token counts a note, in square brackets: {@code [12]}. */
    static boolean isNoteMark(Passage passage, int token) {
        return token > 0
                && token + 1 < passage.size()
                && passage.firstPoint(token - 1) == '['
                && passage.firstPoint(token + 1) == ']'
                && passage.end(token) - passage.start(token) <= MOST_CHARACTERS
                && Character.isDigit(passage.firstPoint(token));
    }

    /** The first token of the label that counts with this one: of {@code (3} the bracket, of {@code A.3} the letter. */
    private static int first(Passage passage, int token) {
        if (token > 0 && passage.firstPoint(token - 1) == '(') {
            return token - 1;
        }
        boolean isInAppendix = token > 1
                && passage.firstPoint(token - 1) == '.'
                && passage.end(token - 2) == passage.start(token - 1)
                && passage.end(token - 1) == passage.start(token)
                && passage.end(token - 2) - passage.start(token - 2) == 1;
        return isInAppendix ? token - 2 : token;
    }

    /** Whether a paragraph begins with the token, or with a bullet before it. */
    private static boolean isBegun(Passage passage, int token) {
        return begins(passage, token)
                || (!passage.isWord(token - 1) && isBlankBefore(passage, token) && begins(passage, token - 1));
    }

    private static boolean begins(Passage passage, int token) {
        return token == 0 || Breaks.breaksParagraph(passage, token);
    }

    /** Of how many short numbers with a full stop between them the token is made; 0 if it is something else. */
    private static int levels(Passage passage, int token) {
        int levels = 1;
        int digits = 0;
        for (int at = passage.start(token); at < passage.end(token); at++) {
            char unit = passage.wholeText().charAt(at);
            boolean parts = unit == '.';
            levels += parts ? 1 : 0;
            digits = parts ? 0 : digits + 1;
            if (!(parts || Character.isDigit(unit)) || digits > MOST_DIGITS) {
                return 0;
            }
        }
        return levels;
    }

    private static boolean beginsSentence(Passage passage, int token) {
        return isBlankBefore(passage, token)
                && !Character.isDigit(passage.firstPoint(token))
                && Breaks.mayBeginSentence(passage, token);
    }

    private static boolean isBlankBefore(Passage passage, int token) {
        return token < passage.size() && passage.end(token - 1) < passage.start(token);
    }
}
