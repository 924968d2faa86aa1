package variorum.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Cuts a column into paragraphs, by what a reader sees: white between them, a first line set in, a last line that left
 * room for the next word, other type, the marks of a list.
 */
final class PassageFinder {
    /** A line begins farther in when it does by so much of its size. */
    private static final double SET_IN = 0.8;

    /** A line without a full stop is the last of its paragraph when it leaves so much of a ragged column free. */
    private static final double SHORT = 0.25;

    /** Right edges so near to one another, in sizes, go along a picture. */
    private static final double ALONG = 1.5;

    private final Column column;
    private final List<Line> lines;
    private final Measures measures;

    PassageFinder(Column column, Measures measures) {
        this.column = column;
        lines = column.lines();
        this.measures = measures;
    }

    List<Passage> passages() {
        if (column.isRow()) {
            return List.of(new Passage(lines, column));
        }
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (int next = 1; next <= lines.size(); next++) {
            if (next == lines.size() || isStart(start, next)) {
                passages.add(new Passage(lines.subList(start, next), column));
                start = next;
            }
        }
        return passages;
    }

    /** Whether the line {@code next} begins a paragraph, after one that begins with the line {@code start}. */
    private boolean isStart(int start, int next) {
        LinePair pair = new LinePair(lines.get(next - 1), lines.get(next));
        boolean isOther = !pair.isOfOneSize() || pair.changesWeight() || measures.areApart(pair);
        if (isOther || pair.before().hasLeader() || isNextNote(start, pair.after())) {
            return true;
        }
        if ((isCentred(pair) && !areItems(start, pair))
                || measures.isLarger(pair.after().type())) {
            return false;
        }
        return isNextItem(start, pair)
                || isSetIn(start, next)
                || isTwice(next - 1)
                || isTwice(next)
                || (isEnded(pair) && (measures.fillsLines() || !isBesidePicture(start, next)));
    }

    /** Whether the passage is a note, and the line begins the next one. */
    private boolean isNextNote(int start, Line line) {
        OptionalInt number = NoteMarks.number(lines.get(start));
        return number.isPresent()
                && measures.isSmaller(line.type())
                && NoteMarks.number(line).equals(OptionalInt.of(number.getAsInt() + 1));
    }

    /** Whether the line stands there twice in a row, as titles of other pages do. */
    private boolean isTwice(int at) {
        return isSame(at, at - 1) || isSame(at, at + 1);
    }

    private boolean isSame(int one, int other) {
        return other >= 0
                && other < lines.size()
                && lines.get(one).text().equals(lines.get(other).text());
    }

    private boolean isCentred(LinePair pair) {
        double size = pair.after().type().size();
        return pair.isCentred() && column.indent(pair.before()) > size && column.indent(pair.after()) > size;
    }

    private boolean areItems(int start, LinePair pair) {
        return lines.get(start).isItem() && pair.after().isItem();
    }

    /** A dash or number may begin a line inside a sentence too, so it counts only where a paragraph can be over. */
    private boolean isNextItem(int start, LinePair pair) {
        return areItems(start, pair)
                || (pair.after().isItem()
                        && (!column.isFull(pair.before(), pair.after())
                                || Marks.endsSentence(pair.before().text())));
    }

    /** Whether it begins farther in than the line before, or goes back after several lines that were set in. */
    private boolean isSetIn(int start, int next) {
        double farther = column.indent(lines.get(next)) - column.indent(lines.get(next - 1));
        double least = SET_IN * lines.get(next).type().size();
        boolean single = next - start == 1;
        boolean hangs = single && hangs(new LinePair(lines.get(start), lines.get(next)));
        return (farther > least && !hangs) || (farther < -least && !single);
    }

    /** Whether only the first line of a paragraph begins at the edge: a note, an item, an entry in a list of works. */
    private boolean hangs(LinePair pair) {
        boolean goesOn = column.isFull(pair.before(), pair.after())
                && !Marks.endsSentence(pair.before().text());
        return goesOn || pair.before().isItem() || pair.hangs();
    }

    /** Whether the first word of the second line would have fitted into the first one, and a sentence may end there. */
    private boolean isEnded(LinePair pair) {
        String end = pair.before().text();
        if (column.isFull(pair.before(), pair.after()) || Marks.endsCut(end)) {
            return false;
        }
        boolean goesOn = Marks.startsSmall(pair.after().text());
        boolean isShort = measures.fillsLines()
                || column.room(pair.before()) > SHORT * column.box().width();
        return Marks.endsSentence(end) || (isShort && !goesOn);
    }

    /** Whether three lines end below one another, so that something stands in the way of all of them. */
    private boolean isBesidePicture(int start, int next) {
        return (next - start > 1 && endTogether(next - 2)) || (next + 1 < lines.size() && endTogether(next - 1));
    }

    private boolean endTogether(int first) {
        double room = column.room(lines.get(first));
        double most = ALONG * lines.get(first).type().size();
        return lines.subList(first + 1, first + 3).stream().allMatch(line -> Math.abs(column.room(line) - room) < most);
    }
}
