package variorum.ui.compare.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.display.Cell;
import variorum.display.Change;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow;
import variorum.sketch.Sketch;

class LongRowsTest {
    private static final String SENTENCE = "The river rose by night and fell again by day. ";

    private static Sketch longStory() {
        String start = SENTENCE.repeat(400);
        return Sketch.base("a: First [one].", "b: " + start + "The [old] bridge held.", "c: Last [one].")
                .other("a: First [two].", "b: " + start + "The [new] bridge held.", "c: Last [two].");
    }

    private static Cell cell(DisplayPlan plan, int row, int column) {
        return ((PlanRow.TextRow) plan.rows().get(row)).cells().get(column);
    }

    private static String text(Picture picture, Cell cell, int column) {
        String all = picture.collation().versions().get(column).text();
        return cell.pieces().stream().map(piece -> piece.span().of(all)).collect(Collectors.joining());
    }

    @Test
    void aVeryLongParagraphBecomesSeveralRowsSideBySide() {
        Picture picture = Sketched.picture(longStory());

        assertThat(picture.plan().rows()).hasSizeGreaterThan(3);
        for (int column = 0; column < 2; column++) {
            StringBuilder together = new StringBuilder();
            for (int row = 1; row < picture.plan().rows().size() - 1; row++) {
                String part = text(picture, cell(picture.plan(), row, column), column);
                assertThat(part).hasSizeLessThan(LongRows.LONGEST + 1_000).startsWith("The ");
                together.append(part);
            }
            assertThat(together)
                    .hasToString(SENTENCE.repeat(400) + "The " + (column == 0 ? "old" : "new") + " bridge held.");
        }
    }

    @Test
    void everyChangeNamesTheRowWhereItsMarksAre() {
        DisplayPlan plan = Sketched.picture(longStory()).plan();
        int rows = plan.rows().size();

        assertThat(plan.changes()).extracting(Change::row).isEqualTo(List.of(0, rows - 2, rows - 1));
    }

    @Test
    void movesNameTheNewRows() {
        String text = SENTENCE.repeat(400);
        DisplayPlan plan = Sketched.picture(Sketch.base("m*: The end.", "a: " + text, "b: Second.")
                        .other("a: " + text, "b: Second.", "m: The end."))
                .plan();
        int last = plan.rows().size() - 1;

        assertThat(cell(plan, 0, 0).partnerRow()).hasValue(last);
        assertThat(cell(plan, last, 1).partnerRow()).hasValue(0);
    }

    @Test
    void textWithoutAnyBlankIsCutBetweenCharacters() {
        String text = "👩‍🚀".repeat(9_000);
        Picture picture = Sketched.picture(Sketch.base("a: " + text).other("a: " + text));

        for (int row = 0; row < picture.plan().rows().size(); row++) {
            assertThat(text(picture, cell(picture.plan(), row, 0), 0))
                    .startsWith("👩‍🚀")
                    .endsWith("👩‍🚀");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 200})
    void aShorterParagraphBesideAVeryLongOneIsWhole(int sentences) {
        String shorter = SENTENCE.repeat(sentences);
        Picture picture = Sketched.picture(
                Sketch.base("a: " + shorter + "[]").other("a: " + shorter + "[" + SENTENCE.repeat(2_000) + "]"));

        StringBuilder together = new StringBuilder();
        for (int row = 0; row < picture.plan().rows().size(); row++) {
            String part = text(picture, cell(picture.plan(), row, 0), 0);
            assertThat(picture.documents().columns().get(0).getParagraph(row).getText())
                    .isEqualTo(part);
            together.append(part);
        }
        assertThat(together).hasToString(shorter);
    }

    @Test
    void anOrdinaryPlanIsLeftAsItIs() {
        Picture picture = Sketched.picture(Sketch.base("a: One [x].").other("a: One [y]."));

        assertThat(LongRows.cut(picture.collation(), picture.plan())).isSameAs(picture.plan());
    }
}
