package variorum.ui.dock;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import variorum.display.notes.ReviewProgress;
import variorum.model.ChangeText;
import variorum.model.Note;
import variorum.model.NotedChange;
import variorum.model.Notes;
import variorum.model.Tick;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.compare.pane.ChangeSign;
import variorum.ui.words.Texts;

/** The reviewer's ticks and notes: those on the current change, and how far the review has come. */
public final class ReviewViewModel {
    private final ComparisonViewModel comparison;
    private final ReadOnlyObjectWrapper<Notes> notes = new ReadOnlyObjectWrapper<>(Notes.NONE);
    /** The notes on the shown changes, by number; they follow changes of the notes after a moment. */
    private final ObjectProperty<Map<Integer, Note>> shown = new SimpleObjectProperty<>(Map.of());

    private final ReadOnlyObjectWrapper<List<NoteLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<ReviewProgress> progress = new SimpleObjectProperty<>(ReviewProgress.NOTHING);
    private final ReadOnlyIntegerWrapper placings = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper writing = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<List<Integer>> takenUp = new ReadOnlyObjectWrapper<>(List.of());
    private final TurnedTicks turned = new TurnedTicks();
    private DockLists lists = DockLists.EMPTY;
    private Optional<Draft> draft = Optional.empty();
    private Steps steps = (name, undo, redo) -> redo.run();

    ReviewViewModel(ComparisonViewModel comparison) {
        this.comparison = comparison;
        comparison.currentChangeProperty().addListener(change -> {
            takeUpCurrent();
            keepDraft();
        });
    }

    /** Changes the notes, so that this can be undone. */
    @FunctionalInterface
    public interface Steps {
        /** Runs {@code redo} now, and either of the two whenever the reader asks for it. */
        void perform(String name, Runnable undo, Runnable redo);
    }

    public void setSteps(Steps newSteps) {
        steps = newSteps;
    }

    /** All notes, including those of other texts. */
    public ReadOnlyObjectProperty<Notes> notesProperty() {
        return notes.getReadOnlyProperty();
    }

    /** All notes, updated to the present text around their changes. */
    public Notes following() {
        Map<ChangeText, ChangeText> found = new HashMap<>();
        lists.placed()
                .placed()
                .forEach((key, noted) -> lists.index().text(key).ifPresent(text -> found.put(noted.change(), text)));
        Map<ChangeText, NotedChange> following = new LinkedHashMap<>();
        for (NotedChange written : notes.get().list()) {
            NotedChange turned = written.backwards();
            NotedChange noted = found.containsKey(turned.change()) ? turned : written;
            ChangeText text = found.getOrDefault(noted.change(), noted.change());
            ChangeText known = following.containsKey(text) ? noted.change() : text;
            following.put(known, new NotedChange(known, noted.note()));
        }
        return new Notes(List.copyOf(following.values()));
    }

    /** How many notes are listed: all those on open versions. */
    public ObservableValue<Integer> listed() {
        return lines.map(List::size);
    }

    /** Is another when notes are found elsewhere, a moment after the texts are others. */
    public ObservableValue<?> standingProperty() {
        return lines;
    }

    /** Replaces all notes by these. */
    public void use(Notes next) {
        notes.set(next);
    }

    /** Counts the times that notes were put beside changes: only then it is known which note the current one has. */
    ReadOnlyIntegerProperty placingsProperty() {
        return placings.getReadOnlyProperty();
    }

