package variorum.ui.compare;

import java.util.Set;
import variorum.ui.words.Texts;

/** Goes from change to change, skipping dimmed ones. At the end it says so, and wraps around if asked again. */
public final class StepsViewModel {
    private static final String LAST = Texts.text("step.last");
    private static final String FIRST = Texts.text("step.first");

    private final ComparisonViewModel comparison;

    StepsViewModel(ComparisonViewModel comparison) {
        this.comparison = comparison;
    }

    public void next() {
        step(steps().onFrom(current() + 1), steps().first(), LAST);
    }

    public void previous() {
        int last = steps().last();
        step(current() < 0 ? last : steps().backFrom(current() - 1), last, FIRST);
    }

    public void first() {
        comparison.goToChange(steps().first());
    }

    public void last() {
        comparison.goToChange(steps().last());
    }

    private int current() {
        return comparison.currentChangeProperty().get();
    }

    private ChangeSteps steps() {
        return new ChangeSteps(comparison.picture().plan().changes());
    }

    private void step(int number, int roundTheEnd, String theEnd) {
        if (number >= 0) {
            comparison.goToChange(number);
        } else if (roundTheEnd < 0) {
            boolean isNone = comparison.changeCountProperty().get() == 0;
            comparison.say(Texts.text(isNone ? "step.none" : "step.dimmed"));
        } else if (wasJustSaid()) {
            comparison.goToChange(roundTheEnd);
        } else {
            comparison.say(theEnd);
        }
    }

    /** Whether the reader was just told that this is the end, so that the next press wraps around. */
    private boolean wasJustSaid() {
        return Set.of(LAST, FIRST).contains(comparison.messageProperty().get());
    }
}
