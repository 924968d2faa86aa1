package variorum.ui.compare.pane;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.text.TextFlow;

/** Keeps the pieces of a cell on the screen level with those that answer to them. */
final class LevelPieces {
    private LevelPieces() {}

    /** @param cell with its text in it */
    static void keep(TextFlow cell, int row, int column, RowHeights heights) {
        if (heights.isLevelled(row)) {
            int pieces = 1;
            for (Node node : cell.getChildren()) {
                if (node instanceof TextRun run && run.isEmptyLine()) {
                    keep(run, row, column, pieces, heights);
                    pieces++;
                }
            }
        }
    }

    private static void keep(TextRun emptyLine, int row, int column, int piece, RowHeights heights) {
        emptyLine
                .fontProperty()
                .bind(Bindings.createObjectBinding(
                        () -> heights.emptyLine(row, column, piece), heights.versionProperty()));
    }
}
