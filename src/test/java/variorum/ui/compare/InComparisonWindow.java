package variorum.ui.compare;

import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import variorum.sketch.Sketch;

/** A robot before a window with nothing in it but the side-by-side view. */
abstract class InComparisonWindow {
    /** As many as need scrolling. */
    static final int ROWS = 200;

    final FxRobot robot = new FxRobot();
    ComparisonWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = ComparisonWindow.open();
    }

    @AfterEach
    void close() throws TimeoutException {
        ComparisonWindow.close();
    }

    static Sketch story() {
        return Sketch.base("a: #The harbour", "b: The [old] fox ran home.", "-: Nobody saw it go.", "c: It slept.")
                .other("a: #The harbour", "b: The [new] fox ran home.", "c: It slept.");
    }
}
