package variorum.ui.compare.pane;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/**
 * What the design of a typeface asks of the lines that are set in it.
 *
 * @param size of type, in pixels
 * @param lineHeight from line to line without any leading
 * @param smallLetters the height of an x
 * @param letter the width of a letter of running text, on the average
 */
record FaceMeasure(double size, double lineHeight, double smallLetters, double letter) {
    /** Where letters come about as often as they do in articles. */
    private static final String SAMPLE =
            "Nobody in the town doubts the cause, the chief of the brigade said on Monday after a long night.";

    /**
     * From baseline to baseline, in sizes of type, is the first and the second times the height of an x: large small
     * letters leave less white between lines. Chosen by eye on Liberation Serif, where it gives 1.43, and DejaVu Serif,
     * where it gives 1.52.
     */
    private static final double LEAST_LINE = 0.74;

    private static final double LINE_FOR_SMALL_LETTERS = 1.5;

    /** Letters to a line; typographers ask for 45 to 75, and for some more where columns are compared. */
    private static final double LONGEST_LINE = 84;

    static FaceMeasure of(Font font) {
        Text line = new Text(SAMPLE);
        line.setFont(font);
        Text smallLetter = new Text("x");
        smallLetter.setFont(font);
        smallLetter.setBoundsType(TextBoundsType.VISUAL);
        return new FaceMeasure(
                font.getSize(),
                lineHeight(font),
                smallLetter.getLayoutBounds().getHeight(),
                line.getLayoutBounds().getWidth() / SAMPLE.length());
    }

    /** From one line to the next; a line alone is lower in faces that ask for a gap between lines. */
    static double lineHeight(Font font) {
        Text lines = new Text("x\nx");
        lines.setFont(font);
        double both = lines.getLayoutBounds().getHeight();
        lines.setText("x");
        return both - lines.getLayoutBounds().getHeight();
    }

    /** The white to add between lines, in whole pixels. */
    double leading() {
        double wanted = LEAST_LINE * size + LINE_FOR_SMALL_LETTERS * smallLetters;
        return Math.max(0, Math.rint(wanted - lineHeight));
    }

    /** The width of the longest line that is read with ease. */
    double longestLine() {
        return Math.rint(LONGEST_LINE * letter);
    }
}
