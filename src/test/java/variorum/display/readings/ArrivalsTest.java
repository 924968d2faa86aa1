package variorum.display.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.display.DisplayPlan;
import variorum.display.PlanOptions;
import variorum.display.PlanRow.TextRow;
import variorum.display.planner.DisplayPlanner;
import variorum.model.Collation;
import variorum.sketch.Sketch;

class ArrivalsTest {
    @Test
    void aParagraphThatWasMovedArrivesWhereItStandsNow() {
        Collation collation = Sketch.base("m*: The fox ran.", "a: It slept.")
                .other("a: It slept.", "m: The fox ran.", "-: It woke.")
                .collation();
        DisplayPlan plan = new DisplayPlanner().plan(collation, collation.table(), PlanOptions.FIRST);
        Arrivals arrivals = new Arrivals(plan, 0);

        List<Boolean> arrived = plan.rows().stream()
                .map(TextRow.class::cast)
                .map(arrivals::isAllOf)
                .toList();
        assertThat(arrived).containsExactly(false, false, true, false);
    }
}
