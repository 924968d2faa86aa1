package variorum.edit;

import variorum.model.Span;

/**
 * How strongly a text is divided before each of its tokens; a change that begins and ends at strong breaks reads best.
 */
final class Breaks {
    private static final int PARAGRAPH = 8;
    private static final int SENTENCE = 6;
    private static final int CLAUSE = 3;
    private static final int BRACKET = 2;

    /** What may stand before the first word of a sentence. */
    private static final String OPENERS = "\"“„«‘「『¿¡—–";

    private Breaks() {}

    /** The strength of the break before a token of the passage, or at its end; 0 inside a phrase. */
    static int strength(Passage passage, int token) {
        if (token == 0 || token == passage.size()) {
            return PARAGRAPH;
        }
        Span gap = new Span(passage.gapStart(token), passage.gapEnd(token));
        if (!gap.isEmpty() && passage.breaksParagraph(gap)) {
            return PARAGRAPH;
        }
        if (endsSentence(passage, token - 1)) {
            return SENTENCE;
        }
        String before = passage.text(token - 1);
        if (",;:—–".contains(before)) {
            return CLAUSE;
        }
        return ")]}”»".contains(before) || "([{“«".contains(passage.text(token)) ? BRACKET : 0;
    }

    /**
     * Whether a sentence ends with this token: its last mark, or the quotation mark or bracket that follows it. What
     * goes on with a small letter was only an abbreviation.
     */
    static boolean endsSentence(Passage passage, int token) {
        if (isSentenceEnd(passage.text(token))) {
            boolean closes = token + 1 < passage.size() && isCloser(passage.text(token + 1));
            return !closes && beginsSentence(passage, token + 1);
        }
        return isCloser(passage.text(token))
                && token > 0
                && isSentenceEnd(passage.text(token - 1))
                && beginsSentence(passage, token + 1);
    }

    private static boolean beginsSentence(Passage passage, int token) {
        if (token >= passage.size()) {
            return true;
        }
        int first = passage.text(token).codePointAt(0);
        return Character.isLetterOrDigit(first) ? !Character.isLowerCase(first) : OPENERS.indexOf(first) >= 0;
    }

    private static boolean isSentenceEnd(String mark) {
        return ".!?…。！？।".contains(mark);
    }

    private static boolean isCloser(String mark) {
        return "\"'”’»)]".contains(mark);
    }
}
