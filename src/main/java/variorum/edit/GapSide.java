package variorum.edit;

import variorum.model.LineEnd;
import variorum.model.Span;

/**
 * What one passage has between two tokens that agree: blanks, and perhaps tokens of its own between them.
 *
 * @param lead the blanks before its tokens; all of it where it has none
 * @param core its tokens, from the first to the last; empty where it has none
 * @param trail the blanks after its tokens
 */
record GapSide(Passage passage, Span lead, Span core, Span trail) {
    /** Stands for the blanks between two paragraphs, which no blanks inside a paragraph are like. */
    private static final String PARAGRAPH_BREAK = "\n\n";

    /** What lies between the tokens before {@code from} and at {@code to}. */
    static GapSide of(Passage passage, int from, int to) {
        int start = passage.gapStart(from);
        int end = passage.gapEnd(to);
        if (from == to) {
            return new GapSide(passage, new Span(start, end), new Span(end, end), new Span(end, end));
        }
        int coreStart = passage.gapEnd(from);
        int coreEnd = passage.gapStart(to);
        return new GapSide(passage, new Span(start, coreStart), new Span(coreStart, coreEnd), new Span(coreEnd, end));
    }

    boolean hasTokens() {
        return !core.isEmpty();
    }

    boolean breaksParagraph(Span blanks) {
        return !blanks.isEmpty() && passage.breaksParagraph(blanks);
    }

    /** The blanks as far as they count: a line end inside a paragraph counts as one space. */
    String counted(Span blanks) {
        return breaksParagraph(blanks) ? PARAGRAPH_BREAK : LineEnd.folded(passage.wholeText(), blanks);
    }
}
