package variorum.ui.compare.picture;

import java.util.Set;
import variorum.display.PlanOptions;
import variorum.display.planner.DisplayPlanner;
import variorum.model.Collation;
import variorum.sketch.Sketch;

/** Pictures of drawn collations. */
public final class Sketched {
    private static final PlanOptions PLAIN = new PlanOptions(Set.of(), true, Set.of());

    private Sketched() {}

    public static Picture picture(Sketch sketch) {
        return picture(sketch.collation(), PLAIN);
    }

    public static Picture picture(Collation collation, PlanOptions options) {
        return Picture.of(collation, new DisplayPlanner().plan(collation, collation.table(), options));
    }
}
