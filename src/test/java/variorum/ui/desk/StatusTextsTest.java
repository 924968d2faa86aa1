package variorum.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow.FoldRow;
import variorum.display.PlanRow.FoldRow.Contents;
import variorum.display.Tally;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Encoding;
import variorum.model.Ignorable;
import variorum.model.ParagraphRange;
import variorum.ui.compare.picture.Picture;
import variorum.ui.desk.StatusTexts.Wording;

class StatusTextsTest extends InModel {
    @Test
    void theParagraphsAreCountedByWhatBecameOfThem() {
        openTwo("The fire began at noon.\n\nTwo men ran.", "The fire began at night.\n\nTwo men ran.");

        assertThat(StatusTexts.verdicts(picture()).full()).isEqualTo("Paragraphs: 1 reworded, 1 kept");
    }

    @Test
    void aVersionOnItsOwnAsksForAnother() {
        window.open(window.file("a.txt", "The fire began at noon."));

        assertThat(StatusTexts.verdicts(picture()).full()).startsWith("Add another version");
    }

    @Test
    void whatWasNotComparedInFullIsSaidWithItsReason() {
        openTwo("The fire began at noon.", "The fire began at night.");
        assertThat(StatusTexts.degraded(picture()).full()).isEmpty();

        Collation full = picture().collation();
        List<Comparison> degraded = full.comparisons().stream()
                .map(it -> new Comparison(it.base(), it.other(), it.rows(), it.summary(), "It is too long."))
                .toList();
        Collation collation = new Collation(full.versions(), degraded, full.table(), full.options());
        assertThat(StatusTexts.degraded(Picture.of(collation, picture().plan())))
                .isEqualTo(new Wording("Not compared in full", "Not compared in full", "It is too long."));
    }

    @Test
    void whatIsHiddenIsSaidByKind() {
        openTwo("The fire began at noon, he said.", "The Fire began at noon he said.");

        assertThat(StatusTexts.hidden(picture()).full()).isEmpty();
        window.model.filters().setIgnored(Ignorable.CASE, true);
        window.model.filters().setIgnored(Ignorable.PUNCTUATION, true);
        window.settle();

        assertThat(StatusTexts.hidden(picture()).full()).isEqualTo("2 hidden: case 1, punctuation 1");
    }

    @Test
    void aKindHidesAsManyAsItWouldHide() {
        openTwo("The fire began at noon, he said.", "The Fire began at noon he said.");
        Map<Ignorable, Integer> wouldHide = HideCounts.of(picture());

        window.model.filters().setIgnored(Ignorable.CASE, true);
        window.settle();

        assertThat(wouldHide).containsEntry(Ignorable.CASE, 1).containsEntry(Ignorable.PUNCTUATION, 1);
        assertThat(HideCounts.of(picture())).isEqualTo(wouldHide);
    }

    @Test
    void furnitureThatIsPutAwayIsCounted() {
        DisplayPlan plan = new DisplayPlan(
                List.of(),
                List.of(
                        new FoldRow(
                                0,
                                Contents.FURNITURE,
                                3,
                                List.of(new ParagraphRange(0, 3), new ParagraphRange(0, 2)),
                                false),
                        new FoldRow(
                                9,
                                Contents.FURNITURE,
                                4,
                                List.of(new ParagraphRange(3, 7), new ParagraphRange(2, 6)),
                                true)),
                List.of(),
                new Tally(Map.of(), 0, Map.of(), 1));
        Picture picture = Picture.of(Picture.empty().collation(), plan);

        assertThat(StatusTexts.furniture(picture).full()).isEqualTo("1 more in 5 paragraphs of page furniture");
        assertThat(StatusTexts.furniture(Picture.empty()).full()).isEmpty();
    }

    @Test
    void whatIsUnchangedInAllVersionsIsCountedOnce() {
        List<ParagraphRange> three = List.of(new ParagraphRange(0, 3), new ParagraphRange(2, 5));
        List<ParagraphRange> one = List.of(new ParagraphRange(4, 5), new ParagraphRange(6, 7));
        DisplayPlan plan = new DisplayPlan(
                List.of(),
                List.of(
                        new FoldRow(0, Contents.UNCHANGED, 3, three, false),
                        new FoldRow(4, Contents.UNCHANGED, 1, one, false)),
                List.of(),
                new Tally(Map.of(), 0, Map.of(), 0));

        assertThat(StatusTexts.unchanged(Picture.of(Picture.empty().collation(), plan))
                        .full())
                .isEqualTo("4 unchanged paragraphs put away");
    }

    @Test
    void whatIsShownHiddenAndPutAwayAddsUp() {
        openTwo("The fire began at noon, he said.", "The Fire began at 1 he said.");
        assertThat(StatusTexts.changes(picture()).full()).isEmpty();
        assertThat(StatusTexts.groups(picture())).isEqualTo("Words: 1\nNumbers: 1");

        window.model.filters().setIgnored(Ignorable.CASE, true);
        window.settle();

        assertThat(StatusTexts.changes(picture())).isEqualTo(new Wording("1 of 2 changes shown", "1 of 2 shown"));
    }

    @Test
    void eachEncodingIsNamedOnce() throws IOException {
        Path utf16 = Files.write(
                folder.resolve("c.txt"), "\ufeffThe fire began at noon.".getBytes(StandardCharsets.UTF_16LE));
        window.open(window.file("a.txt", "The fire."), window.file("b.txt", "The fire."), utf16);

        assertThat(StatusTexts.encodings(picture())).isEqualTo("UTF-8, UTF-16LE");
    }

    @Test
    void aGuessedEncodingIsShownAsAGuess() {
        assertThat(StatusTexts.encoding(new Encoding("Big5", false))).isEqualTo("Big5 ?");
        assertThat(StatusTexts.encodingReason(new Encoding("Big5", false))).startsWith("Probably");
    }

    private void openTwo(String base, String other) {
        window.open(window.file("a.txt", base), window.file("b.txt", other));
    }

    private Picture picture() {
        return window.model.comparison().picture();
    }
}
