package variorum.ui.compare.picture;

import java.util.List;
import org.fxmisc.richtext.model.StyledSegment;

/**
 * What stands between two pieces of a cell: the end of a line, and a small empty line, which may be higher so that the
 * next piece is level with those that answer to it.
 */
public final class PieceBreak {
    public static final String TEXT = "\u2029\u2029";

    private static final List<StyledSegment<String, RunStyle>> RUNS = List.of(
            new StyledSegment<>("\u2029", RunStyle.plain(Face.GAP)),
            new StyledSegment<>("\u2029", RunStyle.sign(Face.GAP)));

    private PieceBreak() {}

    static List<StyledSegment<String, RunStyle>> runs() {
        return RUNS;
    }

    /** Whether the run is the empty line, behind which the next piece begins. */
    public static boolean isEmptyLine(RunStyle style) {
        return style.face() == Face.GAP && style.source() == RunStyle.Source.SIGN;
    }
}
