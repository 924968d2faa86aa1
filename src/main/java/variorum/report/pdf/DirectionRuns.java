package variorum.report.pdf;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Cuts a paragraph into runs of one direction (UAX 9). */
final class DirectionRuns implements BidiSplitter {
    private final Bidi bidi = new Bidi();

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
        byte level = switch (defaultDirection) {
            case RTL -> Bidi.RTL;
            case LTR -> Bidi.LTR;
            default -> Bidi.LEVEL_DEFAULT_LTR;
        };
        bidi.setPara(paragraph, level, null);
    }

    @Override
    public int countTextRuns() {
        return bidi.countRuns();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        BidiRun found = bidi.getVisualRun(run);
        return new BidiTextRun(found.getStart(), found.getLength(), found.isOddRun() ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return switch (Bidi.getBaseDirection(paragraph)) {
            case Bidi.LTR -> LTR;
            case Bidi.RTL -> RTL;
            default -> NEUTRAL;
        };
    }
}
