package variorum.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.model.Against;
import variorum.model.ChangeText;
import variorum.model.Correction;
import variorum.model.Ignorable;
import variorum.model.Note;
import variorum.model.NotedChange;
import variorum.model.Tick;

class SessionFileTest {
    private static final ChangeText CHANGE = new ChangeText(
            "wire.txt", "morning.txt", false, "12", "15", "12 people died.", "15 people died.", 0, "a1", "b2");

    private static final Session SESSION = new Session(
            List.of(
                    SavedVersion.ofFile("a", "wire.txt", "/desk/wire.txt", "", "12 people died."),
                    SavedVersion.pasted("b", "morning.txt", "15 people died.")),
            1,
            Against.PREVIOUS,
            Set.of(0),
            List.of(new HandCorrection(
                    Correction.Kind.LINK,
                    "a",
                    new Passage(0, List.of("12 people died.")),
                    "b",
                    new Passage(0, List.of("15 people died.")))),
            List.of(SavedNote.of(new NotedChange(CHANGE, new Note(Optional.of(Tick.QUERY), "who says 15?")))),
            new SavedView(
                    Set.of(Ignorable.CASE),
                    true,
                    false,
                    true,
                    Set.of(4),
                    Set.of("numbers"),
                    true,
                    "one-column",
                    "morning.txt"),
            new SavedPlace("b", 3, 1, 0.25, 2, 7, 1),
            "/desk/ferry.variorum");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("story.variorum");
        SessionFile.write(file, SESSION);
    }

    private void replace(String words, String other) throws IOException {
        Files.writeString(file, Files.readString(file).replace(words, other));
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        assertThat(SessionFile.read(file)).isEqualTo(SESSION);
    }

    @Test
    void ticksAreWordsThatAReaderOfTheFileKnows() {
        assertThat(file).content().contains("\"tick\" : \"query\"").contains("who says 15?");
    }

    @Test
    void aNoteThatWasKeptWithoutDigestsIsRead() throws IOException {
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst(",\\s*\"baseDigest\" : \"a1\"", "")
                        .replaceFirst(",\\s*\"otherDigest\" : \"b2\"", ""));

        assertThat(file).content().doesNotContain("Digest");
        SavedNote note = SessionFile.read(file).notes().get(0);
        assertThat(note.change()).isEqualTo(CHANGE.between("wire.txt", "", "morning.txt", ""));
        assertThat(note.text()).isEqualTo("who says 15?");
    }

    @Test
    void aPlaceThatWasKeptWithoutWhatIsPutAwayAboveItIsRead() throws IOException {
        replace("\"above\" : 1,", "");

        assertThat(SessionFile.read(file).place()).isEqualTo(new SavedPlace("b", 3, 0, 0.25, 2, 7, 1));
    }

    @Test
    void aSessionThatWasKeptWithoutItsSavedComparisonIsRead() throws IOException {
        Files.writeString(file, Files.readString(file).replaceFirst(",\\s*\"file\" : \"/desk/ferry.variorum\"", ""));

        assertThat(file).content().doesNotContain("ferry");
        assertThat(SessionFile.read(file).savedIn()).isEmpty();
    }

    @Test
    void anUnknownTickIsDamage() throws IOException {
        replace("query", "perhaps");

        assertThatThrownBy(() -> SessionFile.read(file)).isInstanceOf(DamagedFileException.class);
    }

    @Test
    void aPlaceThatCannotBeIsDamage() throws IOException {
        replace("\"paragraph\" : 3", "\"paragraph\" : -3");

        assertThatThrownBy(() -> SessionFile.read(file)).isInstanceOf(DamagedFileException.class);
    }

    @Test
    void bytesThatAreNoTextAreDamage() throws IOException {
        Files.write(file, new byte[] {0, 0, 0, '{', 0x7F, 0, 0, 0});

        assertThatThrownBy(() -> SessionFile.read(file)).isInstanceOf(DamagedFileException.class);
    }

    @Test
    void whatALaterProgramAddsIsPassedOver() throws IOException {
        replace("\"against\"", "\"mood\" : \"calm\", \"against\"");

        assertThat(SessionFile.read(file)).isEqualTo(SESSION);
    }
}
