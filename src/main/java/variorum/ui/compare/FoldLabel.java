package variorum.ui.compare;

/** What the line says that stands for furniture put away. */
final class FoldLabel {
    private FoldLabel() {}

    static String of(int paragraphs) {
        return switch (paragraphs) {
            case 0 -> "";
            case 1 -> "1 paragraph of web furniture";
            default -> paragraphs + " paragraphs of web furniture";
        };
    }
}
