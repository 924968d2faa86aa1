package variorum.display;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import variorum.display.Mark.Look;
import variorum.model.Span;

/** Cuts marks that overlap into pieces that do not. */
public final class OverlappingMarks {
    /** That words are new to a version says more about it than that a later version changes them. */
    private static final List<Look> WEAKEST_FIRST = List.of(
            Look.HIDDEN,
            Look.UNMARKED,
            Look.DIMMED,
            Look.KEPT,
            Look.REPLACED,
            Look.DELETED,
            Look.REPLACING,
            Look.INSERTED);

    private OverlappingMarks() {}

    /**
     * The same marks without overlap: each piece has the changes of all marks that cover it, and the strongest look.
     *
     * @param marks by their starts
     */
    public static List<Mark> apart(List<Mark> marks) {
        return areApart(marks) ? List.copyOf(marks) : joined(cut(marks));
    }

    private static boolean areApart(List<Mark> marks) {
        for (int index = 1; index < marks.size(); index++) {
            if (marks.get(index - 1).span().end() > marks.get(index).span().start()) {
                return false;
            }
        }
        return true;
    }

    private static List<Mark> cut(List<Mark> marks) {
        TreeSet<Integer> borders = new TreeSet<>();
        for (Mark mark : marks) {
            borders.add(mark.span().start());
            borders.add(mark.span().end());
        }
        List<Mark> pieces = new ArrayList<>();
        List<Mark> covering = new ArrayList<>();
        int next = 0;
        int start = 0;
        for (int border : borders) {
            if (!covering.isEmpty()) {
                pieces.add(together(new Span(start, border), covering));
            }
            covering.removeIf(mark -> mark.span().end() <= border);
            while (next < marks.size() && marks.get(next).span().start() == border) {
                covering.add(marks.get(next++));
            }
            start = border;
        }
        return pieces;
    }

    private static Mark together(Span span, List<Mark> covering) {
        Look look = covering.stream()
                .map(Mark::look)
                .max((one, two) -> Integer.compare(WEAKEST_FIRST.indexOf(one), WEAKEST_FIRST.indexOf(two)))
                .orElseThrow();
        List<Integer> changes = covering.stream()
                .flatMap(mark -> mark.changes().stream())
                .distinct()
                .sorted()
                .toList();
        return new Mark(span, look, changes, covering.stream().anyMatch(Mark::fact));
    }

    /** Joins neighbours that are separated only by the border of a weaker mark. */
    private static List<Mark> joined(List<Mark> pieces) {
        List<Mark> joined = new ArrayList<>();
        for (Mark piece : pieces) {
            Mark last = joined.isEmpty() ? piece : joined.get(joined.size() - 1);
            if (last.span().end() == piece.span().start() && saysTheSame(last, piece)) {
                Span span = new Span(last.span().start(), piece.span().end());
                joined.set(joined.size() - 1, new Mark(span, piece.look(), piece.changes(), piece.fact()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static boolean saysTheSame(Mark one, Mark two) {
        return one.look() == two.look()
                && one.fact() == two.fact()
                && one.changes().equals(two.changes());
    }
}
