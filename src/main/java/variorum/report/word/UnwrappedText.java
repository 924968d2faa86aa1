package variorum.report.word;

import java.util.Arrays;
import java.util.List;
import variorum.model.LineEnd;
import variorum.model.Paragraph;
import variorum.model.ParagraphRange;
import variorum.model.Span;
import variorum.model.Version;

/**
 * Some paragraphs of a version, each on one line of its own: where one was wrapped there is what the line end stands
 * for, and the only line ends left are those between two paragraphs. Knows where in the version each sign stands.
 */
final class UnwrappedText {
    static final char PARAGRAPH_END = '\n';

    private final StringBuilder text = new StringBuilder();
    private int[] places;

    UnwrappedText(Version version, ParagraphRange range) {
        List<Paragraph> paragraphs = version.paragraphs();
        places = new int[version.span(range).length()];
        for (int index = range.from(); index < range.to(); index++) {
            Span span = paragraphs.get(index).span();
            if (index > range.from()) {
                append(PARAGRAPH_END, paragraphs.get(index - 1).span().end());
            }
            append(version.text(), span);
        }
        places = Arrays.copyOf(places, text.length());
    }

    private void append(String all, Span span) {
        int at = span.start();
        for (LineEnd lineEnd : LineEnd.in(all, span)) {
            appendLine(all, at, lineEnd.start());
            if (!lineEnd.isNothing(all)) {
                append(' ', lineEnd.start());
            }
            at = lineEnd.end();
        }
        appendLine(all, at, span.end());
    }

    private void appendLine(String all, int from, int to) {
        for (int at = from; at < to; at++) {
            append(all.charAt(at), at);
        }
    }

    private void append(char sign, int place) {
        places[text.length()] = place;
        text.append(sign);
    }

    /** What stands in that part of the version. */
    String of(Span span) {
        return text.substring(firstAt(span.start()), firstAt(span.end()));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private int firstAt(int place) {
        int found = Arrays.binarySearch(places, place);
        return found < 0 ? -found - 1 : found;
    }
}
