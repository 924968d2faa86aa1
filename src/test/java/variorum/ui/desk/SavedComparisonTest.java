package variorum.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.settings.RecentSet;

/** What was saved under a name. */
class SavedComparisonTest extends KeptSession {
    @Test
    void whatWasDoneBeforeASavedComparisonIsOpenedIsNotUndoneInIt() {
        window.model.session().saveAs(folder.resolve("story"));
        window.settleAll();
        tickTheFirstChange();
        assertThat(window.model.desk().history().nextUndo().get()).isPresent();

        window.open(folder.resolve("story.variorum"));

        assertThat(window.model.desk().history().nextUndo().get()).isEmpty();
    }

    @Test
    void aSavedComparisonBringsItsNotesAndNoOtherOnes() throws IOException {
        window.settleAll();
        tickTheFirstChange();
        window.model.session().saveAs(folder.resolve("story"));
        window.settle();
        window.open(window.file("x.txt", "All is well."), window.file("y.txt", "All was well."));
        window.settleAll();
        window.model.session().saveAs(folder.resolve("other"));
        window.settle();
        window.model.closeAll();
        assertThat(notes()).isEmpty();

        window.open(folder.resolve("story.variorum"));
        assertThat(notes()).hasSize(1);
        assertThat(folder.resolve("other.variorum")).content().doesNotContain("mayor");
    }

    @Test
    void aComparisonIsSavedUnderANameAndOpenedAgain() {
        window.model.session().saveAs(folder.resolve("story"));
        window.settle();
        Path saved = folder.resolve("story.variorum");
        assertThat(window.sentences()).containsExactly("The comparison is saved in " + saved + ".");
        window.model.closeAll();

        window.open(saved);

        assertThat(window.names()).containsExactly("1 wire.txt", "2 morning.txt", "Pasted text");
        assertThat(window.model.settings().get().recent()).startsWith(new RecentSet(List.of(saved)));
    }

    @Test
    void aComparisonKeepsItsFileUntilAnotherIsOpen() {
        window.model.session().saveAs(folder.resolve("story"));
        window.settle();
        Path saved = folder.resolve("story.variorum");
        assertThat(window.model.session().file().get()).contains(saved);
        window.open(wire, morning);
        assertThat(window.model.session().file().get()).isEmpty();

        window.open(saved);
        assertThat(window.model.session().file().get()).contains(saved);
        window.model.closeAll();
        assertThat(window.model.session().file().get()).isEmpty();
    }

    @Test
    void whatCannotBeOpenedLeavesTheComparisonItsFile() {
        window.model.session().saveAs(folder.resolve("story"));
        window.settle();

        window.open(folder.resolve("gone.txt"));
        assertThat(window.model.session().file().get()).contains(folder.resolve("story.variorum"));

        window.open(wire, morning);
        assertThat(window.model.session().file().get()).isEmpty();
    }

    @Test
    void aSavedComparisonIsStillKnownByItsFileTheNextDay() throws IOException {
        window.model.session().saveAs(folder.resolve("story"));
        window.settleAll();

        comeBack();

        assertThat(window.model.session().file().get()).contains(folder.resolve("story.variorum"));
    }

    @Test
    void aSavedComparisonThatLostAVersionIsNotReplacedUnasked() throws IOException {
        window.model.session().saveAs(folder.resolve("story"));
        window.settleAll();
        Files.delete(wire);

        comeBack();

        assertThat(window.model.session().file().get()).isEmpty();
    }

    @Test
    void aNameWithoutItsEndingReplacesNoOtherComparison() throws IOException {
        Path others = Files.writeString(folder.resolve("story.variorum"), "another");

        window.model.session().saveAs(folder.resolve("story"));
        window.settle();

        assertThat(others).hasContent("another");
        assertThat(window.model.session().file().get()).contains(folder.resolve("story 2.variorum"));
    }

    @Test
    void aDamagedComparisonIsSaidToBeAndAllStaysAsItIs() throws IOException {
        Path damaged = Files.writeString(folder.resolve("damaged.variorum"), "[]");

        window.open(damaged);

        assertThat(window.names()).hasSize(3);
        assertThat(window.sentences()).singleElement().asString().contains("damaged");
        assertThat(window.model.settings().get().recent()).doesNotContain(new RecentSet(List.of(damaged)));
    }
}
