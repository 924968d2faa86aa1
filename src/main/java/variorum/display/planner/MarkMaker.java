package variorum.display.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import variorum.display.Mark;
import variorum.display.Mark.Look;
import variorum.display.OverlappingMarks;
import variorum.display.planner.NumberedRow.NumberedEdit;
import variorum.model.Edit;
import variorum.model.Span;

/** The marks of one paragraph in one column, gathered from all comparisons of the column. */
final class MarkMaker {
    private final int column;
    private final String text;
    private final Span paragraph;
    private final List<Mark> marks = new ArrayList<>();

    /**
     * Gathers the marks of a paragraph.
     *
     * @param text the whole text of the column's version
     */
    MarkMaker(int column, String text, Span paragraph) {
        this.column = column;
        this.text = text;
        this.paragraph = paragraph;
    }

    /** In order and without overlap: where marks overlapped, each piece has the changes of all. */
    List<Mark> marks() {
        marks.sort(Comparator.comparingInt(mark -> mark.span().start()));
        return OverlappingMarks.apart(marks);
    }

    /** Marks the words that the row's edits change; breaks between paragraphs are not marked. */
    void addEdits(NumberedRow row) {
        boolean isBase = row.placed().pair().baseColumn() == column;
        for (NumberedEdit edit : row.edits()) {
            if (!edit.isBreak()) {
                Span words = isBase ? edit.edit().base() : edit.edit().other();
                add(words, look(edit, isBase), edit.number(), edit.edit().fact());
            }
        }
    }

    /** Marks the words that the row kept; those that it changed get their numbers, but no mark. */
    void addKept(NumberedRow row) {
        boolean isBase = row.placed().pair().baseColumn() == column;
        for (NumberedEdit edit : row.edits()) {
            if (!edit.isBreak() && !edit.isHidden()) {
                add(isBase ? edit.edit().base() : edit.edit().other(), Look.UNMARKED, edit.number(), false);
            }
        }
        KeptWords.of(row, isBase, text).forEach(words -> add(words, Look.KEPT, OptionalInt.empty(), false));
    }

    /** Marks the whole paragraph as added or removed, if the cell cannot say so because it has others too. */
    void addWhole(NumberedRow row) {
        Pair pair = row.placed().pair();
        switch (row.placed().row().kind()) {
            case ADDED ->
                addWhole(
                        row,
                        pair.otherColumn(),
                        pair.other().span(row.placed().row().other()),
                        Look.INSERTED);
            case REMOVED ->
                addWhole(
                        row,
                        pair.baseColumn(),
                        pair.base().span(row.placed().row().base()),
                        Look.DELETED);
            case EQUAL, CHANGED -> {}
        }
    }

    private void addWhole(NumberedRow row, int itsColumn, Span span, Look look) {
        if (itsColumn == column) {
            add(span, look, row.number(), false);
        }
    }

    private void add(Span words, Look look, OptionalInt number, boolean fact) {
        if (words.overlaps(paragraph)) {
            Span seen = withoutBlanks(words.intersection(paragraph));
            marks.add(new Mark(seen, look, number.stream().boxed().toList(), fact));
        }
    }

    /** The blanks that come and go with words need no mark: good {@code a [red] house}, bad {@code a [red ]house}. */
    private Span withoutBlanks(Span words) {
        int start = words.start();
        int end = words.end();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? words : new Span(start, end);
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    private Look look(NumberedEdit edit, boolean isBase) {
        if (edit.isHidden()) {
            return Look.HIDDEN;
        }
        return edit.dimmed() ? Look.DIMMED : look(edit.edit(), isBase);
    }

    private static Look look(Edit edit, boolean isBase) {
        return switch (edit.kind()) {
            case INSERT -> Look.INSERTED;
            case DELETE -> Look.DELETED;
            case REPLACE -> isBase ? Look.REPLACED : Look.REPLACING;
        };
    }
}
