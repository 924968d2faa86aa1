package variorum.ui.compare.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.StyledSegment;
import org.junit.jupiter.api.Test;
import variorum.display.Mark;
import variorum.display.PlanOptions;
import variorum.model.Collation;
import variorum.sketch.Sketch;

class ComparisonDocumentsTest {

    private static Paragraph<RowStyle, String, RunStyle> cell(Picture picture, int row, int column) {
        return picture.documents().columns().get(column).getParagraph(row);
    }

    /** Looks and words of the marked runs, such as {@code "REPLACED|old"}. */
    private static List<String> marks(Paragraph<RowStyle, String, RunStyle> cell) {
        return cell.getStyledSegments().stream()
                .filter(run -> run.getStyle().look().isPresent())
                .map(run -> run.getStyle().look().map(Mark.Look::name).orElse("") + "|" + run.getSegment())
                .toList();
    }

    @Test
    void everyColumnHasOneParagraphARow() {
        Picture picture = Sketched.picture(
                Sketch.base("a: One.", "-: Two.", "b: Three.").other("a: One.", "b: Three.", "-: Four."));

        assertThat(picture.documents().rows()).isEqualTo(picture.plan().rows().size());
        assertThat(cell(picture, 1, 0).getText()).isEqualTo("Two.");
        assertThat(cell(picture, 1, 1).getText()).isEmpty();
        assertThat(cell(picture, 1, 1).getParagraphStyle().kind()).isEqualTo(RowStyle.Kind.ABSENT);
    }

    @Test
    void markedWordsAreRunsOfTheirOwn() {
        Picture picture =
                Sketched.picture(Sketch.base("a: The [old] fox ran home.").other("a: The [new] fox ran home."));

        assertThat(cell(picture, 0, 0).getText()).isEqualTo("The old fox ran home.");
        assertThat(marks(cell(picture, 0, 0))).containsExactly("REPLACED|old");
        assertThat(marks(cell(picture, 0, 1))).containsExactly("REPLACING|new");
    }

    @Test
    void theBlanksRoundMarkedWordsAreNotMarked() {
        Picture picture =
                Sketched.picture(Sketch.base("a: The []fox ran home.").other("a: The [quick red ]fox ran home."));

        assertThat(marks(cell(picture, 0, 1))).containsExactly("INSERTED|quick red");
        assertThat(cell(picture, 0, 1).getText()).isEqualTo("The quick red fox ran home.");
    }

    @Test
    void whatNobodyWouldSeeIsARunOfItsOwnAndCopiedAsItIs() {
        Picture picture =
                Sketched.picture(Sketch.base("a: They paid [12].").other("a: They paid [\u202E\u202E21\u202C]."));

        assertThat(marks(cell(picture, 0, 1)))
                .containsExactly("REPLACING|\u202E", "REPLACING|\u202E", "REPLACING|21", "REPLACING|\u202C");
        assertThat(CopiedText.of(picture.documents().columns().get(1))).isEqualTo("They paid \u202E\u202E21\u202C.");
    }

    @Test
    void wordsFromRightToLeftAreRunsOfTheirOwnAndBeginAtTheRight() {
        Picture picture = Sketched.picture(Sketch.base("a: שרף [את] הבית. (BBC)", "b: The [old] word שלום.")
                .other("a: שרף [כל] הבית. (BBC)", "b: The [new] word שלום."));

        assertThat(runs(cell(picture, 0, 0))).containsExactly("שרף", " ", "את", " ", "הבית", ". (BBC)");
        assertThat(cell(picture, 0, 0).getParagraphStyle().rightToLeft()).isTrue();
        assertThat(runs(cell(picture, 1, 1))).containsExactly("The ", "new", " word ", "שלום", ".");
        assertThat(cell(picture, 1, 1).getParagraphStyle().rightToLeft()).isFalse();
    }

    private static List<String> runs(Paragraph<RowStyle, String, RunStyle> cell) {
        return cell.getStyledSegments().stream().map(StyledSegment::getSegment).toList();
    }

    @Test
    void theParagraphsOfOneCellStandOneUnderAnother() {
        Picture picture =
                Sketched.picture(Sketch.base("a: One came.[s: ]Two left.").other("a: One came.[¶]Two left."));

        assertThat(cell(picture, 0, 1).getText()).isEqualTo("One came.\u2029\u2029Two left.");
    }

    @Test
    void aLineEndInJapaneseIsShownAsNothing() {
        Picture picture =
                Sketched.picture(Sketch.base("a: 橋は春\nまで[]閉鎖 in\nApril").other("a: 橋は春まで[中]閉鎖 in April"));

        assertThat(cell(picture, 0, 0).getText()).isEqualTo("橋は春まで閉鎖 in April");
    }

    @Test
    void bothEndsOfAMoveBelongToItsChangeOnBothSides() {
        Picture picture = Sketched.picture(
                Sketch.base("m*: The end.", "a: First.", "b: Second.").other("a: First.", "b: Second.", "m: The end."));

        for (int column = 0; column < 2; column++) {
            assertThat(cell(picture, 0, column).getParagraphStyle().changes()).contains(0);
            assertThat(cell(picture, 3, column).getParagraphStyle().changes()).contains(0);
            assertThat(cell(picture, 1, column).getParagraphStyle().changes()).doesNotContain(0);
        }
    }

    @Test
    void furniturePutAwayIsOneLineWithItsFirstWordsAndCount() {
        Collation collation = Sketch.base("a: Text.", "-: ~Share", "-: ~Print")
                .other("a: Text.", "-: ~Follow us")
                .collation();

        Picture closed = Sketched.picture(collation, new PlanOptions(Set.of(), true, Set.of()));
        assertThat(cell(closed, 1, 0).getText())
                .isEqualTo("\u201cShare\u201d \u00b7 2\u00a0paragraphs of page furniture");
        assertThat(cell(closed, 1, 1).getText()).isEqualTo("\u201cFollow us\u201d \u00b7 put\u00a0away");

        Picture open = Sketched.picture(collation, new PlanOptions(Set.of(), true, Set.of(1)));
        assertThat(cell(open, 1, 0).getText()).isEqualTo("2 paragraphs of page furniture, shown");
        assertThat(cell(open, 2, 0).getText()).isEqualTo("Share");
    }
}
