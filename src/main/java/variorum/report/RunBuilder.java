package variorum.report;

import java.util.ArrayList;
import java.util.List;

/** Puts runs together, sign by sign or piece by piece. */
final class RunBuilder {
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Ink ink = Ink.PLAIN;

    void append(int sign, Ink itsInk) {
        change(itsInk);
        text.appendCodePoint(sign);
    }

    /** Appends {@code [from, to)} of a run. */
    void append(Run run, int from, int to) {
        change(run.ink());
        text.append(run.text(), from, to);
    }

    /** Appends what there is to another one; afterwards there is nothing. */
    void moveTo(RunBuilder that) {
        for (Run run : runs) {
            that.append(run, 0, run.text().length());
        }
        runs.clear();
        that.change(ink);
        that.text.append(text);
        text.setLength(0);
    }

    private void change(Ink next) {
        if (next != ink) {
            endRun();
            ink = next;
        }
    }

    /** Of the last run. */
    void dropTrailingBlanks() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    /** What there is; afterwards there is nothing. */
    List<Run> take() {
        endRun();
        List<Run> taken = List.copyOf(runs);
        runs.clear();
        return taken;
    }

    private void endRun() {
        if (!text.isEmpty()) {
            runs.add(new Run(text.toString(), ink));
            text.setLength(0);
        }
    }
}
