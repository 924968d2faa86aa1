package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.display.PlanRow;
import variorum.settings.DockPlace;
import variorum.settings.Settings;
import variorum.ui.compare.picture.View;

/** The window is closed, and opened again without arguments. */
class ReopeningInTheWindowTest extends InTheWindow {
    private static final int PARAGRAPHS = 80;

    @BeforeEach
    void openTwoVersions() {
        keep();
        window.open(List.of(window.file("1 wire.txt", story("noon")), window.file("2 morning.txt", story("dawn"))));
    }

    @Override
    @AfterEach
    void close() throws TimeoutException {
        window.robot.interact(this::closeSession);
        super.close();
    }

    /** Every tenth paragraph holds the word. */
    private static String story(String word) {
        return IntStream.range(0, PARAGRAPHS)
                .mapToObj(number -> "In house number " + number + " the fire began at "
                        + (number % 10 == 5 ? word : "nine") + ", and nobody who lives there saw it.")
                .collect(Collectors.joining("\n\n"));
    }

    private void keep() {
        window.robot.interact(() -> window.model.session().keepIn(folder.resolve("settings")));
    }

    private void closeSession() {
        try {
            window.model.session().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void comeBack() throws TimeoutException {
        comeBack(settings());
    }

    private void comeBack(Settings settings) throws TimeoutException {
        openAnew(settings);
        keep();
        window.robot.interact(() -> window.model.session().reopen());
        window.settle();
    }

    @Test
    void ticksAndNotesAreThereAgain() throws TimeoutException {
        window.press(KeyCode.F8);
        window.press(KeyCode.F);
        window.press(KeyCode.F8);
        window.press(KeyCode.N);
        window.robot.write("who says so?");
        window.press(KeyCode.ENTER);

        comeBack();

        window.await(() -> window.text("#status-review").equals("1 of 8 done"));
        window.press(KeyCode.SHIFT, KeyCode.F9);
        window.click("#dock-notes");
        assertThat(((ListView<?>) window.node("#notes-list")).getItems()).hasSize(2);
    }

    @Test
    void theTitleIsTheNameThatTheComparisonWasSavedUnder() throws TimeoutException {
        window.robot.interact(() -> window.model.session().saveAs(folder.resolve("ferry")));
        window.await(() -> window.stage.getTitle().equals("ferry \u2013 Variorum"));

        comeBack();

        assertThat(window.stage.getTitle()).isEqualTo("ferry \u2013 Variorum");
    }

    @Test
    void theTextOpensWhereTheReaderWas() throws TimeoutException {
        window.press(KeyCode.ALT, KeyCode.END);
        window.press(KeyCode.ALT, KeyCode.UP);
        int row = window.topRow();
        assertThat(row).isGreaterThan(30);

        comeBack();

        assertThat(window.topRow()).isEqualTo(row);
        assertThat(window.text("#change-position")).isEqualTo("Change 7 of 8");
        assertThat(window.node("#version-1").isFocused()).isTrue();
        window.press(KeyCode.F8);
        assertThat(window.text("#change-position")).isEqualTo("Change 8 of 8");
    }

    @Test
    void whatIsPutAwayAtTheTopIsAtTheTopAgain() throws TimeoutException {
        window.press(KeyCode.SHORTCUT, KeyCode.D);
        window.robot.moveTo("#version-0");
        for (int turn = 0; turn < 100 && !isFold(window.topRow()); turn++) {
            window.robot.scroll(1, VerticalDirection.UP);
            window.settle();
        }
        int fold = window.topRow();
        assertThat(isFold(fold)).isTrue();

        comeBack();

        assertThat(window.topRow()).isEqualTo(fold);
    }

    private boolean isFold(int row) {
        return window.model.comparison().picture().plan().rows().get(row) instanceof PlanRow.FoldRow;
    }

    @Test
    void theNoteOfTheChangeThatTheReaderWasAtStandsInItsFieldAndStays() throws TimeoutException {
        window.press(KeyCode.F8);
        window.press(KeyCode.N);
        window.robot.write("who says so?");
        window.press(KeyCode.ENTER);

        comeBack();
        window.await(() -> window.model.dock().review().listed().getValue() == 1);
        window.press(KeyCode.SHIFT, KeyCode.F9);

        assertThat(((TextField) window.node("#review-note")).getText()).isEqualTo("who says so?");
        window.click("#review-note");
        window.click("#version-0");
        assertThat(window.model.dock().review().listed().getValue()).isEqualTo(1);
    }

    @Test
    void theNoteStandsInItsFieldWhereTheDockWasOpen() throws TimeoutException {
        window.press(KeyCode.F8);
        window.press(KeyCode.N);
        window.robot.write("who says so?");
        window.press(KeyCode.ENTER);

        comeBack(settings().withDock(DockPlace.FIRST.withOpen(true)));
        window.await(() -> window.model.dock().review().listed().getValue() == 1);

        assertThat(((TextField) window.node("#review-note")).getText()).isEqualTo("who says so?");
    }

    @Test
    void thePaneAtTheFarRightIsInSightWhereTheReaderWasInIt() throws TimeoutException {
        window.open(IntStream.range(0, 6)
                .mapToObj(number -> window.file(number + " version.txt", story("noon " + number)))
                .toList());
        IntStream.range(0, 5).forEach(pane -> window.press(KeyCode.F6));
        assertThat(window.node("#version-5").isFocused()).isTrue();
        assertThat(isInSight("#version-5")).isTrue();

        comeBack();

        assertThat(window.node("#version-5").isFocused()).isTrue();
        assertThat(isInSight("#version-5")).isTrue();
    }

    private boolean isInSight(String id) {
        return window.onWindowsThread(() -> {
            Node node = window.node(id);
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            return bounds.getMinX() >= 0 && bounds.getMaxX() <= node.getScene().getWidth();
        });
    }

    @Test
    void whatIsPutAwayStaysPutAwayAndTheLayoutStays() throws TimeoutException {
        window.press(KeyCode.SHORTCUT, KeyCode.D);
        window.press(KeyCode.K);
        window.robot.interact(() -> window.model.views().use(View.ONE_COLUMN));
        window.settle();

        comeBack();

        assertThat(window.model.views().isUsed(View.ONE_COLUMN).get()).isTrue();

        assertThat(window.model.filters().onlyChanges().get()).isTrue();
        assertThat(window.model.filters().keptShown().get()).isTrue();
        assertThat(window.text("#status-unchanged")).contains("unchanged");
    }

    @Test
    void aComparisonSavedByKeyIsOpenedByLettingItsFileFallOnTheWindow() {
        Path saved = folder.resolve("story.variorum");
        window.chosenComparison = Optional.of(saved);
        window.press(KeyCode.F8);
        window.press(KeyCode.F);

        window.press(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(window.messages()).containsExactly("The comparison is saved in " + saved + ".");
        window.press(KeyCode.SHORTCUT, KeyCode.W);
        window.drop("#drop-zone", List.of(saved));

        assertThat(window.headers()).containsExactly("1 wire.txt", "2 morning.txt");
        window.await(() -> window.text("#status-review").equals("1 of 8 done"));
    }

    @Test
    void aSavedComparisonIsSavedAgainWithoutAQuestion() {
        Path saved = folder.resolve("story.variorum");
        Path copy = folder.resolve("copy.variorum");
        window.chosenComparison = Optional.of(saved);
        window.press(KeyCode.SHORTCUT, KeyCode.S);
        window.chosenComparison = Optional.of(copy);

        window.press(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(window.messages()).containsExactly("The comparison is saved in " + saved + ".");

        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
        assertThat(window.messages()).containsExactly("The comparison is saved in " + copy + ".");
    }

    @Test
    void aComparisonDroppedOnAVersionTakesThePlaceOfAllThatIsOpen() {
        Path saved = folder.resolve("story.variorum");
        window.chosenComparison = Optional.of(saved);
        window.press(KeyCode.SHORTCUT, KeyCode.S);
        window.open(List.of(window.file("other.txt", "All is well."), window.file("another.txt", "All was well.")));

        window.drop("#version-0", List.of(saved));

        assertThat(window.headers()).containsExactly("1 wire.txt", "2 morning.txt");
    }
}
