package variorum.display;

import java.util.List;
import variorum.model.ParagraphRange;

/** One row of the comparison as it is shown. */
public sealed interface PlanRow {
    /** Paragraphs side by side, one cell for every column. */
    record TextRow(List<Cell> cells) implements PlanRow {
        public TextRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Rows put away behind one quiet line that opens on request.
     *
     * @param id what {@link PlanOptions#openFolds()} names to open it: the number of the first row of the reading table
     *     that it holds
     * @param contents what it holds, and so why it is put away
     * @param rows how many rows of text it holds
     * @param paragraphs the paragraphs of each column that it holds
     * @param open whether its rows follow it, so that this line only offers to put them away again
     */
    record FoldRow(int id, Contents contents, int rows, List<ParagraphRange> paragraphs, boolean open)
            implements PlanRow {
        public FoldRow {
            paragraphs = List.copyOf(paragraphs);
        }

        /** What is put away. */
        public enum Contents {
            /** What a web page leaves round an article. */
            FURNITURE,
            UNCHANGED,
            /** All but the first paragraph, which stands above it, of what one version alone has. */
            PASSAGE
        }
    }
}
