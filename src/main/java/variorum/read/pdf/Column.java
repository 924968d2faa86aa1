package variorum.read.pdf;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lines one below the other.
 *
 * @param box round all of them
 * @param rightToLeft whether its lines begin on the right
 * @param cellStarts if it is a row of a table, the box of the first line of every cell but the first; else none
 */
record Column(List<Line> lines, Box box, boolean rightToLeft, Set<Box> cellStarts) {
    /** The usual space between words, in sizes. */
    private static final double SPACE = 0.25;

    static Column of(List<Word> words) {
        return of(LineFinder.lines(DropCaps.setInLine(words)), Set.of());
    }

    /** @param cells in reading order; one alone is a column like others */
    static Column ofRow(List<List<Word>> cells) {
        List<List<Line>> lines = cells.stream().map(LineFinder::lines).toList();
        return of(
                lines.stream().flatMap(List::stream).toList(),
                lines.stream().skip(1).map(cell -> cell.get(0).box()).collect(Collectors.toSet()));
    }

    private static Column of(List<Line> lines, Set<Box> cellStarts) {
        Box box = lines.stream().map(Line::box).reduce(Box::with).orElseThrow();
        long rightToLeft = lines.stream().filter(Line::isRightToLeft).count();
        return new Column(lines, box, 2 * rightToLeft > lines.size(), Set.copyOf(cellStarts));
    }

    boolean isRow() {
        return !cellStarts.isEmpty();
    }

    /** How far from the edge of the column a line begins. */
    double indent(Line line) {
        return rightToLeft ? box.right() - line.box().right() : line.box().left() - box.left();
    }

    /** How much a line leaves free at its end. */
    double room(Line line) {
        return rightToLeft
                ? line.box().left() - box.left()
                : box.right() - line.box().right();
    }

    /** Whether the first word of what comes next would not have fitted into a line. */
    boolean isFull(Line line, Line next) {
        return room(line) < next.first().box().width() + SPACE * line.type().size();
    }

    /** The columns of a page in reading order. */
    static List<Column> of(Page page) {
        return ColumnFinder.columns(page);
    }

    /** Whether a line stands in it from left to right. */
    boolean holds(Line line) {
        return line.box().left() >= box.left() && line.box().right() <= box.right();
    }

    /** Each line with the next one below it. */
    List<LinePair> pairs() {
        if (isRow()) {
            return List.of();
        }
        return IntStream.range(1, lines.size())
                .mapToObj(next -> new LinePair(lines.get(next - 1), lines.get(next)))
                .toList();
    }
}
