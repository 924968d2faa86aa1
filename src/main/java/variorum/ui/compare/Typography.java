package variorum.ui.compare;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * The type that the versions are set in: a book face, generously leaded.
 *
 * @param size of body type in pixels
 * @param digits of the largest paragraph number, which must have room in the margin
 */
record Typography(String family, double size, int digits) {
    /** Book faces, the best first; the last is JavaFX's own name for any serif face. */
    private static final List<String> FAMILIES =
            List.of("Source Serif 4", "Source Serif Pro", "Charter", "Georgia", "Liberation Serif", "Serif");

    /** The additional space between lines, in body type sizes. */
    private static final double LEADING = 0.28;

    /** In body type sizes. */
    private static final double WIDEST = 50;

    /** For versions with at most so many paragraphs. */
    static Typography of(double size, int paragraphs) {
        List<String> installed = Font.getFamilies();
        String family =
                FAMILIES.stream().filter(installed::contains).findFirst().orElse(FAMILIES.get(FAMILIES.size() - 1));
        return new Typography(family, size, String.valueOf(paragraphs).length());
    }

    Font font(Face face) {
        return Font.font(family, face.isBold() ? FontWeight.BOLD : FontWeight.NORMAL, size * face.scale());
    }

    double lineSpacing() {
        return Math.rint(size * LEADING);
    }

    /** How far below the top of its row the cell of a text begins: RichTextFX puts half of the leading there. */
    double textTop() {
        return lineSpacing() / 2;
    }

    /** The width left of the text, for paragraph numbers. */
    double margin() {
        return Math.rint(size * (0.85 + Math.max(2, digits) * 0.42));
    }

    /** Wider lines than this allows, of some hundred characters, are hard to read. */
    double widestPane() {
        return Math.rint(size * WIDEST);
    }

    /** The space round the text in a cell whose row begins with that face. */
    private Insets padding(Face lead) {
        double above = Math.rint(size * (0.2 + lead.spaceAbove()));
        return new Insets(above, Math.rint(size * 0.8), Math.rint(size * 0.3), Math.rint(size * 0.35));
    }

    /** Sets a cell's leading and insets, which its height depends on. */
    void set(TextFlow flow, RowStyle style) {
        flow.setLineSpacing(lineSpacing());
        flow.setPadding(padding(style.lead()));
    }

    /** Where the first line of a cell stands, below the top of its row. */
    double firstBaseline(Face lead, Face own) {
        return textTop() + padding(lead).getTop() + ascent(own);
    }

    /** From the top of a line to its baseline. */
    double ascent(Face face) {
        Text line = new Text("x");
        line.setFont(font(face));
        return line.getBaselineOffset();
    }
}
