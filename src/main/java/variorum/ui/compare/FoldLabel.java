package variorum.ui.compare;

import variorum.display.PlanRow.FoldRow;

/** What the line says that stands for furniture. */
final class FoldLabel {
    private FoldLabel() {}

    /** The label in one column; empty where that version has no furniture there. */
    static String of(FoldRow fold, int column) {
        int paragraphs = fold.paragraphs().get(column);
        String open = fold.open() ? ", shown" : "";
        return switch (paragraphs) {
            case 0 -> "";
            case 1 -> "1 paragraph of web furniture" + open;
            default -> paragraphs + " paragraphs of web furniture" + open;
        };
    }
}
