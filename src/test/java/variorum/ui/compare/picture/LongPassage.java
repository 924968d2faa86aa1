package variorum.ui.compare.picture;

import variorum.display.PlanOptions;
import variorum.model.Collation;
import variorum.sketch.Sketch;

/** Three versions, the last of which has four paragraphs of its own, which can be put away. */
public final class LongPassage {
    /** The fold that holds them. */
    public static final int FOLD = 1;

    private static final Sketch BASE = Sketch.base("a: One.", "b: Two.");

    public static final Collation COLLATION = Sketch.together(
            BASE.other("a: One.", "b: Two."),
            BASE.other("a: One.", "-: New.", "-: Newer.", "-: Much newer.", "-: Newest.", "b: Two."));

    public static final PlanOptions SHORT = PlanOptions.FIRST.withShortensPassages(true);

    private LongPassage() {}

    public static Picture picture(PlanOptions options) {
        return Sketched.picture(COLLATION, options);
    }
}
