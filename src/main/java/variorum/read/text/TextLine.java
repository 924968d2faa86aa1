package variorum.read.text;

import java.util.ArrayList;
import java.util.List;
import variorum.model.Span;
import variorum.progress.Monitor;
import variorum.read.document.Blanks;

/**
 * One line of a text, without the blanks round it; empty for a blank line.
 *
 * @param start offset of its first character
 * @param end offset after its last one
 * @param indent columns of blanks before it
 * @param width columns of its text, two for each East Asian character
 */
public record TextLine(int start, int end, int indent, int width) {
    private static final int TAB = 4;
    private static final char FIRST_WIDE = 0x1100;
    private static final int LINES_BETWEEN_CHECKS = 1 << 12;

    public static List<TextLine> of(String text, Monitor monitor) {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || Blanks.isLineEnd(text.charAt(at))) {
                lines.add(of(text, start, at));
                boolean two = at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
                at += two ? 1 : 0;
                start = at + 1;
                if (lines.size() % LINES_BETWEEN_CHECKS == 0) {
                    monitor.check();
                }
            }
        }
        return lines;
    }

    /** The line that has {@code [from, to)} and no more. */
    static TextLine of(String text, int from, int to) {
        Span words = Blanks.trimmed(text, from, to);
        int indent = 0;
        for (int at = from; at < words.start(); at++) {
            indent += text.charAt(at) == '\t' ? TAB : columns(text.charAt(at));
        }
        int width = 0;
        for (int at = words.start(); at < words.end(); at++) {
            width += columns(text.charAt(at));
        }
        return new TextLine(words.start(), words.end(), indent, width);
    }

    /** Columns on a terminal; half a surrogate pair has one. */
    static int columns(char unit) {
        return isWide(unit) ? 2 : 1;
    }

    public static boolean isWide(char unit) {
        return unit >= FIRST_WIDE
                && (unit <= 0x115F
                        || (unit >= 0x2E80 && unit <= 0xA4CF)
                        || (unit >= 0xAC00 && unit <= 0xD7A3)
                        || (unit >= 0xF900 && unit <= 0xFAFF)
                        || (unit >= 0xFE30 && unit <= 0xFE4F)
                        || (unit >= 0xFF01 && unit <= 0xFF60));
    }

    public boolean isBlank() {
        return start == end;
    }

    /** The column in which it ends. */
    int right() {
        return indent + width;
    }

    public Span span() {
        return new Span(start, end);
    }
}
