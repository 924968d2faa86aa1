package variorum.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import variorum.display.Cell;
import variorum.display.DisplayPlan;
import variorum.display.PlanOptions;
import variorum.display.PlanRow;
import variorum.display.Together;
import variorum.display.Verdict;
import variorum.ui.words.Texts;

/** Follows what was moved: to its other end, or by having that laid beside it, and back. */
public final class MovesViewModel {
    private final ComparisonViewModel comparison;
    private final BooleanBinding together;

    /** Where the reader stood before the two ends were brought together; nowhere when they are not. */
    private Place left = Place.NOWHERE;

    /** Whether there was a picture since the ends were asked to be together. */
    private boolean answered;

    private String words = "";

    MovesViewModel(ComparisonViewModel comparison) {
        this.comparison = comparison;
        this.together =
                Bindings.createBooleanBinding(() -> options().together().isPresent(), comparison.optionsProperty());
        comparison.optionsProperty().addListener(change -> giveUp());
        comparison.showingsProperty().addListener(change -> arrive());
    }

    private PlanOptions options() {
        return comparison.optionsProperty().get();
    }

    private DisplayPlan plan() {
        return comparison.picture().plan();
    }

    /** Whether the ends of a move are side by side, or asked to be. */
    public BooleanBinding together() {
        return together;
    }

    /** From a moved paragraph to the place where it stands in the other version, and back. */
    public void otherEnd() {
        Place place = comparison.placeProperty().get();
        otherEnd(place.row(), place.column());
    }

    /** From what stands there. */
    void otherEnd(int row, int column) {
        OtherEnd.of(plan(), row, column).ifPresentOrElse(this::goTo, this::sayThatNothingMoved);
    }

    private void goTo(OtherEnd there) {
        comparison.goTo(there.row(), there.column(), there.change());
        MovedEnd.at(plan(), there.row(), there.column())
                .ifPresent(end -> comparison.say(Texts.text("move.other-end", end.words(plan()))));
    }

    private void sayThatNothingMoved() {
        comparison.say(Texts.text("step.no-move"));
    }

    /** Has the other end of the move laid beside the one where the reader is; if that is so already, puts it back. */
    public void bringTogether() {
        Place place = comparison.placeProperty().get();
        if (together.get()) {
            goBack();
        } else {
            MovedEnd.at(plan(), place.row(), place.column())
                    .ifPresentOrElse(end -> bring(end, place), this::sayThatNothingMoved);
        }
    }

    private void bring(MovedEnd end, Place place) {
        left = place;
        answered = false;
        words = end.words(plan());
        comparison.optionsProperty().set(options().withTogether(Optional.of(end.together(plan()))));
    }

    /** Puts what was brought here back to its place. */
    public void goBack() {
        comparison.optionsProperty().set(options().withTogether(Optional.empty()));
    }

    /** Where the reader stood when the ends were asked to be together, in the plan where they were apart. */
    int leftRow() {
        return left.row();
    }

    /** The row of a plan where the two ends stand side by side, as far as they do. */
    OptionalInt row(DisplayPlan plan) {
        return options().together().stream()
                .flatMapToInt(move -> IntStream.range(0, plan.rows().size())
                        .filter(row -> isTogether(plan, plan.rows().get(row), move)))
                .findFirst();
    }

    private static boolean isTogether(DisplayPlan plan, PlanRow row, Together move) {
        return IntStream.range(0, row.cells().size())
                .filter(column -> plan.columns().get(column).version() == move.version())
                .mapToObj(row.cells()::get)
                .anyMatch(cell -> holds(cell, move.paragraph()));
    }

    private static boolean holds(Cell cell, int paragraph) {
        return cell.verdict() == Verdict.MOVED
                && cell.partnerRow().isEmpty()
                && cell.pieces().stream().anyMatch(piece -> piece.paragraph() == paragraph);
    }

    private void giveUp() {
        if (!together.get() && !answered) {
            left = Place.NOWHERE;
        }
    }

    private void arrive() {
        answered |= together.get();
        OptionalInt row = row(plan());
        if (row.isPresent()) {
            comparison.pointAt(row.getAsInt(), left.column(), List.of());
            comparison.say(Texts.text("move.together", words));
        } else if (together.get()) {
            goBack();
        } else if (left.row() >= 0 && left.row() < plan().rows().size()) {
            comparison.pointAt(left.row(), left.column(), List.of());
            left = Place.NOWHERE;
        }
    }
}
