package variorum.ui.compare.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import variorum.display.PlanOptions;
import variorum.sketch.Sketch;

class LackedParagraphsTest {
    private static final Sketch BASE = Sketch.base("a: One.", "b: Two.");

    private static List<String> shown(Picture picture, int column) {
        return IntStream.range(0, picture.documents().rows())
                .mapToObj(row -> picture.documents().columns().get(column).getParagraph(row))
                .map(cell -> cell.getParagraphStyle().kind() + "|" + cell.getText())
                .toList();
    }

    @Test
    void theFirstOfManySaysHowManyThereAre() {
        Picture picture =
                Sketched.picture(BASE.other("a: One.", "-: New.", "-: Newer.[¶]And on.", "-: Newest.", "b: Two."));

        assertThat(shown(picture, 0))
                .containsExactly(
                        "TEXT|One.",
                        "LACKED|The next 4 paragraphs are not in this version",
                        "LACKED|",
                        "LACKED|",
                        "TEXT|Two.");
    }

    @Test
    void aFewAreSeenAtAGlance() {
        assertThat(shown(Sketched.picture(BASE.other("a: One.", "-: New.", "-: Newer.", "b: Two.")), 0))
                .containsExactly("TEXT|One.", "ABSENT|", "ABSENT|", "TEXT|Two.");
    }

    @Test
    void whatStandsElsewhereIsNotLacked() {
        Picture picture = Sketched.picture(Sketch.base("m*: End.", "-: One.", "-: Two.", "-: Three.", "a: Four.")
                .other("a: Four.", "m: End."));

        assertThat(shown(picture, 1).subList(0, 2))
                .containsExactly("ABSENT|", "LACKED|The next 3 paragraphs are not in this version");
    }

    @Test
    void whatAnotherVersionMovedHereIsNotLackedWhereItStandsElsewhere() {
        Picture picture = Sketched.picture(
                Sketch.together(
                        Sketch.base("a: One.", "b: Two.", "c: Three.", "m*: End.")
                                .other("m: End.", "a: One.", "b: Two.", "c: Three."),
                        Sketch.base("a: One.", "b: Two.", "c: Three.", "m: End.")
                                .other("c: Three.", "m: End.")),
                new PlanOptions(Set.of(), true, Set.of()));

        assertThat(shown(picture, 2)).containsExactly("ABSENT|", "ABSENT|", "ABSENT|", "TEXT|Three.", "TEXT|End.");
    }

    @Test
    void aPassageThatIsPutAwayIsOneLineWithItsBeginning() {
        Picture picture = LongPassage.picture(LongPassage.SHORT);

        assertThat(shown(picture, 0)).containsExactly("TEXT|One.", "FOLD|", "TEXT|Two.");
        assertThat(shown(picture, 2))
                .containsExactly(
                        "TEXT|One.",
                        "FOLD|\u201cNew.\u201d \u00b7 4\u00a0paragraphs only in this version \u00b7 5\u00a0words",
                        "TEXT|Two.");
    }

    @Test
    void theRowsOfAnOpenPassageAreCounted() {
        Picture picture = LongPassage.picture(LongPassage.SHORT.withFoldOpen(LongPassage.FOLD));

        assertThat(shown(picture, 0))
                .containsExactly(
                        "TEXT|One.",
                        "FOLD|",
                        "LACKED|The next 4 paragraphs are not in this version",
                        "LACKED|",
                        "LACKED|",
                        "LACKED|",
                        "TEXT|Two.");
        assertThat(shown(picture, 2)).contains("FOLD|4 paragraphs only in this version, shown");
    }

    @Test
    void theNoteIsNotCopied() {
        Picture picture = Sketched.picture(BASE.other("a: One.", "-: New.", "-: Newer.", "-: Newest.", "b: Two."));

        assertThat(CopiedText.of(picture.documents().columns().get(0))).isEqualTo("One.\nTwo.");
    }
}
