package variorum.report.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks runs of text into terminal lines, at blanks and between Chinese, Japanese and Korean characters. A word that
 * is wider than the line is broken at its end.
 */
final class LineWrapper {
    private final int width;
    private final List<List<Run>> lines = new ArrayList<>();
    private final RunBuilder line = new RunBuilder();
    private final RunBuilder word = new RunBuilder();
    private int lineWidth;
    private int wordWidth;

    private LineWrapper(int width) {
        this.width = width;
    }

    /** The lines, at least one; blanks where a line was broken are gone. */
    static List<List<Run>> wrap(List<Run> runs, int width) {
        LineWrapper wrapper = new LineWrapper(width);
        for (Run run : runs) {
            wrapper.add(run);
        }
        wrapper.endWord();
        wrapper.endLine();
        return wrapper.lines;
    }

    private void add(Run run) {
        String text = run.text();
        int at = 0;
        while (at < text.length()) {
            int end = plainEnd(text, at, width - wordWidth);
            if (end > at) {
                word.append(run, at, end);
                wordWidth += end - at;
                at = end;
            } else {
                end = at + Character.charCount(text.codePointAt(at));
                add(run, at, end);
                at = end;
            }
        }
    }

    /**
     * Where the plain signs end that begin at {@code at}: no blanks, and one column wide each; {@code at} itself where
     * there are more than {@code most}.
     */
    private static int plainEnd(String text, int at, int most) {
        int end = at;
        while (end < text.length() && text.charAt(end) != ' ' && TerminalWidth.isPlain(text.charAt(end))) {
            if (end - at == most) {
                return at;
            }
            end++;
        }
        return end;
    }

    /** Adds one sign. */
    private void add(Run run, int at, int end) {
        int sign = run.text().codePointAt(at);
        if (sign == ' ') {
            endWord();
            if (lineWidth > 0 && lineWidth < width) {
                line.append(run, at, end);
                lineWidth++;
            }
            return;
        }
        int signWidth = TerminalWidth.of(sign);
        if (wordWidth + signWidth > width) {
            endWord();
        }
        word.append(run, at, end);
        wordWidth += signWidth;
        if (signWidth == 2) {
            endWord();
        }
    }

    private void endWord() {
        if (lineWidth > 0 && lineWidth + wordWidth > width) {
            endLine();
        }
        word.moveTo(line);
        lineWidth += wordWidth;
        wordWidth = 0;
    }

    private void endLine() {
        line.dropTrailingBlanks();
        lines.add(line.take());
        lineWidth = 0;
    }
}
