package variorum.display.readings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import variorum.display.Change;
import variorum.display.DisplayPlan;
import variorum.display.Mark;
import variorum.display.Mark.Look;
import variorum.display.OverlappingMarks;
import variorum.display.Piece;
import variorum.model.Collation;
import variorum.model.Span;

/** The words of one column at which other versions have another reading, or none. */
public final class VariedWords {
    private final DisplayPlan plan;
    private final int column;
    private final String text;
    private final NavigableMap<Integer, List<Change>> insertions = new TreeMap<>();
    private final List<Change> removals = new ArrayList<>();

    public VariedWords(Collation collation, DisplayPlan plan, int column) {
        this.plan = plan;
        this.column = column;
        this.text = plan.version(column, collation).text();
        plan.changes().stream().filter(change -> change.baseColumn() == column).forEach(this::register);
    }

    private void register(Change change) {
        switch (change.kind()) {
            case EDIT -> {
                if (change.base().isEmpty()) {
                    insertions
                            .computeIfAbsent(change.base().start(), at -> new ArrayList<>())
                            .add(change);
                }
            }
            case PARAGRAPH_REMOVED -> removals.add(change);
            case PARAGRAPH_ADDED, PARAGRAPH_MOVED -> {}
        }
    }

    /**
     * The same paragraph with marks on all such words: those that the plan marks, those beside an insertion of another
     * version, and the whole of a paragraph that every other version lacks.
     */
    public Piece in(Piece piece) {
        Span span = piece.span();
        List<Mark> marks = new ArrayList<>(piece.marks());
        insertions.subMap(span.start(), true, span.end(), true).forEach((at, changes) -> {
            Span beside = beside(span, at);
            changes.stream().filter(change -> !beside.isEmpty()).forEach(change -> marks.add(mark(beside, change)));
        });
        List<Change> lacking =
                removals.stream().filter(change -> change.base().overlaps(span)).toList();
        if (lacking.size() == plan.columns().size() - 1) {
            lacking.forEach(change -> marks.add(mark(span, change)));
        }
        marks.sort(Comparator.comparingInt(mark -> mark.span().start()));
        return new Piece(piece.paragraph(), span, piece.role(), OverlappingMarks.apart(marks));
    }

    private static Mark mark(Span span, Change change) {
        return new Mark(span, Look.REPLACED, List.of(change.number()), change.fact());
    }

    private Span beside(Span paragraph, int at) {
        Span next = WordSpans.around(text, paragraph, new Span(at, at));
        return next.isEmpty() ? WordSpans.last(text, paragraph) : next;
    }

    /** How many versions have something else for the marked words. */
    public int versions(Mark mark) {
        return (int) mark.changes().stream()
                .map(plan.changes()::get)
                .map(change -> change.baseColumn() == column ? change.otherColumn() : change.baseColumn())
                .distinct()
                .count();
    }
}
