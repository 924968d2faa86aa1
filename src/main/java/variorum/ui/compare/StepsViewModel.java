package variorum.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import variorum.display.Change;
import variorum.ui.compare.picture.Picture;
import variorum.ui.words.Texts;

/**
 * Goes from change to change, skipping dimmed ones, from where the reader is: at the current change, or where they went
 * since. At the end it says so, and wraps around if asked again.
 */
public final class StepsViewModel {
    private static final String LAST = Texts.text("step.last");
    private static final String FIRST = Texts.text("step.first");

    private final ComparisonViewModel comparison;
    /** Where the reader went from the current change. */
    private Optional<Place> elsewhere = Optional.empty();

    StepsViewModel(ComparisonViewModel comparison) {
        this.comparison = comparison;
        comparison.placeProperty().addListener((property, last, place) -> place.ifPresent(this::stand));
    }

    private void stand(Place place) {
        elsewhere = isAtCurrent(place) ? Optional.empty() : Optional.of(place);
    }

    private boolean isAtCurrent(Place place) {
        List<Change> changes = comparison.picture().plan().changes();
        return place.character().isEmpty()
                && comparison.currentChange().stream()
                        .anyMatch(current -> changes.get(current).row() == place.row());
    }

    /** The reader stays where they are when another picture of the same versions is shown. */
    void carry(Picture last, Picture next) {
        boolean hasSameColumns = last.plan().versions().equals(next.plan().versions());
        elsewhere = elsewhere
                .filter(place -> hasSameColumns
                        && last.collation().versions().equals(next.collation().versions()))
                .map(place -> place.inRow(SameRow.find(last.plan(), place.row(), next.plan())));
    }

    public void next() {
        OptionalInt current = comparison.currentChange();
        OptionalInt next = elsewhere
                .map(steps()::onFrom)
                .orElseGet(() -> current.isPresent() ? steps().onFrom(current.getAsInt() + 1) : steps().first());
        step(next, steps().first(), LAST);
    }

    public void previous() {
        OptionalInt current = comparison.currentChange();
        OptionalInt previous = elsewhere
                .map(steps()::backFrom)
                .orElseGet(() -> current.isPresent() ? steps().backFrom(current.getAsInt() - 1) : steps().last());
        step(previous, steps().last(), FIRST);
    }

    public void first() {
        steps().first().ifPresent(comparison::goToChange);
    }

    public void last() {
        steps().last().ifPresent(comparison::goToChange);
    }

    private ChangeSteps steps() {
        return new ChangeSteps(comparison.picture().plan().changes());
    }

    private void step(OptionalInt number, OptionalInt roundTheEnd, String theEnd) {
        if (number.isPresent()) {
            comparison.goToChange(number.getAsInt());
        } else if (roundTheEnd.isEmpty()) {
            boolean isNone = comparison.changeCountProperty().get() == 0;
            comparison.say(Texts.text(isNone ? "step.none" : "step.dimmed"));
        } else if (wasJustSaid()) {
            comparison.goToChange(roundTheEnd.getAsInt());
        } else {
            comparison.say(theEnd);
        }
    }

    /** Whether the reader was just told that this is the end, so that the next press wraps around. */
    private boolean wasJustSaid() {
        return Set.of(LAST, FIRST).contains(comparison.messageProperty().get());
    }
}
