package variorum.ui.compare.picture;

import java.util.Optional;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.TextOps;
import variorum.display.Unseen;

/** Runs of characters as the text area handles them. What nobody would see is a run of its own, drawn as a sign. */
public final class RunOps implements TextOps<String, RunStyle> {
    public static final TextOps<String, RunStyle> TEXT = new RunOps();

    private final TextOps<String, RunStyle> words = SegmentOps.styledTextOps();

    private RunOps() {}

    @Override
    public Optional<String> joinSeg(String one, String two) {
        return standsAlone(one) || standsAlone(two) ? Optional.empty() : words.joinSeg(one, two);
    }

    private static boolean standsAlone(String run) {
        return Unseen.isOne(run) || RightToLeft.isIn(run);
    }

    @Override
    public String create(String text) {
        return words.create(text);
    }

    @Override
    public int length(String run) {
        return words.length(run);
    }

    @Override
    public char charAt(String run, int index) {
        return words.charAt(run, index);
    }

    @Override
    public String getText(String run) {
        return words.getText(run);
    }

    @Override
    public String subSequence(String run, int start, int end) {
        return words.subSequence(run, start, end);
    }

    @Override
    public String subSequence(String run, int start) {
        return words.subSequence(run, start);
    }

    @Override
    public String createEmptySeg() {
        return words.createEmptySeg();
    }
}
