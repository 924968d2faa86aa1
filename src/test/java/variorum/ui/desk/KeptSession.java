package variorum.ui.desk;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import variorum.model.Note;
import variorum.model.NotedChange;
import variorum.model.Tick;

/** A window that keeps what is open, with two files and a pasted text in it. */
abstract class KeptSession extends OverNight {
    static final String WIRE = "The mayor said 12 people died.\n\nThe fire began at noon.";
    static final String MORNING = "Twelve lives were lost.\n\nThe fire began at noon.";

    Path wire;
    Path morning;

    @BeforeEach
    void openTwoFilesAndAText() {
        wire = window.file("1 wire.txt", WIRE);
        morning = window.file("2 morning.txt", MORNING);
        window.open(wire, morning);
        window.model.imports().paste("A secret.");
        window.settle();
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
