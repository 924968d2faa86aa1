package variorum.ui.compare.pane;

/** Where the text of one cell stands, in pixels below the top of its row, whatever the width is by now. */
record CellGeometry(RowHeights heights, int row, int column) {
    /** The first line of one of its paragraphs. */
    double baseline(int piece) {
        return heights.baseline(row, column, piece);
    }
}
