package variorum.ui.dock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import variorum.display.PlanOptions;
import variorum.model.Collation;
import variorum.model.Ignorable;
import variorum.model.Note;
import variorum.model.Notes;
import variorum.model.Tick;
import variorum.settings.DockPlace;
import variorum.sketch.Sketch;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.compare.picture.Sketched;
import variorum.ui.work.QueuedBackground;

class ReviewViewModelTest {
    private final ComparisonViewModel comparison = new ComparisonViewModel();
    private final DockViewModel dock = new DockViewModel(comparison, QueuedBackground.AT_ONCE, DockPlace.FIRST);
    private final ReviewViewModel review = dock.review();

    private static Sketch threeChanges() {
        return Sketch.base("a: In [n:1871] the [c:Old] mill stood.", "-: Nobody saw it.")
                .other("a: In [1817] the [old] mill stood.");
    }

    private void show(Sketch sketch) {
        comparison.show(Sketched.picture(sketch));
    }

    private void tick(int number, Tick tick) {
        comparison.goToChange(number);
        review.tick(tick);
    }

    private void write(String text) {
        review.draft(text);
        review.keepDraft();
    }

    private List<String> noteLines() {
        return review.linesProperty().get().stream()
                .map(line -> line.number().orElse(-1) + 1 + " "
                        + NoteTexts.spoken(line.noted().note()) + " " + line.standing())
                .toList();
    }

    @Test
    void theCurrentChangeIsTicked() {
        show(threeChanges());
        tick(1, Tick.QUERY);
        assertThat(review.current()).isEqualTo(Note.NONE.toggled(Tick.QUERY));
        assertThat(review.signs().getValue()).containsOnlyKeys(1);
        assertThat(dock.changes().listedProperty().get().lines().get(1).note().tick())
                .contains(Tick.QUERY);
    }

    @Test
    void theSameTickAgainTakesItOff() {
        show(threeChanges());
        tick(1, Tick.QUERY);
        review.tick(Tick.QUERY);
        assertThat(review.notesProperty().get().list()).isEmpty();
    }

    @Test
    void withoutACurrentChangeNothingIsTicked() {
        show(threeChanges());
        review.tick(Tick.FINE);
        assertThat(review.notesProperty().get().list()).isEmpty();
    }

    @Test
    void whatIsFineOrRefusedCountsAsDone() {
        show(threeChanges());
        assertThat(review.progressText().getValue()).isEmpty();
        tick(0, Tick.FINE);
        tick(1, Tick.QUERY);
        tick(2, Tick.REFUSE);
        assertThat(review.progressText().getValue()).isEqualTo("2 of 3 done");
    }

    @Test
    void aNoteIsWrittenBesideTheTick() {
        show(threeChanges());
        tick(0, Tick.QUERY);
        write(" which year? ");
        assertThat(noteLines()).containsExactly("1 query: which year? SHOWN");
        write("");
        assertThat(noteLines()).containsExactly("1 query SHOWN");
    }

    @Test
    void aNoteOnAHiddenChangeWaitsForIt() {
        Collation collation = threeChanges().collation();
        show(threeChanges());
        tick(1, Tick.FINE);
        comparison.show(Sketched.picture(collation, new PlanOptions(Set.of(Ignorable.CASE), true, Set.of())));
        assertThat(noteLines()).containsExactly("0 fine NOT_SHOWN");
        assertThat(review.progressText().getValue()).isEmpty();
        tick(0, Tick.FINE);
        assertThat(review.progressText().getValue()).isEqualTo("1 of 2 done");
        tick(0, Tick.FINE);
        show(threeChanges());
        assertThat(noteLines()).containsExactly("2 fine SHOWN");
    }

    @Test
    void aNoteWhoseTextIsGoneIsKeptAndSaysSo() {
        show(threeChanges());
        tick(2, Tick.REFUSE);
        show(Sketch.base("a: In [n:1871] the old mill stood.").other("a: In [1817] the old mill stood."));
        assertThat(noteLines()).containsExactly("0 refused GONE");
        review.remove(review.linesProperty().get().get(0).noted());
        assertThat(noteLines()).isEmpty();
    }

