package variorum.read.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A projection profile: where something stands on a page seen from one side, as runs in order with white between. */
record Projection(List<Run> runs) {
    /** From {@code start} to {@code end}. */
    record Run(double start, double end) {
        double length() {
            return end - start;
        }

        double middle() {
            return (start + end) / 2;
        }
    }

    Projection {
        runs = List.copyOf(runs);
    }

    /** Seen from above: how far the words reach from left to right. */
    static Projection across(Collection<Word> words) {
        return of(words.stream()
                .map(word -> new Run(word.box().left(), word.box().right()))
                .toList());
    }

    private static Projection of(Collection<Run> pieces) {
        List<Run> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Run::start));
        List<Run> runs = new ArrayList<>();
        for (Run piece : sorted) {
            Run last = runs.isEmpty() ? piece : runs.get(runs.size() - 1);
            if (runs.isEmpty() || piece.start() > last.end()) {
                runs.add(piece);
            } else {
                runs.set(runs.size() - 1, new Run(last.start(), Math.max(last.end(), piece.end())));
            }
        }
        return new Projection(runs);
    }

    Projection with(Projection other) {
        List<Run> all = new ArrayList<>(runs);
        all.addAll(other.runs);
        return of(all);
    }

    /** The white between the runs, as far as it is so wide. */
    List<Run> gaps(double least) {
        List<Run> gaps = new ArrayList<>();
        for (int next = 1; next < runs.size(); next++) {
            double from = runs.get(next - 1).end();
            double to = runs.get(next).start();
            Run gap = new Run(from, to);
            if (gap.length() >= least) {
                gaps.add(gap);
            }
        }
        return gaps;
    }
}
