package variorum.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import variorum.read.document.TableCell;

/** The rows of those tables of a page that have lines round their cells. */
record RuledRows(List<Row> rows) {
    static final RuledRows NONE = new RuledRows(List.of());

    /** The lowest row, in points. */
    private static final double LEAST_HEIGHT = 5;

    /** The narrowest cell that may be empty: between the two lines of a double one is none. */
    private static final double LEAST_WIDTH = 5;

    /** A page with more is a plan. */
    private static final int MOST_ROWS = 500;

    /** @param edges of its cells from left to right, those of the row itself included */
    private record Row(Box box, List<Double> edges) {
        boolean holds(Word word) {
            double middle = (word.box().top() + word.box().bottom()) / 2;
            return middle >= box.top()
                    && middle <= box.bottom()
                    && word.box().left() >= box.left() - Rule.NEAR
                    && word.box().right() <= box.right() + Rule.NEAR;
        }

        /** The words of each cell, some of which may be empty. */
        List<List<Word>> cells(List<Word> words) {
            List<List<Word>> cells = new ArrayList<>();
            for (int cell = 1; cell < edges.size(); cell++) {
                double left = edges.get(cell - 1);
                double right = edges.get(cell);
                List<Word> inside = words.stream()
                        .filter(word ->
                                word.box().middle() >= left && word.box().middle() < right)
                        .toList();
                if (!inside.isEmpty() || right - left >= LEAST_WIDTH) {
                    cells.add(inside);
                }
            }
            return cells;
        }
    }

    /**
     * Those in which each cell may be one of a table.
     *
     * @param level lines that lie level
     * @param upright lines that stand upright
     */
    static RuledRows of(List<Rule> level, List<Rule> upright, List<Word> words) {
        if (level.size() > MOST_ROWS) {
            return NONE;
        }
        List<Rule> sorted = new ArrayList<>(level);
        sorted.sort(Comparator.comparingDouble(Rule::at));
        List<Row> rows = new ArrayList<>();
        for (int top = 0; top < sorted.size() && !upright.isEmpty(); top++) {
            below(top, sorted)
                    .map(box -> new Row(box, edges(box, upright)))
                    .filter(row -> isRow(row, words))
                    .ifPresent(rows::add);
        }
        return new RuledRows(rows);
    }

    /** The room between a line and the next one below it, if they begin and end alike. */
    private static Optional<Box> below(int top, List<Rule> level) {
        Rule upper = level.get(top);
        return level.subList(top + 1, level.size()).stream()
                .filter(rule ->
                        rule.at() - upper.at() >= LEAST_HEIGHT && rule.from() < upper.to() && rule.to() > upper.from())
                .findFirst()
                .filter(lower -> lower.isAlong(upper))
                .map(lower -> new Box(upper.from(), upper.at(), upper.to(), lower.at()));
    }

    private static List<Double> edges(Box box, List<Rule> upright) {
        return upright.stream()
                .filter(rule -> rule.covers(box.top(), box.bottom()))
                .map(Rule::at)
                .filter(at -> at >= box.left() - Rule.NEAR && at <= box.right() + Rule.NEAR)
                .sorted()
                .toList();
    }

    private static boolean isRow(Row row, List<Word> words) {
        List<Double> edges = row.edges();
        return edges.size() > 2
                && edges.get(0) <= row.box().left() + Rule.NEAR
                && edges.get(edges.size() - 1) >= row.box().right() - Rule.NEAR
                && row.cells(words.stream().filter(row::holds).toList()).stream()
                        .allMatch(cell ->
                                TableCell.isInRow(cell.stream().map(Word::text).toList()));
    }

    /** Where the bands end that stand in rows, from one on; the same when that one does not. */
    int end(List<Band> bands, int start) {
        int end = start;
        while (!rows.isEmpty()
                && end < bands.size()
                && bands.get(end).words().stream()
                        .allMatch(word -> rows.stream().anyMatch(row -> row.holds(word)))) {
            end++;
        }
        return end;
    }

    /** The cells of each row, empty ones among them, in which some of the words stand. */
    List<List<List<Word>>> cells(List<Band> bands) {
        List<Word> words = bands.stream().flatMap(band -> band.words().stream()).toList();
        return rows.stream()
                .map(row -> row.cells(words.stream().filter(row::holds).toList()))
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
    }
}