    /** The notes on the changes that are shown, as signs for the margins of the texts. */
    public ObservableValue<Map<Integer, ChangeSign>> signs() {
        return shown.map(notes -> notes.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> sign(entry.getValue()))));
    }

    /** A margin has room for one character: the tick, or that something was written. */
    private static ChangeSign sign(Note note) {
        String sign = note.tick().map(Tick::sign).orElseGet(() -> NoteTexts.sign(note));
        return new ChangeSign(sign, NoteTexts.spoken(note), weight(note));
    }

    /** What was refused matters more than a question, and that more than what may stay. */
    private static int weight(Note note) {
        return switch (note.tick().orElse(Tick.FINE)) {
            case FINE -> 0;
            case QUERY -> 1;
            case REFUSE -> 2;
        };
    }

    /** Such as {@code 31 of 37 done}; empty until something is done. */
    public ObservableValue<String> progressText() {
        return progress.map(far -> far.done() == 0 ? "" : Texts.text("review.progress", far.done(), far.all()));
    }

    ReadOnlyObjectProperty<List<NoteLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** Counts the requests to write a note. */
    ReadOnlyIntegerProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty currentProperty() {
        return comparison.currentChangeProperty();
    }

    /** The numbers of the changes that a tick applies to; none if there is no current change. */
    ReadOnlyObjectProperty<List<Integer>> takenUpProperty() {
        return takenUp.getReadOnlyProperty();
    }

    /** Makes a tick apply to all these changes, including the current one, until the reader goes on. */
    void takeUp(List<Integer> numbers) {
        takenUp.set(List.copyOf(numbers));
    }

    private void takeUpCurrent() {
        takenUp.set(comparison.currentChange().stream().boxed().toList());
    }

    void show(DockLists next) {
        if (!next.picture().equals(lists.picture())) {
            takeUpCurrent();
        }
        lists = next;
        lines.set(next.noteLines());
        progress.set(next.progress());
        shown.set(next.notes());
        placings.set(placings.get() + 1);
        if (turned.areNews(notes.get(), next.placed())) {
            comparison.say(Texts.text("review.turned"));
        }
    }

    /** Sets that tick on the changes taken up, or takes it off if all of them have it. */
    public void tick(Tick tick) {
        if (takenUp.get().isEmpty()) {
            comparison.say(Texts.text("review.go-first"));
            return;
        }
        comparison.workOnChange();
        List<ChangeText> changes =
                takenUp.get().stream().flatMap(number -> text(number).stream()).toList();
        Predicate<ChangeText> hasIt = change -> noteOn(change).tick().equals(Optional.of(tick));
        boolean takesOff = changes.stream().allMatch(hasIt);
        Map<ChangeText, Note> ticked = new LinkedHashMap<>();
        for (ChangeText change : changes) {
            if (takesOff == hasIt.test(change)) {
                ticked.put(change, noteOn(change).toggled(tick));
            }
        }
        put(ticked, Texts.text("review.step-tick"));
    }

    /** What is being written about a change, and is not its note yet. */
    private record Draft(ChangeText change, String text) {}

    /** Is told what is being written about the current change. */
    void draft(String text) {
        draft = currentText().map(change -> new Draft(change, text));
    }

    void dropDraft() {
        draft = Optional.empty();
    }

    /** Makes what is being written the note of its change, replacing an earlier one. */
    public void keepDraft() {
        Optional<Draft> written = draft;
        dropDraft();
        written.ifPresent(it ->
                put(it.change(), noteOn(it.change()).withText(it.text().strip()), Texts.text("review.step-note")));
    }

    /** Asks for a note on the current change. */
    public void startWriting() {
        if (currentText().isPresent()) {
            comparison.workOnChange();
            writing.set(writing.get() + 1);
        } else {
            comparison.say(Texts.text("review.go-first"));
        }
    }

    /** The note on the current change. */
    Note current() {
        return currentText().map(this::noteOn).orElse(Note.NONE);
    }

    void remove(NotedChange noted) {
        put(noted.change(), Note.NONE, Texts.text("review.step-remove"));
    }

    void goTo(NoteLine line) {
        line.number().ifPresent(comparison::goToChange);
    }

    private Optional<ChangeText> currentText() {
        OptionalInt current = comparison.currentChange();
        return current.isPresent() ? text(current.getAsInt()) : Optional.empty();
    }

    /** A change as the notes know it: by the words that its note knows it by, or by its own. */
    private Optional<ChangeText> text(int number) {
        if (!lists.picture().equals(comparison.picture())) {
            return Optional.empty();
        }
        Optional<NotedChange> noted =
                Optional.ofNullable(lists.placed().placed().get(lists.key(number)));
        return noted.map(NotedChange::change)
                .filter(change -> notes.get().on(change).isPresent())
                .or(() -> lists.index().text(lists.key(number)));
    }

    private Note noteOn(ChangeText change) {
        return notes.get().on(change).orElse(Note.NONE);
    }

    private void put(ChangeText change, Note note, String step) {
        if (!note.equals(noteOn(change))) {
            put(Map.of(change, note), step);
        }
    }

    /** Only these notes are others when it is undone, since more may have come meanwhile. */
    private void put(Map<ChangeText, Note> after, String step) {
        Map<ChangeText, Note> before = new LinkedHashMap<>();
        after.keySet().forEach(change -> before.put(change, noteOn(change)));
        steps.perform(step, () -> set(before), () -> set(after));
    }

    private void set(Map<ChangeText, Note> some) {
        Notes next = notes.get();
        for (Map.Entry<ChangeText, Note> each : some.entrySet()) {
            next = next.with(each.getKey(), each.getValue());
        }
        use(next);
    }
}
