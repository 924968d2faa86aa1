package variorum.read.text;

import java.util.List;
import variorum.progress.Monitor;
import variorum.read.document.Blanks;

/**
 * A line as mails quote it: the marks before it, {@code >} or {@code > >}, are no part of its text.
 *
 * @param start offset of its first mark; of its text where it has none
 * @param depth how many marks it has
 */
record QuotedLine(int start, int depth, TextLine text) {
    private static final char MARK = '>';

    static List<QuotedLine> of(String text, Monitor monitor) {
        return TextLine.of(text, monitor).stream().map(line -> of(text, line)).toList();
    }

    private static QuotedLine of(String text, TextLine line) {
        int at = line.start();
        int depth = 0;
        int textStart = at;
        while (at < line.end() && (text.charAt(at) == MARK || Blanks.isBlank(text.charAt(at)))) {
            if (text.charAt(at) == MARK) {
                depth++;
                textStart = at + 1;
            }
            at++;
        }
        return new QuotedLine(line.start(), depth, depth == 0 ? line : rest(text, textStart, line.end()));
    }

    /** The text behind the marks; one blank belongs to them. */
    private static TextLine rest(String text, int from, int end) {
        boolean blank = from < end && Blanks.isBlank(text.charAt(from));
        return TextLine.of(text, blank ? from + 1 : from, end);
    }

    /** Whether it has neither text nor marks. */
    boolean isEmpty() {
        return depth == 0 && text.isBlank();
    }

    /**
     * Whether nothing parts it from the line above: good {@code > of it} below {@code > One}, bad {@code >} below
     * either, which stands for a blank line.
     */
    boolean goesOnAfter(QuotedLine above) {
        if (above.text.isBlank()) {
            return depth > 0;
        }
        return !text.isBlank() && depth == above.depth;
    }
}
