package variorum.ui.compare.pane;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import variorum.ui.compare.picture.Face;
import variorum.ui.compare.picture.RowStyle;

/**
 * The type that the versions are set in, leaded as its face asks for.
 *
 * @param size of body type in pixels
 * @param digits of the largest paragraph number, which must have room in the margin
 * @param fonts found once: each row that comes into view asks for several
 * @param ascents from the top of a line to its baseline
 */
public record Typography(
        double size, int digits, FaceMeasure measure, Map<Face, Font> fonts, Map<Face, Double> ascents) {
    /** The space left and right of a cell's text, in body type sizes. */
    private static final double LEFT = 0.35;

    private static final double RIGHT = 0.8;

    /** In the typeface of that name, for versions with at most so many paragraphs. */
    public static Typography of(String typeface, double size, int paragraphs) {
        String family = BookFaces.nearest(typeface);
        Map<Face, Font> fonts = new EnumMap<>(Face.class);
        Map<Face, Double> ascents = new EnumMap<>(Face.class);
        for (Face face : Face.values()) {
            Font font = Font.font(family, face.isBold() ? FontWeight.BOLD : FontWeight.NORMAL, size * face.scale());
            fonts.put(face, font);
            ascents.put(face, ascent(font));
        }
        FaceMeasure measure = FaceMeasure.of(Font.font(family, size));
        return new Typography(size, digits(paragraphs), measure, fonts, ascents);
    }

    private static double ascent(Font font) {
        Text line = new Text("x");
        line.setFont(font);
        return line.getBaselineOffset();
    }

    /** Where nothing is set: finding and measuring typefaces takes too long while the window opens. */
    public static Typography ofNothing(double size) {
        return new Typography(size, 1, new FaceMeasure(size, size, size / 2, size / 2), Map.of(), Map.of());
    }

    Font font(Face face) {
        return fonts.getOrDefault(face, Font.getDefault());
    }

    /** The type of an empty line that is so much higher than the one that sets two pieces apart. */
    Font emptyLine(double more) {
        Font usual = font(Face.GAP);
        return more == 0
                ? usual
                : Font.font(usual.getFamily(), usual.getSize() * (1 + more / FaceMeasure.lineHeight(usual)));
    }

    double lineSpacing() {
        return measure.leading();
    }

    /** How far below the top of its row the cell of a text begins: RichTextFX puts half of the leading there. */
    double textTop() {
        return lineSpacing() / 2;
    }

    /** The width left of the text, for paragraph numbers. */
    double margin() {
        return margin(size, digits);
    }

    private static double margin(double size, int digits) {
        return Math.rint(size * (0.85 + Math.max(2, digits) * 0.42));
    }

    /** Where the text of a pane begins, from its left edge. */
    double textLeft() {
        return textLeft(size, digits);
    }

    private static double textLeft(double size, int digits) {
        return margin(size, digits) + Math.rint(size * LEFT);
    }

    /** The same in type of that size, for versions with at most so many paragraphs. */
    public static double textLeftOf(double size, int paragraphs) {
        return textLeft(size, digits(paragraphs));
    }

    private static int digits(int paragraphs) {
        return String.valueOf(paragraphs).length();
    }

    /** Longer lines than this allows are hard to read. */
    public double widestPane() {
        return margin() + measure.longestLine() + Math.rint(size * (LEFT + RIGHT));
    }

    private double above(Face lead) {
        return Math.rint(size * (0.2 + lead.spaceAbove()));
    }

    /** The space round the text in a cell that begins so much lower than usual. */
    Insets padding(RowStyle style, double drop) {
        double above = above(style.lead()) + drop;
        return new Insets(above, Math.rint(size * RIGHT), Math.rint(size * 0.3), Math.rint(size * LEFT));
    }

    /** Sets a cell's leading and insets, which its height depends on, and where its lines begin. */
    void set(TextFlow flow, RowStyle style) {
        flow.setLineSpacing(lineSpacing());
        flow.setPadding(padding(style, 0));
        flow.setTextAlignment(style.rightToLeft() ? TextAlignment.RIGHT : TextAlignment.LEFT);
    }

    /** Where the first line of a cell stands, below the top of its row. */
    double firstBaseline(Face lead, Face own) {
        return textTop() + above(lead) + ascent(own);
    }

    /** From the top of a line to its baseline. */
    double ascent(Face face) {
        return ascents.getOrDefault(face, 0.0);
    }
}
