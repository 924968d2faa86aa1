package variorum.ui.desk;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;

/** A window with nothing open, and three versions of a short story in its folder. */
abstract class ThreeFiles extends InModel {
    static final String WIRE = "The mayor said 12 people died.\n\nThe fire began at noon.";
    static final String MORNING = "The mayor said 15 people died.\n\nThe fire began at noon.";
    static final String EVENING = "The Mayor said 12 people died.\n\nThe fire began at night.";

    Path wire;
    Path morning;
    Path evening;

    @BeforeEach
    void makeFiles() {
        wire = window.file("1 wire.txt", WIRE);
        morning = window.file("2 morning.txt", MORNING);
        evening = window.file("3 evening.txt", EVENING);
    }
}
