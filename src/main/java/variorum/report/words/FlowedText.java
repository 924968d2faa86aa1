package variorum.report.words;

import java.util.List;
import variorum.model.LineEnd;
import variorum.model.Paragraph;
import variorum.model.Span;
import variorum.model.Version;

/**
 * Text of a version as one flowing line: a line end inside a paragraph is a blank, one between paragraphs a
 * {@value #BREAK}.
 */
public final class FlowedText {
    public static final String BREAK = "¶";

    private FlowedText() {}

    public static String of(Version version, Span span) {
        String text = span.of(version.text());
        return hasControls(text) ? flowed(version, span) : text;
    }

    /** Whether there is a line end, or another character that cannot be shown as it is. */
    private static boolean hasControls(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isISOControl(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static String flowed(Version version, Span span) {
        StringBuilder flowed = new StringBuilder(span.length());
        int at = span.start();
        while (at < span.end()) {
            int end = LineEnd.blanksEnd(version.text(), at, span.end());
            if (LineEnd.holds(version.text(), at, end)) {
                boolean isBreak = isBetweenParagraphs(version, at, end);
                flowed.append(isBreak ? BREAK + " " : new LineEnd(at, end).isNothing(version.text()) ? "" : " ");
                at = end;
            } else {
                flowed.append(shown(version.text().charAt(at++)));
            }
        }
        return flowed.toString();
    }

    private static boolean isBetweenParagraphs(Version version, int from, int to) {
        List<Paragraph> paragraphs = version.paragraphs();
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).span().end() < to) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == paragraphs.size() || paragraphs.get(low).span().start() > from;
    }

    /** A tab becomes a blank; other control characters, which could steer a terminal, are replaced. */
    private static char shown(char sign) {
        return sign == '\t' ? ' ' : Character.isISOControl(sign) ? '\uFFFD' : sign;
    }
}
