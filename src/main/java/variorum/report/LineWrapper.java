package variorum.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks runs of text into lines of a terminal, at blanks and between Chinese, Japanese and Korean signs. A word that
 * is wider than the line is broken where the line ends.
 */
final class LineWrapper {
    private final int width;
    private final List<List<Run>> lines = new ArrayList<>();
    private List<Run> line = new ArrayList<>();
    private int lineWidth;
    private List<Run> word = new ArrayList<>();
    private int wordWidth;

    private LineWrapper(int width) {
        this.width = width;
    }

    /** The lines, at least one; blanks where a line was broken are gone. */
    static List<List<Run>> wrap(List<Run> runs, int width) {
        LineWrapper wrapper = new LineWrapper(width);
        for (Run run : runs) {
            run.text().codePoints().forEach(sign -> wrapper.add(sign, run.ink()));
        }
        wrapper.endWord();
        wrapper.endLine();
        return wrapper.lines;
    }

    private void add(int sign, Ink ink) {
        if (sign == ' ') {
            endWord();
            if (!line.isEmpty() && lineWidth < width) {
                append(line, " ", ink);
                lineWidth++;
            }
            return;
        }
        int signWidth = TerminalWidth.of(sign);
        if (wordWidth + signWidth > width) {
            endWord();
        }
        append(word, Character.toString(sign), ink);
        wordWidth += signWidth;
        if (signWidth == 2) {
            endWord();
        }
    }

    private void endWord() {
        if (lineWidth > 0 && lineWidth + wordWidth > width) {
            endLine();
        }
        word.forEach(run -> append(line, run.text(), run.ink()));
        lineWidth += wordWidth;
        word = new ArrayList<>();
        wordWidth = 0;
    }

    private void endLine() {
        if (!line.isEmpty()) {
            Run last = line.remove(line.size() - 1);
            append(line, last.text().stripTrailing(), last.ink());
        }
        lines.add(line);
        line = new ArrayList<>();
        lineWidth = 0;
    }

    private static void append(List<Run> runs, String text, Ink ink) {
        Run last = runs.isEmpty() ? new Run("", ink) : runs.get(runs.size() - 1);
        if (runs.isEmpty() || last.ink() != ink) {
            runs.add(new Run(text, ink));
        } else {
            runs.set(runs.size() - 1, new Run(last.text() + text, ink));
        }
    }
}
