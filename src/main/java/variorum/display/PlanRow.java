package variorum.display;

import java.util.List;

/** One row of the comparison as it is shown. */
public sealed interface PlanRow {
    /** Paragraphs side by side, one cell for every column. */
    record TextRow(List<Cell> cells) implements PlanRow {
        public TextRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Web furniture put away behind one quiet line that opens on request.
     *
     * @param id what {@link PlanOptions#openFolds()} names to open it: the number of the first row of the reading table
     *     that it holds
     * @param rows how many rows of text it holds
     * @param paragraphs how many paragraphs of each column it holds
     * @param open whether its rows follow it, so that this line only offers to put them away again
     */
    record FoldRow(int id, int rows, List<Integer> paragraphs, boolean open) implements PlanRow {
        public FoldRow {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
