package variorum.ui.compare.pane;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.text.TextFlow;

/** Keeps the pieces of a cell on the screen level with those that answer to them. */
final class LevelPieces {
    private LevelPieces() {}

    /** @param cell with its text in it */
    static void keep(TextFlow cell, int row, int column, RowHeights heights) {
        if (heights.isLevelled(row)) {
            cell.paddingProperty()
                    .bind(Bindings.createObjectBinding(() -> heights.padding(row, column), heights.versionProperty()));
            List<TextRun> lines = emptyLines(cell);
            for (int line = 0; line < lines.size(); line++) {
                keep(lines.get(line), row, column, line + 1, heights);
            }
        }
    }

    /** Of the pieces of a cell, the lines before all but the first. */
    static List<TextRun> emptyLines(TextFlow cell) {
        return cell.getChildren().stream()
                .filter(TextRun.class::isInstance)
                .map(TextRun.class::cast)
                .filter(TextRun::isEmptyLine)
                .toList();
    }

    private static void keep(TextRun emptyLine, int row, int column, int piece, RowHeights heights) {
        emptyLine
                .fontProperty()
                .bind(Bindings.createObjectBinding(
                        () -> heights.emptyLine(row, column, piece), heights.versionProperty()));
    }
}
