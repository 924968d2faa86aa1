package variorum.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import variorum.display.PlanOptions;
import variorum.sketch.Sketch;
import variorum.ui.compare.pane.TextRun;
import variorum.ui.compare.picture.InventedPicture;
import variorum.ui.compare.picture.RowStyle;
import variorum.ui.compare.picture.Sketched;
import variorum.ui.compare.picture.ThreeVersions;

/** How the change that the reader is at stands out, and how the reader gets to it. */
class CurrentChangeTest extends InComparisonWindow {
    private List<String> framedWords(int pane) {
        return window.pane(pane).lookupAll(".text-run").stream()
                .filter(run -> run.getPseudoClassStates().contains(TextRun.CURRENT))
                .map(run -> ((TextRun) run).getText())
                .toList();
    }

    private List<Integer> framedRows(int pane) {
        return window.pane(pane).lookupAll(".paragraph-text").stream()
                .filter(text -> text.getPseudoClassStates().contains(TextRun.CURRENT))
                .map(text -> ((RowStyle) text.getUserData()).row())
                .toList();
    }

    private List<String> quietWords(int pane) {
        return window.pane(pane).lookupAll(".text-run").stream()
                .filter(run -> run.getPseudoClassStates().contains(PseudoClass.getPseudoClass("aside")))
                .map(run -> ((TextRun) run).getText())
                .toList();
    }

    @Test
    void theCurrentChangeIsFramedOnBothSides() {
        window.show(Sketched.picture(story()));

        window.after(window.model().steps()::next);
        assertThat(framedWords(0)).containsExactly("old");
        assertThat(framedWords(1)).containsExactly("new");

        window.after(window.model().steps()::next);
        assertThat(framedWords(0)).isEmpty();
        assertThat(framedRows(0)).containsExactly(2);
    }

    @Test
    void bothEndsOfAMoveAreFramed() {
        window.show(Sketched.picture(Sketch.base("m*: The end.", "a: First.", "b: Second.")
                .other("a: First.", "b: Second.", "m: The end.")));

        robot.clickOn(window.verdict("0-1"));
        window.settle();
        assertThat(window.model().placeProperty().get().orElseThrow().row()).isEqualTo(3);
        assertThat(window.model().currentPane()).hasValue(1);
        assertThat(framedRows(1)).containsExactlyInAnyOrder(0, 3);
    }

    @Test
    void theBaseShowsWhatTheVersionChangedThatTheReaderIsAt() {
        window.show(ThreeVersions.picture());

        window.after(() -> window.pane(1).requestFocus());
        assertThat(quietWords(0)).containsExactly("slept");
        window.after(() -> window.pane(2).requestFocus());
        assertThat(quietWords(0)).containsExactly("fox");
        window.after(() -> window.pane(0).requestFocus());
        assertThat(quietWords(0)).containsExactlyInAnyOrder("fox", "slept");
        assertThat(quietWords(1)).isEmpty();
    }

    /** A fact that others changed never looks like any other word, nor like one that nobody changed. */
    @Test
    void aQuietChangeOfFactStandsOnAHeavyLineInTheBase() {
        window.show(Sketched.picture(
                Sketch.together(
                        Sketch.base("a: They counted [n:12] and [old] men came.")
                                .other("a: They counted [n:15] and [young] men came."),
                        Sketch.base("a: They counted 12 and old men [came].")
                                .other("a: They counted 12 and old men [went].")),
                new PlanOptions(Set.of(), true, Set.of())));

        window.after(() -> window.pane(0).requestFocus());
        assertThat(quietWords(0)).containsExactlyInAnyOrder("12", "old", "came");
        assertThat(heavyWords(0)).containsExactly("12");
        window.after(() -> window.pane(2).requestFocus());
        assertThat(quietWords(0)).containsExactlyInAnyOrder("12", "old");
        assertThat(heavyWords(0)).containsExactly("12");
    }

    private List<String> heavyWords(int pane) {
        return window.pane(pane).lookupAll(".text-run").stream()
                .map(TextRun.class::cast)
                .filter(run -> run.getUnderlineWidth() != null
                        && run.getUnderlineWidth().doubleValue() > 2)
                .map(TextRun::getText)
                .toList();
    }

    @Test
    void aChangeFarDownIsBroughtIntoViewAndFramed() {
        window.show(InventedPicture.of(3, ROWS, 1));

        window.after(window.model().steps()::last);
        assertThat(Levels.seen(window.view(), 0)).contains(ROWS - 1);
        assertThat(framedWords(window.model().currentPaneProperty().get())).hasSize(1);
    }

    @Test
    void stepsBeforeTheFirstFrameEndWithTheirChangeInView() {
        window.after(() -> {
            window.model().show(InventedPicture.of(3, 12, 1));
            window.model().steps().next();
            window.model().steps().next();
        });
        window.settle();

        int row = window.model().placeProperty().get().orElseThrow().row();
        assertThat(Levels.seen(window.view(), 0)).startsWith(0).contains(row);
    }

    @Test
    void whatIsReadStaysWhereItIsWhenTheChangeIsInViewAlready() {
        window.show(InventedPicture.of(2, ROWS, 1));
        window.after(() -> window.model().goToChange(200));
        List<Integer> before = Levels.seen(window.view(), 0);

        window.after(window.model().steps()::next);
        assertThat(Levels.seen(window.view(), 0)).isEqualTo(before);
    }

    @Test
    void aClickOnMarkedWordsGoesToTheirChange() {
        window.show(Sketched.picture(story()));

        robot.clickOn(robot.lookup(
                        node -> node instanceof TextRun run && run.getText().equals("new"))
                .<Node>query());
        window.settle();
        assertThat(window.model().currentChange()).hasValue(0);
        assertThat(framedWords(0)).containsExactly("old");
    }
}
