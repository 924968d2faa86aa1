package variorum.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import variorum.sketch.Sketch;
import variorum.ui.compare.picture.Sketched;

/** What stands between the panes. */
class LinkGutterTest extends InComparisonWindow {
    private static final Sketch MOVED =
            Sketch.base("m*: The end.", "a: First.", "b: Second.").other("a: First.", "b: Second.", "m: The end.");

    private Node verdict(int row, int column) {
        return window.verdict(row + "-" + column);
    }

    private static List<String> said(Node verdict) {
        return ((VerdictLabel) verdict)
                .getChildren().stream()
                        .filter(Text.class::isInstance)
                        .filter(Node::isVisible)
                        .map(text -> ((Text) text).getText())
                        .filter(Predicate.not(String::isEmpty))
                        .toList();
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    private List<Node> links(String styleClass) {
        return List.copyOf(window.view().lookupAll("." + styleClass));
    }

    @Test
    void betweenWidePanesTheVerdictIsSaidInWords() {
        window.show(Sketched.picture(MOVED));

        assertThat(said(verdict(0, 1))).containsExactly("↓", "moved down 2 ¶");
        assertThat(said(verdict(1, 1))).containsExactly("kept");
    }

    @Test
    void betweenNarrowPanesTheSignStandsAloneAndTheWordsAreKeptForHoverAndScreenReader() {
        window.show(Sketched.picture(MOVED));

        window.after(() -> window.view().setMaxWidth(520));
        assertThat(said(verdict(0, 1))).containsExactly("↓");
        assertThat(verdict(0, 1).queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .isEqualTo("Paragraph 1, moved down past 2 paragraphs");
    }

    @Test
    void betweenNarrowPanesTheLineIsSeenAtBothSidesOfTheSign() {
        window.show(Sketched.picture(Sketch.base("a: The [old] fox.").other("a: The [new] fox.")));

        window.after(() -> window.view().setMaxWidth(520));
        Bounds line = onScreen(links("link-reworded").get(0));
        Bounds sign = onScreen(verdict(0, 1));
        assertThat(sign.getMinX() - line.getMinX()).isGreaterThan(4);
        assertThat(line.getMaxX() - sign.getMaxX()).isGreaterThan(4);
    }

    @Test
    void theLineEndsBeforeTheMarginWhereAReviewersSignMayStand() {
        window.show(Sketched.picture(Sketch.base("a: The [old] fox.").other("a: The [new] fox.")));

        Bounds line = onScreen(links("link-reworded").get(0));
        assertThat(onScreen(links("link-gutter").get(0)).getMaxX() - line.getMaxX())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void linksServeOneRowAfterTheOther() {
        String[] rows = IntStream.range(0, 60)
                .mapToObj(row -> "%c: The [old] fox ran home %d times.".formatted(0x4e00 + row, row))
                .toArray(String[]::new);
        window.show(Sketched.picture(Sketch.base(rows).other(rows)));
        Node first = verdict(0, 1);

        IntStream.range(0, 60).forEach(turn -> window.scroll(0, 40));

        VerdictLabel last = (VerdictLabel) verdict(59, 1);
        assertThat(last.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("Paragraph 60, reworded");
        assertThat(said(last)).containsExactly("~", "reworded");
        assertThat(onScreen(last).getMaxY()).isLessThan(onScreen(window.pane(1)).getMaxY());
        robot.clickOn(last);
        window.settle();
        assertThat(window.model().currentChange()).hasValue(59);
        assertThat(links("verdict")).contains(first);
    }

    @Test
    void theLongestWordsHaveRoomInTheirGutter() {
        window.show(Sketched.picture(MOVED));

        Bounds gutter = onScreen(links("link-gutter").get(0));
        assertThat(onScreen(verdict(0, 1)).getMaxX()).isLessThanOrEqualTo(gutter.getMaxX());
    }

    @Test
    void aClickOnTheVerdictOfAMoveLeadsToItsOtherEnd() {
        window.show(Sketched.picture(MOVED));

        robot.clickOn(verdict(0, 1));
        window.settle();
        assertThat(window.model().placeProperty().get().orElseThrow().row()).isEqualTo(3);
        assertThat(window.model().currentPane()).hasValue(1);
    }

    @Test
    void aClickOnAVerdictGoesToTheFirstChangeOfItsRow() {
        window.show(Sketched.picture(Sketch.base("a: The [old] fox ran home.", "b: It [slept] in the [wet] grass.")
                .other("a: The [new] fox ran home.", "b: It [lay] in the [dry] grass.")));

        robot.clickOn(verdict(1, 1));
        window.settle();
        assertThat(window.model().currentChange()).hasValue(1);
    }

    @Test
    void theWordsKeepTheirSizeInOtherColoursAndUnderThePointer() {
        window.after(() -> window.scene().getRoot().setStyle("-fx-font-size: 20px;"));
        window.show(Sketched.picture(MOVED));
        double width = verdict(0, 1).getBoundsInLocal().getWidth();

        for (int row : new int[] {0, 1, 0}) {
            robot.moveTo(verdict(row, 1));
            window.after(() -> window.scene().getRoot().getStyleClass().add("night"));
            assertThat(verdict(0, 1).getBoundsInLocal().getWidth()).isEqualTo(width);
        }
    }

    @Test
    void theTwoEndsOfAMoveAreJoined() {
        window.show(Sketched.picture(MOVED));

        Node link = links("link-moved").stream()
                .filter(Path.class::isInstance)
                .filter(it -> it.getParent() instanceof MoveLink)
                .findFirst()
                .orElseThrow();
        assertThat(onScreen(link).getMinY()).isLessThan(onScreen(verdict(0, 1)).getMaxY());
        assertThat(onScreen(link).getMaxY())
                .isGreaterThan(onScreen(verdict(3, 1)).getMinY());
    }

    @Test
    void anArrowPointsToAnEndOutOfSight() {
        window.show(Sketched.picture(MOVED));
        assertThat(arrows()).isEmpty();

        window.after(() -> window.view().setMaxHeight(110));
        assertThat(arrows()).hasSize(1);
    }

    private List<Node> arrows() {
        return links("link-arrow").stream()
                .filter(arrow -> !((Path) arrow).getElements().isEmpty())
                .toList();
    }

    @Test
    void aLinkOfWhichTheProgramIsNotSureIsBrokenAndSaysSo() {
        window.show(Sketched.picture(Sketch.base("a?: The fox ran.").other("a: The fox sat.")));

        assertThat(links("link-doubtful")).hasSize(1);
        robot.clickOn(verdict(0, 1));
        window.settle();
        assertThat(Window.getWindows().stream()
                        .filter(Tooltip.class::isInstance)
                        .map(tip -> ((Tooltip) tip).getText()))
                .singleElement()
                .asString()
                .contains("doubtful");
    }
}
