package variorum.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import variorum.model.Correction;
import variorum.model.ParagraphRange;
import variorum.model.Tick;
import variorum.ui.compare.pane.ChangeSign;

/** A window that remembers what is made of texts, with two versions of a story open, a third, and two strange texts. */
abstract class RememberedReviews extends OverNight {
    static final String WIRE = "The mayor said 12 people died.\n\nThe fire began at noon.";
    static final String MORNING = "The mayor said 15 people died.\n\nThe fire began at noon.";
    static final String EVENING = "The mayor said 15 people died.\n\nThe fire began at night.";

    Path wire;
    Path morning;
    Path evening;
    Path strange;
    Path stranger;

    @BeforeEach
    void openTwoFiles() {
        wire = window.file("1 wire.txt", WIRE);
        morning = window.file("2 morning.txt", MORNING);
        evening = window.file("3 evening.txt", EVENING);
        strange = window.file("x.txt", "All is well.");
        stranger = window.file("y.txt", "All was well.");
        open(wire, morning);
    }

    void open(Path... files) {
        window.open(files);
        window.settleAll();
    }

    void tickTheFirstChange(Tick tick) {
        window.model.comparison().steps().first();
        window.model.dock().review().tick(tick);
        window.settleAll();
    }

    /** The ticks that stand in the texts on screen. */
    String ticks() {
        window.settleAll();
        return window.model.dock().review().signs().getValue().values().stream()
                .map(ChangeSign::sign)
                .sorted()
                .collect(Collectors.joining());
    }

    List<Correction> links() {
        return window.model.open().get().request().corrections();
    }

    void link() {
        Correction link = new Correction(Correction.Kind.LINK, 0, ParagraphRange.of(0), 1, ParagraphRange.of(1));
        window.model.desk().correct(link);
        window.settleAll();
    }
}
