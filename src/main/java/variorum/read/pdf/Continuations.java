package variorum.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** Joins paragraphs that go on in the next column or on the next page. */
final class Continuations {
    /** A first line begins farther in by so much of its size. */
    private static final double SET_IN = 0.8;

    /** Where so many of the paragraphs begin farther in, one that does not goes on from before: one in so many. */
    private static final int ONE_SET_IN_OF = 3;

    /** A column so many times as wide as the one before holds some other text: what stands below a table, mostly. */
    private static final double WIDER = 1.4;

    private final Measures measures;
    private final boolean setsIn;
    private final List<Passage> joined = new ArrayList<>();

    private Continuations(List<List<Passage>> columns, Measures measures) {
        this.measures = measures;
        List<Passage> longer = columns.stream()
                .flatMap(List::stream)
                .filter(passage -> passage.lines().size() > 1)
                .toList();
        long setIn = longer.stream().filter(Continuations::isSetIn).count();
        setsIn = setIn > 0 && setIn * ONE_SET_IN_OF >= longer.size();
    }

    /** All paragraphs in reading order, from those of each column; notes that stood between come after. */
    static List<Passage> join(List<List<Passage>> columns, Measures measures) {
        Continuations continuations = new Continuations(columns, measures);
        columns.forEach(continuations::add);
        return continuations.joined;
    }

    private static boolean isSetIn(Passage passage) {
        Line first = passage.first();
        return passage.column().indent(first) > SET_IN * first.type().size();
    }

    private void add(List<Passage> column) {
        int open = lastBeforeNotes();
        if (open >= 0 && goesOn(joined.get(open), column.get(0))) {
            joined.set(open, joined.get(open).with(column.get(0)));
            joined.addAll(column.subList(1, column.size()));
        } else {
            joined.addAll(column);
        }
    }

    /** The last paragraph that is no note; -1 when there is none. */
    private int lastBeforeNotes() {
        int at = joined.size() - 1;
        while (at >= 0 && measures.isSmaller(joined.get(at).type())) {
            at--;
        }
        return at;
    }

    private boolean goesOn(Passage passage, Passage next) {
        String end = passage.last().text();
        String start = next.first().text();
        if (passage.column().isRow()
                || next.column().isRow()
                || !passage.type().isSizeOf(next.type())
                || passage.isBold() != next.isBold()
                || measures.isLarger(next.type())
                || next.first().isItem()) {
            return false;
        }
        if (Marks.startsSmall(start)) {
            return Marks.endsCut(end) || !Marks.endsSentence(end);
        }
        boolean full = passage.column().isFull(passage.last(), next.first());
        boolean wider =
                next.column().box().width() > WIDER * passage.column().box().width();
        return full && !wider && !isSetIn(next) && (setsIn || !Marks.endsSentence(end));
    }
}
