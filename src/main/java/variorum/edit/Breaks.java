package variorum.edit;

import variorum.diff.Hunk;
import variorum.model.Span;

/**
 * How strongly a text is divided before each of its tokens; a change that begins and ends at strong breaks reads best.
 */
final class Breaks {
    private static final int PARAGRAPH = 8;
    private static final int SENTENCE = 6;
    private static final int CLAUSE = 3;
    private static final int BRACKET = 2;

    private static final String SENTENCE_ENDS = ".!?…。！？।؟";
    private static final String MARKS_WITHIN_WORDS = ",;:([)]";
    private static final String CLAUSE_MARKS = ",;:—–、，；：،؛";

    /** What may stand before the first word of a sentence. */
    private static final String OPENERS = "\"“„«‘「『¿¡—–";

    private Breaks() {}

    /**
     * The strength of the break before a token of the passage, or at its end; 0 inside a phrase. A mark between two
     * clauses belongs to either, so the text is divided before it and after it.
     */
    static int strength(Passage passage, int token) {
        if (token == 0 || token == passage.size()) {
            return PARAGRAPH;
        }
        if (breaksParagraph(passage, token)) {
            return PARAGRAPH;
        }
        if (endsSentence(passage, token - 1)) {
            return SENTENCE;
        }
        int before = markOr0(passage, token - 1);
        int after = markOr0(passage, token);
        if (isOneOf(CLAUSE_MARKS, before) || isOneOf(CLAUSE_MARKS, after)) {
            return CLAUSE;
        }
        return isOneOf(")]}”»", before) || isOneOf("([{“«", after) ? BRACKET : 0;
    }

    /**
     * The token's first character, but 0 for a mark with nothing but what is part of one word beside it:
     * {@code f(x,y)}.
     */
    private static int markOr0(Passage passage, int token) {
        int mark = passage.firstPoint(token);
        boolean inOneWord = isOneOf(MARKS_WITHIN_WORDS, mark)
                && token > 0
                && token + 1 < passage.size()
                && passage.end(token - 1) == passage.start(token)
                && passage.end(token) == passage.start(token + 1);
        return inOneWord ? 0 : mark;
    }

    /** Whether a paragraph of the passage begins with this token, and another stands before it. */
    static boolean breaksParagraph(Passage passage, int token) {
        Span gap = new Span(passage.gapStart(token), passage.gapEnd(token));
        return !gap.isEmpty() && passage.breaksParagraph(gap);
    }

    /** Whether a sentence begins with this token. */
    static boolean beginsSentence(Passage passage, int token) {
        return token == 0 || endsSentence(passage, token - 1) || breaksParagraph(passage, token);
    }

    /** Whether a sentence begins on either side behind the one change, before the other, or between them. */
    static boolean sentenceBegins(Passage base, Passage other, Hunk before, Hunk after) {
        int length = after.baseStart() - before.baseEnd();
        for (int step = 0; step <= length; step++) {
            if (beginsSentence(base, before.baseEnd() + step) || beginsSentence(other, before.otherEnd() + step)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a sentence ends with this token: its last mark, or the quotation mark or bracket that follows it. What
     * goes on with a small letter was only an abbreviation.
     */
    private static boolean endsSentence(Passage passage, int token) {
        if (isSentenceEnd(passage.firstPoint(token))) {
            boolean closes = token + 1 < passage.size() && isCloser(passage.firstPoint(token + 1));
            return !closes && mayBeginSentence(passage, token + 1);
        }
        return isCloser(passage.firstPoint(token))
                && token > 0
                && isSentenceEnd(passage.firstPoint(token - 1))
                && mayBeginSentence(passage, token + 1);
    }

    /** Whether the token is no small letter or mark that only goes on with a sentence. */
    static boolean mayBeginSentence(Passage passage, int token) {
        if (token >= passage.size()) {
            return true;
        }
        int first = passage.firstPoint(token);
        return Character.isLetterOrDigit(first) ? !Character.isLowerCase(first) : isOneOf(OPENERS, first);
    }

    static boolean isSentenceEnd(int mark) {
        return isOneOf(SENTENCE_ENDS, mark);
    }

    private static boolean isCloser(int mark) {
        return isOneOf("\"'”’»)]", mark);
    }

    private static boolean isOneOf(String marks, int point) {
        return marks.indexOf(point) >= 0;
    }
}
