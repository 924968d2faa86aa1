package variorum.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.display.ChangeGroup;
import variorum.model.Correction;
import variorum.model.Ignorable;
import variorum.model.Note;
import variorum.model.NotedChange;
import variorum.model.ParagraphRange;
import variorum.model.Tick;
import variorum.settings.RecentSet;

/** What was open is there again the next day. */
class SessionTest {
    private static final String WIRE = "The mayor said 12 people died.\n\nThe fire began at noon.";
    private static final String MORNING = "Twelve lives were lost.\n\nThe fire began at noon.";

    @TempDir
    Path folder;

    private ModelFixture window;
    private Path wire;
    private Path morning;
    private Path settings;

    @BeforeEach
    void openTwoFilesAndAText() {
        settings = folder.resolve("settings");
        window = today();
        wire = window.file("1 wire.txt", WIRE);
        morning = window.file("2 morning.txt", MORNING);
        window.open(wire, morning);
        window.model.imports().paste("A secret.");
        window.settle();
    }

    private ModelFixture today() {
        ModelFixture today = new ModelFixture(folder);
        today.model.session().keepIn(settings);
        return today;
    }

    /** The window is closed and opened again without arguments. */
    private void comeBack() throws IOException {
        window.model.session().close();
        window.close();
        window = today();
        window.model.session().reopen();
        window.settle();
    }

    @AfterEach
    void close() throws IOException {
        window.model.session().close();
        window.close();
    }

    @Test
    void whatWasOpenIsOpenAgain() throws IOException {
        window.model.desk().makeBase(1);
        window.settle();
        window.model.desk().toggleVersion(0);
        window.settle();

        comeBack();

        assertThat(window.names()).containsExactly("1 wire.txt", "2 morning.txt", "Pasted text");
        assertThat(window.columns()).containsExactly(MORNING, "A secret.");
        assertThat(window.sentences()).isEmpty();
    }

    @Test
    void linksMadeByHandAreKept() throws IOException {
        window.model
                .desk()
                .correct(new Correction(Correction.Kind.LINK, 0, ParagraphRange.of(0), 1, ParagraphRange.of(0)));
        window.settle();

        comeBack();

        assertThat(window.model.open().get().request().corrections()).hasSize(1);
    }

    @Test
    void whatWasDoneBeforeASavedComparisonIsOpenedIsNotUndoneInIt() {
        window.model.session().saveAs(folder.resolve("story"));
        window.settleAll();
        tickTheFirstChange();
        assertThat(window.model.desk().history().nextUndo().get()).isPresent();

        window.open(folder.resolve("story.variorum"));

        assertThat(window.model.desk().history().nextUndo().get()).isEmpty();
    }

    private void tickTheFirstChange() {
        window.model.comparison().steps().first();
        window.model.dock().review().tick(Tick.REFUSE);
        window.settleAll();
    }

    private List<Note> notes() {
        return window.model.dock().review().notesProperty().get().list().stream()
                .map(NotedChange::note)
                .toList();
    }

    @Test
    void ticksAreKept() throws IOException {
        window.settleAll();
        tickTheFirstChange();

        comeBack();

        assertThat(notes()).containsExactly(Note.NONE.toggled(Tick.REFUSE));
    }

