package variorum.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.junit.jupiter.api.Test;
import variorum.display.Change;
import variorum.display.PlanOptions;
import variorum.model.Collation;
import variorum.sketch.Sketch;
import variorum.ui.compare.picture.Sketched;

/** Each gutter has the brackets of its own comparison. */
class BracketsTest extends InComparisonWindow {
    private static final Sketch MERGED =
            Sketch.base("a: One came.[¶]Two left.", "b: Three.").other("a: One came.[s: ]Two left.", "b: Three.");
    private static final Sketch KEPT =
            Sketch.base("a: One came.", "b: Two left.", "c: Three.").other("a: One came.", "b: Two left.", "c: Three.");
    private static final Sketch MERGED_FURTHER_DOWN =
            Sketch.base("a: One came.", "b: Two left.[¶]Three.").other("a: One came.", "b: Two left.[s: ]Three.");

    private void show(Collation collation) {
        window.show(Sketched.picture(collation, PlanOptions.FIRST));
    }

    private VerdictLabel verdict(int column) {
        return window.verdict("0-" + column);
    }

    private VerdictLabel further(int column, int paragraph) {
        return window.verdict("0-" + column + "-" + paragraph);
    }

    /** How many lines down a gutter there are beside the first row, left of that column. */
    private long brackets(int column) {
        List<PathElement> line = link(column).getElements();
        return line.stream()
                .filter(LineTo.class::isInstance)
                .filter(to ->
                        line.get(line.indexOf(to) - 1) instanceof MoveTo from && from.getX() == ((LineTo) to).getX())
                .count();
    }

    private Path link(int column) {
        Parent row = verdict(column).getParent();
        return row.getChildrenUnmodifiable().stream()
                .filter(Path.class::isInstance)
                .map(Path.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String said(Node verdict) {
        return String.valueOf(verdict.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .lines()
                .findFirst()
                .orElse("");
    }

    @Test
    void aVersionThatKeptWhatAnotherMergedHasNoBracket() {
        show(Sketch.together(MERGED, KEPT));

        assertThat(said(verdict(1))).endsWith("merged from 2");
        assertThat(brackets(1)).isEqualTo(1);
        assertThat(said(verdict(2))).endsWith("kept");
        assertThat(link(2).getElements().stream().filter(LineTo.class::isInstance))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void twoVersionsThatMergedOtherParagraphsEachSayTheirOwn() {
        show(Sketch.together(MERGED, MERGED_FURTHER_DOWN));

        assertThat(said(verdict(1))).endsWith("merged from 2");
        assertThat(said(verdict(2))).endsWith("merged from 2");
        assertThat(said(further(1, 2))).isEqualTo("Paragraph 2, kept");
        assertThat(said(further(2, 1))).isEqualTo("Paragraph 1, kept");
        assertThat(verdict(2).getLayoutBounds().getMinY())
                .isGreaterThan(verdict(1).getLayoutBounds().getMaxY());
    }

    @Test
    void whatAVersionLacksInARowIsToldBesideItAndLedTo() {
        show(Sketch.together(
                MERGED, Sketch.base("-: One came.", "b: Two left.", "c: Three.").other("b: Two left.", "c: Three.")));
        VerdictLabel lack = window.verdict("0-2-lacks-1");

        assertThat(said(lack)).isEqualTo("Paragraph 1, removed");
        assertThat(lack.getLayoutBounds().getMaxY())
                .isLessThan(verdict(2).getLayoutBounds().getMinY());

        robot.clickOn(lack);
        assertThat(window.model()
                        .picture()
                        .plan()
                        .changes()
                        .get(window.model().currentChangeProperty().get())
                        .kind())
                .isEqualTo(Change.Kind.PARAGRAPH_REMOVED);
    }

    @Test
    void aVersionThatSplitsAgainWhatWasMergedIsComparedWithTheOneBefore() {
        show(Sketch.chain(
                MERGED,
                Sketch.base("a: One came. Two left.", "b: Three.").other("a: One came. Two left.", "b: Three.")));

        assertThat(brackets(1)).isEqualTo(1);
        assertThat(said(verdict(2))).endsWith("kept");
        assertThat(brackets(2)).isZero();
    }
}
