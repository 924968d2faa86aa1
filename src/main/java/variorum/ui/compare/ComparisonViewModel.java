package variorum.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import variorum.display.Change;
import variorum.display.PlanOptions;
import variorum.display.PlanRow.FoldRow;
import variorum.ui.compare.pane.Standpoint;
import variorum.ui.compare.picture.Picture;
import variorum.ui.compare.picture.View;

/**
 * What the comparison shows, and where the reader is. A listener of {@link #optionsProperty()} makes the next picture,
 * off the JavaFX thread, and hands it to {@link #show}.
 */
public final class ComparisonViewModel {
    /** What the integer properties hold while there is nothing they could be about. */
    private static final int NONE = -1;

    private final ReadOnlyObjectWrapper<Picture> picture = new ReadOnlyObjectWrapper<>(Picture.empty());
    private final ObjectProperty<PlanOptions> options = new SimpleObjectProperty<>(PlanOptions.FIRST);
    private final ReadOnlyIntegerWrapper currentChange = new ReadOnlyIntegerWrapper(NONE);
    private final ReadOnlyIntegerWrapper changeCount = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper currentPane = new ReadOnlyIntegerWrapper(NONE);
    private final ReadOnlyIntegerWrapper showings = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper paneTurns = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final PointingViewModel pointing = new PointingViewModel();
    private final LinkingViewModel linking = new LinkingViewModel(picture.getReadOnlyProperty(), this::say);
    private final ReadOnlyObjectWrapper<Optional<Place>> place = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper visits = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper workings = new ReadOnlyIntegerWrapper();
    /** What runs as soon as a fold is open, unless that is no longer wanted. */
    private Optional<Awaited> awaited = Optional.empty();

    private record Awaited(int fold, Runnable going) {}

    private final StepsViewModel steps = new StepsViewModel(this);
    private final MovesViewModel moves = new MovesViewModel(this);
    private final ReadingPlaceViewModel readingPlace = new ReadingPlaceViewModel(this);

    public ComparisonViewModel() {
        options.subscribe(
                asked -> awaited = awaited.filter(it -> asked.openFolds().contains(it.fold())));
    }

    /**
     * Shows another picture. If it has the same versions, or those that the reader returns to, the current change is
     * kept.
     */
    public void show(Picture next) {
        Picture last = picture.get();
        OptionalInt returned = readingPlace.arriveIn(next);
        OptionalInt change = returned.isPresent() ? returned : SameChange.find(last, currentChange(), next);
        currentChange.set(NONE);
        place.set(Optional.empty());
        linking.leave();
        say("");
        steps.carry(last, next);
        picture.set(next);
        changeCount.set(next.plan().changes().size());
        currentChange.set(change.orElse(NONE));
        currentPane.set(samePane(last, next));
        showings.set(showings.get() + 1);
        Optional<Awaited> arrived = awaited;
        awaited = Optional.empty();
        arrived.ifPresent(it -> it.going().run());
    }

    /** The column that the reader was in; after one column, that of the version that was read. */
    private int samePane(Picture last, Picture next) {
        int pane = Math.min(currentPane.get(), next.plan().columns().size() - 1);
        boolean isLaidOutAgain = last.view() == View.ONE_COLUMN && next.view() == View.SIDE_BY_SIDE;
        return isLaidOutAgain && pane > 0
                ? IntStream.range(0, next.plan().columns().size())
                        .filter(column -> next.version(column).equals(last.version(last.column(0))))
                        .findFirst()
                        .orElse(pane)
                : pane;
    }

    public ReadOnlyObjectProperty<Picture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    public Picture picture() {
        return picture.get();
    }

    /** Counts the pictures, each when it is completely shown, so that listeners can then go somewhere in it. */
    public ReadOnlyIntegerProperty showingsProperty() {
        return showings.getReadOnlyProperty();
    }

    /** What the reader asked to see; the picture follows later. */
    public ObjectProperty<PlanOptions> optionsProperty() {
        return options;
    }

    /** {@link #currentChange()}, with -1 for none. */
    public ReadOnlyIntegerProperty currentChangeProperty() {
        return currentChange.getReadOnlyProperty();
    }

    /** The number of the change that the reader is at, from 0; empty before the first step. */
    public OptionalInt currentChange() {
        return some(currentChange.get());
    }

    private static OptionalInt some(int number) {
        return number == NONE ? OptionalInt.empty() : OptionalInt.of(number);
    }

    public ReadOnlyIntegerProperty changeCountProperty() {
        return changeCount.getReadOnlyProperty();
    }

    /** {@link #currentPane()}, with -1 for none. */
    public ReadOnlyIntegerProperty currentPaneProperty() {
        return currentPane.getReadOnlyProperty();
    }

    /** The column with the keyboard focus, from the left. */
    public OptionalInt currentPane() {
        return some(currentPane.get());
    }

