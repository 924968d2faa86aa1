package variorum.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import variorum.display.ChangeGroup;
import variorum.model.Correction;
import variorum.model.Ignorable;
import variorum.model.Note;
import variorum.model.ParagraphRange;
import variorum.model.Tick;

/** What was open is there again the next day. */
class SessionTest extends KeptSession {
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
        assertThat(after.ignored(Ignorable.CASE).get()).isTrue();
        assertThat(after.bright(ChangeGroup.NAMES).get()).isFalse();
        assertThat(after.foldsFurniture().get()).isFalse();
        assertThat(after.keptShown().get()).isTrue();
        assertThat(after.ignoredInGrey().get()).isTrue();
    }

    @Test
    void aFileThatHasGoneIsNamedAndTheOthersOpen() throws IOException {
        Files.delete(wire);

        comeBack();

        assertThat(window.names()).containsExactly("2 morning.txt", "Pasted text");
        assertThat(window.sentences()).singleElement().asString().contains("1 wire.txt");
    }

    @Test
    void aFolderInPlaceOfAFileIsNotTakenForIt() throws IOException {
        Files.delete(wire);
        Files.createDirectory(wire);
        Files.writeString(wire.resolve("other.txt"), "Nobody died.");

        comeBack();

        assertThat(window.names()).containsExactly("2 morning.txt", "Pasted text");
        assertThat(window.sentences()).containsExactly(wire + " is a folder now.");
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

        Path file = settings().resolve("session.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(settings())))
                .isEqualTo("rwx------");
        assertThat(file).content().contains("A secret.").doesNotContain("The mayor said");
    }

    @Test
    void closingAllForgetsTheText() throws IOException {
        window.model.closeAll();

        window.model.session().close();

        assertThat(settings().resolve("session.json")).content().doesNotContain("secret", "wire");
    }

    @Test
    void aDamagedSessionIsSetAsideWithASentence() throws IOException {
        close();
        Files.writeString(settings().resolve("session.json"), "{ \"versions\": 3");
        use(today());

        window.model.session().reopen();
        window.settle();

        assertThat(window.names()).isEmpty();
        assertThat(window.sentences()).singleElement().asString().contains("session.json.damaged");
        assertThat(settings().resolve("session.json.damaged")).hasContent("{ \"versions\": 3");
    }

    @Test
    void whatIsGivenUpBeforeItIsSeenIsOfferedTheNextTimeAllTheSame() throws IOException {
        nextDay();
        window.model.session().reopen();
        window.runUntil(window.model.scenery().anythingOpen());
        window.model.cancel();
        assertThat(window.names()).isEmpty();

        comeBack();

        assertThat(window.names()).containsExactly("1 wire.txt", "2 morning.txt", "Pasted text");
    }
}
