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

/** Follows moved paragraphs: goes to the other end of a move, or brings the two ends together, and back. */
public final class MovesViewModel {
    private final ComparisonViewModel comparison;
    private final BooleanBinding together;

    /** Where the reader was before the two ends were brought together; empty if they are not. */
    private Optional<Place> left = Optional.empty();

    /** Whether there was a picture since the reader asked for that. */
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

    /** Whether the ends of a move are side by side, or soon will be. */
    public BooleanBinding together() {
        return together;
    }

    /** Goes from a moved paragraph to its place in the other version, and back. */
    public void otherEnd() {
        comparison
                .placeProperty()
                .get()
                .ifPresentOrElse(place -> otherEnd(place.row(), place.column()), this::sayThatNothingMoved);
    }

    /** As {@link #otherEnd()}, from that cell. */
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

    /** Brings the other end of the move beside the one where the reader is, or puts it back if it is there already. */
    public void bringTogether() {
        if (together.get()) {
            goBack();
        } else {
            comparison
                    .placeProperty()
                    .get()
                    .flatMap(place -> MovedEnd.at(plan(), place.row(), place.column()))
                    .ifPresentOrElse(this::bring, this::sayThatNothingMoved);
        }
    }

    private void bring(MovedEnd end) {
        left = comparison.placeProperty().get();
        answered = false;
        words = end.words(plan());
        comparison.optionsProperty().set(options().withTogether(Optional.of(end.together(plan()))));
    }

    /** Puts what was brought together back in its place. */
    public void goBack() {
        comparison.optionsProperty().set(options().withTogether(Optional.empty()));
    }

    /** The row where the reader was before the ends were brought together, in the plan of that time. */
    OptionalInt leftRow() {
        return left.stream().mapToInt(Place::row).findFirst();
    }

    /** The row of a plan where the two ends are side by side, if they are. */
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
            left = Optional.empty();
        }
    }

    private void arrive() {
        answered |= together.get();
        OptionalInt row = row(plan());
        if (row.isPresent()) {
            comparison.pointAt(row.getAsInt(), left.map(Place::column).orElse(0), List.of());
            comparison.say(Texts.text("move.together", words));
        } else if (together.get()) {
            goBack();
        } else if (left.isPresent() && left.get().row() < plan().rows().size()) {
            comparison.pointAt(left.get().row(), left.get().column(), List.of());
            left = Optional.empty();
        }
    }
}
