package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.display.PlanRow;

/** A moved paragraph is followed by keys. */
class MovesInTheWindowTest extends InTheWindow {
    private static final List<String> WORDS =
            List.of("harbour", "council", "measured", "tide", "reopened", "northern", "lamp", "ferry", "keeper");

    @BeforeEach
    void openVersionsOfWhichOneHasAParagraphFurtherDown() {
        List<String> base =
                IntStream.range(0, 40).mapToObj(MovesInTheWindowTest::paragraph).toList();
        List<String> other = new ArrayList<>(base);
        other.add(30, other.remove(2).replace("harbour", "port"));
        window.open(List.of(
                window.file("base.txt", String.join("\n\n", base)),
                window.file("other.txt", String.join("\n\n", other))));
    }

    private static String paragraph(int number) {
        StringBuilder text = new StringBuilder("In the year " + (1800 + 7 * number) + " the harbour");
        for (int word = 0; word < 30; word++) {
            text.append(' ')
                    .append(WORDS.get((number * word + word / 3 + number) % WORDS.size()))
                    .append(number * word);
        }
        return text.append('.').toString();
    }

    private boolean standsBesideNothing() {
        return window.onWindowsThread(() -> ((PlanRow.TextRow)
                        window.model.comparison().picture().plan().rows().get(2))
                .cells().stream().anyMatch(cell -> cell.isEmpty()));
    }

    @Test
    void aMoveIsBroughtTogetherWithMAndPutBackWithEscape() {
        window.press(KeyCode.F8);
        assertThat(standsBesideNothing()).isTrue();

        window.press(KeyCode.M);
        assertThat(standsBesideNothing()).isFalse();
        assertThat(window.text("#status-message"))
                .isEqualTo("Paragraph 31, moved down past 28 paragraphs; Esc goes back");

        window.press(KeyCode.ESCAPE);
        assertThat(standsBesideNothing()).isTrue();
        assertThat(window.isShown("#status-message")).isFalse();
    }

    @Test
    void onlyWhatIsGoneIsStruckInTheListOfChanges() {
        window.press(KeyCode.SHIFT, KeyCode.F9);
        window.await(() -> window.isShown("#changes-list .table-cell.column-before .text"));
        assertThat(struck("#changes-list .table-cell.column-before .text")).startsWith(false, true);
    }

    @Test
    void aNoteOnAMoveShowsItsWordsOnce() {
        window.press(KeyCode.F8);
        window.press(KeyCode.F);
        window.press(KeyCode.SHIFT, KeyCode.F9);
        window.click("#dock-notes");

        assertThat(struck(".note-line .before .text")).containsExactly(false);
        assertThat(window.text(".note-line .after")).isEmpty();
    }

    /** Of each text that says something, whether it is struck through. */
    private List<Boolean> struck(String selector) {
        return window.robot.lookup(selector).queryAllAs(Text.class).stream()
                .filter(text -> !text.getText().isEmpty())
                .map(Text::isStrikethrough)
                .toList();
    }

    @Test
    void theFirstPageDownTurnsThePage() {
        assertThat(window.topRow()).isZero();

        window.press(KeyCode.PAGE_DOWN);
        window.await(() -> window.topRow() > 0);
    }
}
