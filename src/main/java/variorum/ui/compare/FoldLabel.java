package variorum.ui.compare;

import variorum.display.PlanRow.FoldRow;
import variorum.ui.words.Texts;

/** What the line says that stands for rows that are put away. */
final class FoldLabel {
    private FoldLabel() {}

    /** The label in one column; empty where that version has nothing there. */
    static String of(FoldRow fold, int column) {
        int paragraphs = fold.paragraphs().get(column);
        if (paragraphs == 0) {
            return "";
        }
        String name = switch (fold.contents()) {
            case FURNITURE -> "fold.furniture";
            case UNCHANGED -> "fold.unchanged";
        };
        return Texts.text(fold.open() ? name + "-open" : name, paragraphs);
    }
}
