package variorum.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.display.Change;
import variorum.display.PlanOptions;
import variorum.model.Collation;
import variorum.sketch.Sketch;
import variorum.ui.compare.pane.RowPosition;
import variorum.ui.compare.picture.Sketched;

/** The ends of a move are brought together in the window, and put back. */
class BringTogetherTest extends InComparisonWindow {
    private static final int FROM = 12;
    private static final int TO = 48;
    private static final Collation LONG = article();

    @BeforeEach
    void showTheArticle() {
        window.model()
                .optionsProperty()
                .addListener((property, last, options) -> window.model().show(Sketched.picture(LONG, options)));
        window.show(Sketched.picture(LONG, PlanOptions.FIRST));
    }

    /** Sixty paragraphs, of which one was moved far down. */
    private static Collation article() {
        List<String> base = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            String text = "The harbour council met in year " + number + ". "
                    + "It measured the tide and wrote it down. ".repeat(1 + number % 7);
            String letter = Character.toString('\u0400' + number);
            base.add(letter + (number == FROM ? "*" : "") + ": " + text + "[old]");
            other.add(letter + ": " + text + "[new]");
        }
        other.add(TO, other.remove(FROM));
        return Sketch.base(base.toArray(String[]::new))
                .other(other.toArray(String[]::new))
                .collation();
    }

    @Test
    void theReadersParagraphStaysAndItsPartnerComes() {
        window.after(() -> window.model().goToChange(moveNumber()));
        double before = top(FROM);

        window.after(window.model().moves()::bringTogether);
        assertThat(top(FROM)).isEqualTo(before);
        assertThat(Levels.measure(window.view(), 2).off()).isZero();
    }

    @Test
    void putBackEverythingStandsWhereItStood() {
        window.after(() -> window.model().goToChange(moveNumber()));
        window.scroll(1, 37.25);
        RowPosition before = window.pane(0).position();

        window.after(window.model().moves()::bringTogether);
        window.scroll(0, 900);
        window.after(window.model().moves()::goBack);
        assertThat(window.pane(0).position()).isEqualTo(before);
        assertThat(window.pane(1).position()).isEqualTo(before);
    }

    private int moveNumber() {
        return window.model().picture().plan().changes().stream()
                .filter(change -> change.kind() == Change.Kind.PARAGRAPH_MOVED)
                .findFirst()
                .orElseThrow()
                .number();
    }

    private double top(int row) {
        return Levels.top(window.view(), 0, row);
    }
}
