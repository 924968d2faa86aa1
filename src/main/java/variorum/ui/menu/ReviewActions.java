package variorum.ui.menu;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import variorum.model.Tick;
import variorum.ui.desk.MainViewModel;
import variorum.ui.dock.ReviewViewModel;

/** The actions that tick the current change or add a note. */
public final class ReviewActions {
    final Action note;
    private final List<Action> ticks;

    public ReviewActions(MainViewModel model) {
        ReviewViewModel review = model.dock().review();
        ObservableBooleanValue compared = model.scenery().comparisonShown();
        ticks = List.of(
                Action.of("tick-fine", () -> review.tick(Tick.FINE), "F").when(compared),
                Action.of("tick-query", () -> review.tick(Tick.QUERY), "Q").when(compared),
                Action.of("tick-refuse", () -> review.tick(Tick.REFUSE), "R").when(compared));
        note = Action.of("write-note", review::startWriting, "N").when(compared);
    }

    List<Action> ticks() {
        return ticks;
    }

    public Stream<Action> all() {
        return Stream.concat(ticks.stream(), Stream.of(note));
    }
}
