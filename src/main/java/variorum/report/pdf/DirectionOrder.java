package variorum.report.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/** Puts the letters of a run in the order and the shapes in which they are drawn. */
final class DirectionOrder implements BidiReorderer {
    private static final int LENGTH = ArabicShaping.LENGTH_GROW_SHRINK;

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, (int) Bidi.DO_MIRRORING);
    }

    @Override
    public String shapeText(String text) {
        return shaped(text, ArabicShaping.LETTERS_SHAPE);
    }

    @Override
    public String deshapeText(String text) {
        return shaped(text, ArabicShaping.LETTERS_UNSHAPE);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static String shaped(String text, int letters) {
        try {
            return new ArabicShaping(letters | LENGTH | ArabicShaping.TEXT_DIRECTION_LOGICAL).shape(text);
        } catch (ArabicShapingException e) {
            return text;
        }
    }
}
