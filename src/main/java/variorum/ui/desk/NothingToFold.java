package variorum.ui.desk;

import java.util.Optional;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow.FoldRow;
import variorum.display.PlanRow.FoldRow.Contents;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.words.Texts;

/** Tells a reader who asks for only the changes if there is nothing to put away. */
final class NothingToFold {
    private final ComparisonViewModel comparison;
    /** Whether to say so with the next picture, which clears earlier messages. */
    private boolean waiting;

    private boolean told;

    private NothingToFold(ComparisonViewModel comparison) {
        this.comparison = comparison;
    }

    static void tell(ComparisonMaker maker, ComparisonViewModel comparison) {
        NothingToFold teller = new NothingToFold(comparison);
        maker.onScreenProperty().addListener((property, last, next) -> teller.drawn(last, next));
        comparison.showingsProperty().addListener(change -> teller.shown());
    }

    private void drawn(Optional<Drawn> last, Optional<Drawn> next) {
        boolean asked = last.isEmpty() || last.filter(NothingToFold::isAsked).isPresent();
        boolean asks = next.filter(NothingToFold::isAsked).isPresent();
        if (told && !asks) {
            told = false;
            comparison.say("");
        }
        waiting = asks
                && !asked
                && next.filter(drawn -> folds(drawn.picture().plan())).isEmpty();
        if (next.map(Drawn::picture).filter(comparison.picture()::equals).isPresent()) {
            shown();
        }
    }

    private void shown() {
        if (waiting) {
            waiting = false;
            told = true;
            comparison.say(Texts.text("fold.nothing"));
        }
    }

    private static boolean isAsked(Drawn drawn) {
        boolean isCompared = drawn.picture().plan().columns().size() > 1;
        return isCompared && drawn.shown().options().onlyChanges();
    }

    private static boolean folds(DisplayPlan plan) {
        return plan.rows().stream()
                .anyMatch(row -> row instanceof FoldRow fold && fold.contents() == Contents.UNCHANGED);
    }
}
