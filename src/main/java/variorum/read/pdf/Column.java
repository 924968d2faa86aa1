package variorum.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Lines one below the other.
 *
 * @param box round all of them
 * @param rightToLeft whether its lines begin on the right
 * @param cellStarts if it is a row of a table, the box of the first line of every cell that has text but the first, and
 *     how many cells before it that one begins; else none
 */
record Column(List<Line> lines, Box box, boolean rightToLeft, Map<Box, Integer> cellStarts) {
    /** The usual space between words, in sizes. */
    private static final double SPACE = 0.25;

    static Column of(List<Word> words) {
        return of(LineFinder.lines(DropCaps.setInLine(words)), Map.of());
    }

    /** @param cells in reading order, not all of them empty; one alone is a column like others */
    static Column ofRow(List<List<Word>> cells) {
        List<Line> lines = new ArrayList<>();
        Map<Box, Integer> starts = new HashMap<>();
        int last = 0;
        for (int cell = 0; cell < cells.size(); cell++) {
            if (cells.get(cell).isEmpty()) {
                continue;
            }
            List<Line> inside = LineFinder.lines(cells.get(cell));
            if (!lines.isEmpty()) {
                starts.put(inside.get(0).box(), cell - last);
            }
            lines.addAll(inside);
            last = cell;
        }
        return of(lines, starts);
    }

    private static Column of(List<Line> lines, Map<Box, Integer> cellStarts) {
        Box box = lines.stream().map(Line::box).reduce(Box::with).orElseThrow();
        long rightToLeft = lines.stream().filter(Line::isRightToLeft).count();
        return new Column(lines, box, 2 * rightToLeft > lines.size(), Map.copyOf(cellStarts));
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
