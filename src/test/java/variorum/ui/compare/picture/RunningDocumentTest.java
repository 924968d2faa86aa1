package variorum.ui.compare.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.junit.jupiter.api.Test;
import variorum.collate.ReadingTables;
import variorum.display.Mark;
import variorum.display.PlanOptions;
import variorum.display.planner.DisplayPlanner;
import variorum.display.running.RunningText;
import variorum.model.Collation;
import variorum.model.Span;
import variorum.sketch.Sketch;

class RunningDocumentTest {

    @Test
    void bothVersionsStandInOnePane() {
        Picture picture = picture(Sketch.base("a: The [old] fox ran home.").other("a: The [new] fox ran home."));

        assertThat(picture.documents().size()).isEqualTo(1);
        assertThat(row(picture, 0).getText()).isEqualTo("The old\u2009new fox ran home.");
        assertThat(looks(row(picture, 0))).containsExactly("DELETED|old", "REPLACING|new");
    }

    @Test
    void copyingGivesTheNewText() {
        Picture picture = picture(Sketch.base("a: The [old] fox[ ran].", "-: Cut.", "b: One came.[s: ]Two left.")
                .other("a: The [new] fox[].", "-: Added.", "b: One came.[¶]Two left."));

        assertThat(CopiedText.of(document(picture))).isEqualTo("The new fox.\nAdded.\nOne came.\nTwo left.");
    }

    @Test
    void copyingNothingButRemovedWordsGivesThose() {
        Picture picture =
                picture(Sketch.base("a: The [old] fox.", "-: All this was cut.").other("a: The [new] fox."));
        int start = document(picture).getText().indexOf("All");

        assertThat(CopiedText.of(document(picture).subSequence(start, start + 8)))
                .isEqualTo("All this");
    }

    @Test
    void whereAParagraphWasMovedAwayANoteSaysWhereTo() {
        Picture picture = picture(Sketch.base("m*: The end of it.", "a: First.", "b: Second.")
                .other("a: First.", "b: Second.", "m: The end of it."));

        assertThat(row(picture, 0).getText()).isEqualTo("\u201cThe end of it.\u201d moved down past 2 paragraphs");
        assertThat(row(picture, 0).getParagraphStyle().kind()).isEqualTo(RowStyle.Kind.NOTE);
        assertThat(row(picture, 3).getText()).isEqualTo("The end of it.");
    }

    @Test
    void furnitureIsLabelledWhicheverVersionHasIt() {
        Picture picture =
                picture(Sketch.base("a: Text.", "-: ~Share", "-: ~Print").other("a: Text."));

        assertThat(row(picture, 1).getText()).isEqualTo("\u201cShare\u201d \u00b7 2\u00a0paragraphs of page furniture");
    }

    @Test
    void wordsOfBothVersionsAreFoundInIt() {
        Picture picture = picture(Sketch.base("a: The [old] fox ran home.").other("a: The [new] fox ran home."));

        assertThat(found(picture, RunningText.BASE, "old")).isEqualTo("old");
        assertThat(found(picture, RunningText.OTHER, "new fox")).isEqualTo("new fox");
        assertThat(found(picture, RunningText.BASE, "ran")).isEqualTo("ran");
    }

    @Test
    void oneVersionAloneIsShownInItsColumn() {
        Collation pair = Sketch.base("a: One.").other("a: One.").collation();
        Picture picture = Picture.of(
                pair,
                new DisplayPlanner().plan(pair, ReadingTables.of(pair, List.of(0)), PlanOptions.FIRST),
                View.ONE_COLUMN);

        assertThat(picture.view()).isEqualTo(View.SIDE_BY_SIDE);
    }

    private static String found(Picture picture, int column, String words) {
        int at = picture.collation().versions().get(column).text().indexOf(words);
        Span shown = ShownWords.find(picture, 0, column, new Span(at, at + words.length()));
        return shown.of(row(picture, 0).getText());
    }

    private static Picture picture(Sketch sketch) {
        Collation collation = sketch.collation();
        PlanOptions options = new PlanOptions(Set.of(), true, Set.of());
        return Picture.of(collation, new DisplayPlanner().plan(collation, collation.table(), options), View.ONE_COLUMN);
    }

    private static ReadOnlyStyledDocument<RowStyle, String, RunStyle> document(Picture picture) {
        return picture.documents().columns().get(0);
    }

    private static Paragraph<RowStyle, String, RunStyle> row(Picture picture, int row) {
        return document(picture).getParagraph(row);
    }

    private static List<String> looks(Paragraph<RowStyle, String, RunStyle> row) {
        return row.getStyledSegments().stream()
                .filter(run -> run.getStyle().look().isPresent())
                .map(run -> run.getStyle().look().map(Mark.Look::name).orElse("") + "|" + run.getSegment())
                .toList();
    }
}
