package variorum.read.pdf;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * A glyph in the turn in which its own line is upright.
 *
 * @param turn in degrees: 0, 90, 180 or 270
 */
record UprightText(Glyph glyph, int turn) {
    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi");
    private static final float LEAST_BOLD_WEIGHT = 600;

    /** The tangent of an angle that a scan may be out of true by. */
    private static final double MOST_SLANT = 0.1;

    static UprightText of(TextPosition text, boolean artifact, boolean label) {
        double left = text.getXDirAdj();
        Type type = new Type(size(text), isBold(text.getFont()), artifact, label);
        double right = left + Math.max(0, text.getWidthDirAdj());
        Glyph glyph = new Glyph(Letters.plain(text.getUnicode()), left, right, text.getYDirAdj(), type);
        return new UprightText(glyph, Math.round(text.getDir()));
    }

    /** Sizes can be shared out at will between font and page; this is the product. */
    private static double size(TextPosition text) {
        Matrix matrix = text.getTextMatrix();
        return Math.hypot(matrix.getScaleY(), matrix.getShearX());
    }

    private static boolean isBold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return BOLD.matcher(name).find()
                || (descriptor != null
                        && (descriptor.isForceBold() || descriptor.getFontWeight() >= LEAST_BOLD_WEIGHT));
    }

    /** Whether the glyph lies on the page that is seen. */
    static boolean isOnPage(TextPosition text) {
        boolean turned = text.getRotation() % 180 != 0;
        double width = turned ? text.getPageHeight() : text.getPageWidth();
        double height = turned ? text.getPageWidth() : text.getPageHeight();
        return text.getX() >= 0 && text.getX() <= width && text.getY() >= 0 && text.getY() <= height;
    }

    /** Whether it is set straight along an edge of the page: not so a stamp across it. */
    static boolean isStraight(TextPosition text) {
        Matrix matrix = text.getTextMatrix();
        double along = Math.max(Math.abs(matrix.getScaleX()), Math.abs(matrix.getShearY()));
        double across = Math.min(Math.abs(matrix.getScaleX()), Math.abs(matrix.getShearY()));
        return across <= MOST_SLANT * along;
    }
}
