package variorum.report.text;

import java.util.List;
import variorum.report.content.Medium;

/** Lines of a terminal, put together in memory. */
final class TextPage {
    /** Narrower than this, text is unreadable; such terminals wrap it themselves. */
    private static final int LEAST_TEXT_WIDTH = 20;

    private final Medium medium;
    private final StringBuilder lines = new StringBuilder();

    TextPage(Medium medium) {
        this.medium = medium;
    }

    boolean showsColour() {
        return medium.colour();
    }

    /** All that was written. */
    String text() {
        return lines.toString();
    }

    void endLine() {
        lines.append('\n');
    }

    void line(String text, Ink ink) {
        write(new Run(text, ink));
        endLine();
    }

    /**
     * The runs, wrapped, on as many lines as they need; {@code margin} stands before the first, blanks before the rest.
     */
    void paragraph(List<Run> margin, List<Run> runs) {
        int indent = 0;
        for (Run run : margin) {
            indent += TerminalWidth.of(run.text());
        }
        int width = Math.max(LEAST_TEXT_WIDTH, medium.width() - indent);
        List<Run> before = margin;
        for (List<Run> line : LineWrapper.wrap(runs, width)) {
            write(before);
            write(line);
            endLine();
            before = List.of(new Run(" ".repeat(indent), Ink.PLAIN));
        }
    }

    private void write(List<Run> runs) {
        for (Run run : runs) {
            write(run);
        }
    }

    private void write(Run run) {
        lines.append(medium.colour() ? run.ink().colour(run.text()) : run.text());
    }
}
