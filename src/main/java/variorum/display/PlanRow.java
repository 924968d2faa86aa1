package variorum.display;

import java.util.List;
import variorum.model.ParagraphRange;

/** One row of the comparison as it is shown. */
public sealed interface PlanRow {
    /** One cell for every column; none for a fold. */
    List<Cell> cells();

    /** The paragraphs that a column has in this row; none where they are put away. */
    default List<Piece> pieces(int column) {
        return cells().isEmpty() ? List.of() : cells().get(column).pieces();
    }

    /**
     * Paragraphs side by side.
     *
     * @param cells one for every column
     * @param beginsStanza whether an empty line of a poem stands above it in any version
     */
    record TextRow(List<Cell> cells, boolean beginsStanza) implements PlanRow {
        public TextRow {
            cells = List.copyOf(cells);
        }

        /** The same row with other cells. */
        public TextRow withCells(List<Cell> newCells) {
            return new TextRow(newCells, beginsStanza);
        }
    }

    /**
     * Rows put away behind one quiet line that opens on request.
     *
     * @param id what {@link PlanOptions#openFolds()} names to open it: the number of the first row of the reading table
     *     in it
     * @param contents what it holds, and so why it is put away
     * @param rows how many rows of text it holds
     * @param paragraphs the paragraphs of each column that it holds
     * @param first the cells of the first row of a passage; none for other contents
     * @param open whether its rows follow it; the line then offers to put them away again
     */
    record FoldRow(int id, Contents contents, int rows, List<ParagraphRange> paragraphs, List<Cell> first, boolean open)
            implements PlanRow {
        public FoldRow {
            paragraphs = List.copyOf(paragraphs);
            first = List.copyOf(first);
        }

        public FoldRow(int id, Contents contents, int rows, List<ParagraphRange> paragraphs, boolean open) {
            this(id, contents, rows, paragraphs, List.of(), open);
        }

        @Override
        public List<Cell> cells() {
            return List.of();
        }

        public FoldRow withFirst(TextRow row) {
            return new FoldRow(id, contents, rows, paragraphs, row.cells(), open);
        }

        public boolean isOfPassage() {
            return !first.isEmpty();
        }

        /** What is put away. */
        public enum Contents {
            /** What a web page leaves round an article, and a printed page round its text. */
            FURNITURE,
            UNCHANGED,
            /** A long passage that one of several versions alone has. */
            PASSAGE
        }
    }
}
