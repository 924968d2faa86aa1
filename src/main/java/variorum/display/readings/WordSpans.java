package variorum.display.readings;

import variorum.model.Span;

/** Finds whole words, without the punctuation round them. */
final class WordSpans {
    private static final String JOINERS = "'’-‑.,";

    private WordSpans() {}

    /**
     * The whole words that a selection touches; for a caret the word at it, or else the next one.
     *
     * @param paragraph the paragraph that they must be in
     * @return empty where there is no word
     */
    static Span around(String text, Span paragraph, Span selected) {
        int start = Math.max(selected.start(), paragraph.start());
        int end = Math.min(Math.max(start, selected.end()), paragraph.end());
        while (start > paragraph.start() && isInside(text, paragraph, start)) {
            start--;
        }
        if (start == end && start > paragraph.start() && isWord(text, paragraph, start - 1)) {
            start--;
            while (start > paragraph.start() && isInside(text, paragraph, start)) {
                start--;
            }
        }
        while (start < paragraph.end() && !isWord(text, paragraph, start)) {
            start++;
        }
        end = Math.max(start, end);
        while (end < paragraph.end() && (end == start || isInside(text, paragraph, end))) {
            end++;
        }
        while (end > start && !isWord(text, paragraph, end - 1)) {
            end--;
        }
        return start < end ? new Span(start, end) : new Span(paragraph.end(), paragraph.end());
    }

    /** The same without blanks at either end; empty where there is nothing else. */
    static Span withoutBlanks(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** The last word of a paragraph; empty if it has none. */
    static Span last(String text, Span paragraph) {
        int end = paragraph.end();
        while (end > paragraph.start() && !isWord(text, paragraph, end - 1)) {
            end--;
        }
        return around(text, paragraph, new Span(end, end));
    }

    /** Whether a word goes on across that place. */
    private static boolean isInside(String text, Span paragraph, int at) {
        if (at >= paragraph.end()) {
            return false;
        }
        boolean isPair = Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        boolean isSign =
                Character.isIdeographic(text.codePointBefore(at)) || Character.isIdeographic(text.codePointAt(at));
        return isPair || (!isSign && isWord(text, paragraph, at - 1) && isWord(text, paragraph, at));
    }

    /** Letters, figures and combining marks, and the punctuation that joins two of them. */
    private static boolean isWord(String text, Span paragraph, int at) {
        boolean joins = JOINERS.indexOf(text.charAt(at)) >= 0
                && at > paragraph.start()
                && at + 1 < paragraph.end()
                && isLetter(text, at - 1)
                && isLetter(text, at + 1);
        return joins || isLetter(text, at);
    }

    private static boolean isLetter(String text, int at) {
        char unit = text.charAt(at);
        if (Character.isSurrogate(unit)) {
            int point = Character.isLowSurrogate(unit) && at > 0 ? text.codePointAt(at - 1) : text.codePointAt(at);
            return Character.isLetterOrDigit(point);
        }
        return Character.isLetterOrDigit(unit)
                || switch (Character.getType(unit)) {
                    case Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.FORMAT -> true;
                    default -> false;
                };
    }
}