    @Test
    void whatIsHiddenDimmedAndMarkedIsKept() throws IOException {
        FilterViewModel before = window.model.filters();
        before.setIgnored(Ignorable.CASE, true);
        before.setDimmed(ChangeGroup.NAMES, true);
        before.turnFurniture();
        before.turnToKept();
        before.ignoredInGrey().set(true);
        window.settle();

        comeBack();

        FilterViewModel after = window.model.filters();
        assertThat(after.ignores(Ignorable.CASE)).isTrue();
        assertThat(after.bright(ChangeGroup.NAMES).get()).isFalse();
        assertThat(after.foldsFurniture().get()).isFalse();
        assertThat(after.keptShown().get()).isTrue();
        assertThat(after.ignoredInGrey().get()).isTrue();
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
    void aFileThatHasGoneIsNamedAndTheOthersOpen() throws IOException {
        Files.delete(wire);

        comeBack();

        assertThat(window.names()).containsExactly("2 morning.txt", "Pasted text");
        assertThat(window.sentences()).singleElement().asString().contains("1 wire.txt");
    }

    @Test
    void aFileThatHasChangedIsNamed() throws IOException {
        Files.writeString(wire, "All is well.");

        comeBack();

        assertThat(window.sentences()).containsExactly("A file has changed since this was last open: 1 wire.txt.");
    }

    @Test
    void theFileIsForTheUserAlone() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");

        window.model.session().close();

        Path file = settings.resolve("session.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(settings)))
                .isEqualTo("rwx------");
        assertThat(file).content().contains("A secret.").doesNotContain("The mayor said");
    }

    @Test
    void closingAllForgetsTheText() throws IOException {
        window.model.closeAll();

        window.model.session().close();

        assertThat(settings.resolve("session.json")).content().doesNotContain("secret", "wire");
    }

    @Test
    void aDamagedSessionIsSetAsideWithASentence() throws IOException {
        window.model.session().close();
        window.close();
        Files.writeString(settings.resolve("session.json"), "{ \"versions\": 3");
        window = today();

        window.model.session().reopen();
        window.settle();

        assertThat(window.names()).isEmpty();
        assertThat(window.sentences()).singleElement().asString().contains("session.json.damaged");
        assertThat(settings.resolve("session.json.damaged")).hasContent("{ \"versions\": 3");
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

    @Test
    void whatIsGivenUpBeforeItIsSeenIsOfferedTheNextTimeAllTheSame() throws IOException {
        window.model.session().close();
        window.close();
        window = today();
        window.model.session().reopen();
        window.runUntil(window.model.anythingOpen());
        window.model.cancel();
        assertThat(window.names()).isEmpty();

        comeBack();

        assertThat(window.names()).containsExactly("1 wire.txt", "2 morning.txt", "Pasted text");
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

    private ModelFixture secondWindow(Path... files) {
        window.settleKeeping();
        ModelFixture second = today();
        second.model.session().reopen();
        second.settle();
        if (files.length > 0) {
            second.open(files);
        }
        second.settleKeeping();
        return second;
    }

    @Test
    void whatIsOpenInOneWindowIsNotOpenedInAnotherAsWell() throws IOException {
        ModelFixture second = secondWindow();

        assertThat(second.names()).isEmpty();
        assertThat(second.sentences())
                .containsExactly("Another window of Variorum is open, so what was open last is not opened again here.");
        second.model.session().close();
        second.close();
    }

    @Test
    void theFirstOfTwoWindowsIsTheOneThatIsOpenAgain() throws IOException {
        ModelFixture second = secondWindow(window.file("3 evening.txt", "Nobody died."));
        second.model.session().close();
        second.close();

        comeBack();

        assertThat(window.names()).containsExactly("1 wire.txt", "2 morning.txt", "Pasted text");
    }

    @Test
    void theSecondIsOnceTheFirstIsClosed() throws IOException {
        ModelFixture second = secondWindow(window.file("3 evening.txt", "Nobody died."));
        window.model.session().close();
        window.close();
        window = second;

        comeBack();

        assertThat(window.names()).containsExactly("3 evening.txt");
    }

    @Test
    void pastedTextThatIsNotKeptIsSaidNotToBe() throws IOException {
        ModelFixture second = secondWindow();

        second.model.imports().paste("Nobody died.");
        second.settleKeeping();

        assertThat(second.sentences())
                .singleElement()
                .asString()
                .contains("save this comparison to keep the pasted text");
        second.model.session().close();
        second.close();
    }

    @Test
    void aWindowInWhichNothingWasMadeTakesNothingBackThatWasMadeInAnother() throws IOException {
        ModelFixture second = secondWindow(wire, morning);
        window.open(wire, morning);
        window.settleAll();
        tickTheFirstChange();
        window.model.session().close();
        second.model.desk().toggleVersion(0);
        second.settle();
        second.model.session().close();
        second.close();

        window.close();
        window = today();
        window.open(wire, morning);

        assertThat(notes()).containsExactly(Note.NONE.toggled(Tick.REFUSE));
    }
}
