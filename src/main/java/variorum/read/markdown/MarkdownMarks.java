package variorum.read.markdown;

import variorum.model.Span;
import variorum.read.document.Blanks;
import variorum.read.text.ListItems;

/** The marks of Markdown that say what a paragraph is and that no reader of the page sees. */
final class MarkdownMarks {
    private static final int DEEPEST_HEADING = 6;
    private static final int LEAST_RULE = 3;
    private static final String RULES = "-*_=";

    private MarkdownMarks() {}

    /** The paragraph without the marks before and behind its words; empty for a rule. */
    static Span without(String text, Span span) {
        int start = span.start();
        int end = span.end();
        if (isHeading(text, span)) {
            start += level(text, span);
            end = endOfHeading(text, start, end);
        } else if (isUnderlined(text, span)) {
            end = startOfLastLine(text, span);
        } else if (isRule(text, span)) {
            end = start;
        } else {
            start += ListItems.markLength(text, start, end);
        }
        return Blanks.trimmed(text, start, end);
    }

    static boolean isHeading(String text, Span span) {
        int level = level(text, span);
        int after = span.start() + level;
        return level >= 1 && level <= DEEPEST_HEADING && (after == span.end() || Blanks.isBlank(text.charAt(after)));
    }

    static int level(String text, Span span) {
        int at = span.start();
        while (at < span.end() && text.charAt(at) == '#') {
            at++;
        }
        return at - span.start();
    }

    /** A heading may end with the marks that it begins with, after a blank. */
    private static int endOfHeading(String text, int start, int end) {
        int at = end;
        while (at > start && text.charAt(at - 1) == '#') {
            at--;
        }
        return at == start || Blanks.isBlank(text.charAt(at - 1)) ? at : end;
    }

    /** Whether the paragraph is a title above a line of {@code =} or {@code -}. */
    static boolean isUnderlined(String text, Span span) {
        int line = startOfLastLine(text, span);
        return line > span.start() && isUnderline(text, line, span.end());
    }

    /** Whether nothing but {@code =} or {@code -} stands there: the line below a title. */
    static boolean isUnderline(String text, int start, int end) {
        char mark = text.charAt(start);
        return (mark == '=' || mark == '-') && isAll(text, start, end, mark);
    }

    private static int startOfLastLine(String text, Span span) {
        int line = span.end();
        while (line > span.start() && !Blanks.isLineEnd(text.charAt(line - 1))) {
            line--;
        }
        return line;
    }

    private static boolean isRule(String text, Span span) {
        char mark = text.charAt(span.start());
        return span.length() >= LEAST_RULE && RULES.indexOf(mark) >= 0 && isAll(text, span.start(), span.end(), mark);
    }

    private static boolean isAll(String text, int start, int end, char mark) {
        return text.substring(start, end).chars().allMatch(unit -> unit == mark);
    }
}
