package variorum.ui.compare.picture;

import java.util.Collections;
import variorum.display.PlanRow.FoldRow;
import variorum.ui.words.Texts;

/** What the line says that stands for rows that are put away. */
public final class FoldLabel {
    private FoldLabel() {}

    /** The column that has most of what is put away. */
    static int fullest(FoldRow fold) {
        return fold.paragraphs().indexOf(Collections.max(fold.paragraphs()));
    }

    /** The label in one column; empty where that version has nothing there. */
    public static String of(FoldRow fold, int column) {
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
