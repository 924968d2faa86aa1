package variorum.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Bands that may be a table in whose cells text goes over several lines. Columns of running text leave gutters free as
 * well, but not white across all of them at the same heights, again and again, and nowhere else.
 *
 * @param gutters that all bands leave free
 * @param rows the cells from left to right, those that are not empty
 * @param columns all that stands between two gutters
 * @param most white between two lines of a cell
 */
record TableRows(List<Projection.Run> gutters, List<List<List<Word>>> rows, List<Column> columns, double most) {
    /** Two pieces of text side by side, one above the other, may be anything. */
    static final int FEWEST_ROWS = 3;

    /** So much more white than between two lines of a cell, in sizes, stands between rows. */
    private static final double APART = 0.15;

    /** Lines of a cell that end where the next word has room, as those of verse do: one of ten at most. */
    private static final int ONE_RAGGED_OF = 10;

    static TableRows of(List<Band> bands, List<Projection.Run> gutters, double size) {
        List<Word> words = bands.stream().flatMap(band -> band.words().stream()).toList();
        List<Column> columns = cells(words, gutters).stream().map(Column::of).toList();
        double least = columns.stream()
                .flatMap(column -> column.pairs().stream())
                .mapToDouble(LinePair::gap)
                .min()
                .orElse(0);
        double most = least + APART * size;
        List<List<List<Word>>> rows = new ArrayList<>();
        List<Word> row = new ArrayList<>(bands.get(0).words());
        for (int next = 1; next < bands.size(); next++) {
            if (bands.get(next - 1).gapTo(bands.get(next)) > most) {
                rows.add(cells(row, gutters));
                row.clear();
            }
            row.addAll(bands.get(next).words());
        }
        rows.add(cells(row, gutters));
        return new TableRows(gutters, rows, columns, most);
    }

    /** The words between the gutters. */
    static List<List<Word>> cells(List<Word> words, List<Projection.Run> gutters) {
        return IntStream.rangeClosed(0, gutters.size())
                .mapToObj(at -> words.stream()
                        .filter(word -> at == 0
                                || word.box().left() >= gutters.get(at - 1).middle())
                        .filter(word -> at == gutters.size()
                                || word.box().right() <= gutters.get(at).middle())
                        .toList())
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** How much speaks for it; 0 when it is none. A row with one cell only is none, or a line of text besides. */
    int worth() {
        boolean isTable = rows.size() >= FEWEST_ROWS
                && rows.stream().allMatch(cells -> cells.size() > 1)
                && rows.stream().flatMap(List::stream).allMatch(this::isOneParagraph)
                && areWrapped();
        return isTable ? rows.size() * gutters.size() : 0;
    }

    private boolean isOneParagraph(List<Word> cell) {
        return Column.of(cell).pairs().stream().allMatch(pair -> pair.gap() <= most);
    }

    private boolean areWrapped() {
        List<LinePair> pairs = rows.stream()
                .flatMap(List::stream)
                .flatMap(cell -> Column.of(cell).pairs().stream())
                .toList();
        long ragged = pairs.stream().filter(pair -> !isFull(pair)).count();
        return !pairs.isEmpty() && ragged * ONE_RAGGED_OF <= pairs.size();
    }

    private boolean isFull(LinePair pair) {
        return columns.stream()
                .filter(column -> column.holds(pair.before()))
                .anyMatch(column -> column.isFull(pair.before(), pair.after()));
    }
}
