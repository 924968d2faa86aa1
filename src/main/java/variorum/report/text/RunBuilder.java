package variorum.report.text;

import java.util.ArrayList;
import java.util.List;

/** Puts runs together from parts of others. What follows on one another there is not copied piece by piece. */
final class RunBuilder {
    private final List<Part> parts = new ArrayList<>();

    /** Some signs of a run, which grow by those that follow. */
    private static final class Part {
        private final Run run;
        private final int from;
        private int to;

        Part(Run run, int from, int to) {
            this.run = run;
            this.from = from;
            this.to = to;
        }

        private boolean goesOn(Run next, int at) {
            return to == at && run.ink() == next.ink() && run.text().equals(next.text());
        }

        private boolean endsBlank() {
            return to > from && run.text().charAt(to - 1) == ' ';
        }

        private Run asRun() {
            return new Run(run.text().substring(from, to), run.ink());
        }
    }

    /** Appends {@code [from, to)} of a run. */
    void append(Run run, int from, int to) {
        if (!parts.isEmpty() && last().goesOn(run, from)) {
            last().to = to;
        } else {
            parts.add(new Part(run, from, to));
        }
    }

    /** Appends what there is to another one; afterwards there is nothing. */
    void moveTo(RunBuilder that) {
        for (Part part : parts) {
            that.append(part.run, part.from, part.to);
        }
        parts.clear();
    }

    private Part last() {
        return parts.get(parts.size() - 1);
    }

    /** Of the last ink. */
    void dropTrailingBlanks() {
        Ink ink = parts.isEmpty() ? Ink.PLAIN : last().run.ink();
        while (!parts.isEmpty() && last().run.ink() == ink && last().endsBlank()) {
            last().to--;
            if (last().to == last().from) {
                parts.remove(parts.size() - 1);
            }
        }
    }

    /** What there is, each ink in one run; afterwards there is nothing. */
    List<Run> take() {
        List<Run> runs = new ArrayList<>();
        for (Part part : parts) {
            Run next = part.asRun();
            int end = runs.size() - 1;
            if (end >= 0 && runs.get(end).ink() == next.ink()) {
                runs.set(end, new Run(runs.get(end).text() + next.text(), next.ink()));
            } else {
                runs.add(next);
            }
        }
        parts.clear();
        return runs;
    }
}
