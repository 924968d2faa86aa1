package variorum.read.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Bands that may be a table with a line for each row: figures stand below one another, apart from what they belong to.
 *
 * @param gutters that all bands leave free
 * @param rows the cells from left to right, those that are not empty
 */
record FigureRows(List<Projection.Run> gutters, List<List<List<Word>>> rows) {
    /** In letters, the unit included. */
    private static final int LONGEST_FIGURE = 12;

    static FigureRows of(List<Band> bands, List<Projection.Run> gutters) {
        return new FigureRows(
                gutters,
                bands.stream()
                        .map(band -> TableRows.cells(band.words(), gutters))
                        .toList());
    }

    /** How much speaks for it; 0 when it is none. The first row may be a heading, which needs no figure. */
    int worth() {
        boolean isTable = rows.size() >= TableRows.FEWEST_ROWS
                && rows.stream().allMatch(cells -> cells.size() > 1)
                && rows.stream()
                        .flatMap(List::stream)
                        .allMatch(cell -> LineFinder.lines(cell).size() == 1)
                && rows.stream().skip(1).allMatch(FigureRows::hasFigure);
        return isTable ? rows.size() * gutters.size() : 0;
    }

    /** Not in the first cell, whose figure may count the items of a list. */
    private static boolean hasFigure(List<List<Word>> cells) {
        return cells.stream()
                .skip(1)
                .map(cell -> cell.stream().map(Word::text).collect(Collectors.joining()))
                .anyMatch(text ->
                        text.length() <= LONGEST_FIGURE && text.codePoints().anyMatch(Character::isDigit));
    }
}