    @Test
    void aChangeWhoseParagraphWasTouchedIsTickedOtherwiseUnderItsFirstWords() {
        show(threeChanges());
        tick(0, Tick.QUERY);
        show(Sketch.base("a: In [n:1871] the old mill stood.").other("a: In [1817] the old mill stood."));
        assertThat(noteLines()).containsExactly("1 query SHOWN");
        tick(0, Tick.FINE);
        assertThat(noteLines()).containsExactly("1 fine SHOWN");
    }

    @Test
    void aTickOnALineOfSeveralChangesIsForAllOfThemAndOneStep() {
        List<Runnable> undo = listenToSteps();
        show(Sketch.base("a: \u201cWe [q:need] the [q:oil],\u201d he said.")
                .other("a: \u201cWe [want] the [gas],\u201d he said."));
        dock.facts().goTo(dock.facts().listedProperty().get().lines().get(0));
        assertThat(review.takenUpProperty().get()).containsExactly(0, 1);

        review.tick(Tick.FINE);
        assertThat(noteLines()).containsExactly("1 fine SHOWN", "2 fine SHOWN");
        undo.get(0).run();
        assertThat(noteLines()).isEmpty();
        assertThat(undo).hasSize(1);
    }

    @Test
    void aLineIsTickedWhenAllItsChangesAre() {
        show(Sketch.base("a: \u201cWe [q:need] the [q:oil],\u201d he said.")
                .other("a: \u201cWe [want] the [gas],\u201d he said."));
        tick(1, Tick.FINE);
        assertThat(firstFact().note().tick()).isEmpty();

        dock.facts().goTo(firstFact());
        review.tick(Tick.FINE);
        assertThat(firstFact().note().tick()).contains(Tick.FINE);
        review.tick(Tick.FINE);
        assertThat(noteLines()).isEmpty();
    }

    /** What takes each step back, the first one first. */
    private List<Runnable> listenToSteps() {
        List<Runnable> undo = new ArrayList<>();
        review.setSteps((name, back, redo) -> {
            undo.add(back);
            redo.run();
        });
        return undo;
    }

    private ChangeLine firstFact() {
        return dock.facts().listedProperty().get().lines().get(0);
    }

    @Test
    void everyStepCanBeTakenBack() {
        List<Runnable> undo = listenToSteps();
        show(threeChanges());
        tick(0, Tick.FINE);
        write("so be it");
        undo.get(1).run();
        assertThat(noteLines()).containsExactly("1 fine SHOWN");
        undo.get(0).run();
        assertThat(noteLines()).isEmpty();
    }

    @Test
    void whatIsTakenBackLeavesNotesThatCameMeanwhile() {
        List<Runnable> undo = listenToSteps();
        show(threeChanges());
        tick(0, Tick.FINE);
        Notes first = review.notesProperty().get();
        tick(1, Tick.QUERY);
        Notes both = review.notesProperty().get();
        review.use(first);
        undo.remove(1);
        review.use(both);

        undo.get(0).run();

        assertThat(noteLines()).containsExactly("2 query SHOWN");
    }

    @Test
    void openChangesComeFirstInTheOrderOfTicks() {
        show(threeChanges());
        tick(0, Tick.REFUSE);
        tick(1, Tick.FINE);
        dock.changes().sort(ChangeColumn.NOTE, false);
        assertThat(dock.changes().listedProperty().get().lines())
                .extracting(ChangeLine::number)
                .containsExactly(2, 1, 0);
    }

    @Test
    void theWishToWriteOpensTheDock() {
        show(threeChanges());
        review.startWriting();
        assertThat(dock.placeProperty().get().open()).isFalse();
        comparison.goToChange(0);
        review.startWriting();
        assertThat(dock.placeProperty().get().open()).isTrue();
    }
}
