package variorum.ui.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import variorum.model.Note;
import variorum.model.NotedChange;
import variorum.model.Tick;

/** A window that keeps what is open, with two files and a pasted text in it. */
abstract class KeptSession {
    static final String WIRE = "The mayor said 12 people died.\n\nThe fire began at noon.";
    static final String MORNING = "Twelve lives were lost.\n\nThe fire began at noon.";

    @TempDir
    Path folder;

    ModelFixture window;
    Path wire;
    Path morning;
    Path settings;

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

    ModelFixture today() {
        ModelFixture today = new ModelFixture(folder);
        today.model.session().keepIn(settings);
        return today;
    }

    /** The window is closed and opened again without arguments. */
    void comeBack() throws IOException {
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

    void tickTheFirstChange() {
        window.model.comparison().steps().first();
        window.model.dock().review().tick(Tick.REFUSE);
        window.settleAll();
    }

    List<Note> notes() {
        return window.model.dock().review().notesProperty().get().list().stream()
                .map(NotedChange::note)
                .toList();
    }
}