    /** One short sentence about the last step, such as that it was the last change; empty if there is none. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Counts the calls to go to another pane, to which the keyboard focus then moves from wherever it is. */
    ReadOnlyIntegerProperty paneTurnsProperty() {
        return paneTurns.getReadOnlyProperty();
    }

    /** Linking and unlinking by hand. */
    public LinkingViewModel linking() {
        return linking;
    }

    /** The words that the reader points to. */
    public PointingViewModel pointing() {
        return pointing;
    }

    Standpoint standpoint() {
        return new Standpoint(currentChange(), currentPane());
    }

    /** Where the reader was last taken in this picture, or pointed to. */
    ReadOnlyObjectProperty<Optional<Place>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Counts the calls that take the reader to a place, which may be the same one again. */
    ReadOnlyIntegerProperty visitsProperty() {
        return visits.getReadOnlyProperty();
    }

    /** Where the reader was last taken in this picture, or else where the current change is. */
    Optional<Place> whereabouts() {
        return place.get().or(this::placeOfChange);
    }

    /** Where the current change is. */
    Optional<Place> placeOfChange() {
        List<Change> changes = picture.get().plan().changes();
        return currentChange().stream()
                .mapToObj(number -> Place.of(number, changes.get(number)))
                .findFirst();
    }

    /** Is told that the reader does something to the current change, which they should see. */
    public void workOnChange() {
        workings.set(workings.get() + 1);
    }

    /** Counts the times that something is done to the current change. */
    ReadOnlyIntegerProperty workingsProperty() {
        return workings.getReadOnlyProperty();
    }

    /** Going from change to change. */
    public StepsViewModel steps() {
        return steps;
    }

    /** Goes to the change of that number, from 0, if there is one, opening its fold first if it is put away. */
    public void goToChange(int number) {
        if (number < 0 || number >= changeCount.get()) {
            return;
        }
        say("");
        currentChange.set(number);
        Change change = picture.get().plan().changes().get(number);
        if (picture.get().plan().rows().get(change.row()) instanceof FoldRow fold && !fold.open()) {
            openFold(fold.id(), () -> goToChange(currentChange.get()));
            return;
        }
        visit(Place.of(number, change));
    }

    public void nextPane() {
        turnToPane(currentPane.get() + 1);
    }

    public void previousPane() {
        turnToPane(currentPane.get() - 1);
    }

    /** Moves the keyboard focus back to the version that it was in. */
    public void bringKeyboard() {
        turnToPane(Math.max(0, currentPane.get()));
    }

    private void turnToPane(int pane) {
        int panes = picture.get().plan().columns().size();
        if (panes > 0) {
            currentPane.set(Math.floorMod(pane, panes));
            paneTurns.set(paneTurns.get() + 1);
        }
    }

    /** Where the reader is, to be saved. */
    public ReadingPlaceViewModel readingPlace() {
        return readingPlace;
    }

    /** Following moved paragraphs. */
    public MovesViewModel moves() {
        return moves;
    }

    /** Goes to that cell, and makes that change the current one, if any. */
    void goTo(int row, int column, OptionalInt change) {
        say("");
        change.ifPresent(currentChange::set);
        visit(new Place(row, column, currentChange(), OptionalInt.empty()));
    }

    /** Goes to a character of a version's text, which must be in that row. */
    public void goToText(int row, int column, int character) {
        say("");
        visit(new Place(row, column, currentChange(), OptionalInt.of(character)));
    }

    /** Opens a fold, and runs {@code going} with the next picture, unless the reader cancels it or goes elsewhere. */
    public void openFold(int id, Runnable going) {
        awaited = Optional.of(new Awaited(id, going));
        options.set(options.get().withFoldOpen(id));
    }

    /** Opens a fold, or closes it again. */
    void toggleFold(int id) {
        options.set(options.get().withFoldToggled(id));
    }

    /** Is told that the keyboard focus moved to that column. */
    void focusPane(int pane) {
        currentPane.set(pane);
    }

    /** Is told that the reader clicked there, on words that belong to these changes. */
    void pointAt(int row, int column, List<Integer> changes) {
        awaited = Optional.empty();
        boolean isElsewhere = !changes.isEmpty() && !changes.contains(currentChange.get());
        if (isElsewhere || Objections.isOne(message.get())) {
            say("");
        }
        if (isElsewhere) {
            currentChange.set(changes.get(0));
        }
        place.set(Optional.of(new Place(row, column, currentChange(), OptionalInt.empty())));
    }

    private void visit(Place visited) {
        awaited = Optional.empty();
        currentPane.set(visited.column());
        place.set(Optional.of(visited));
        visits.set(visits.get() + 1);
    }

    /** Shows the reader that sentence until the next step. */
    public void say(String sentence) {
        message.set(sentence);
    }
}
