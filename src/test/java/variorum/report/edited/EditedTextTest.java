package variorum.report.edited;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import variorum.display.notes.ChangeKey;
import variorum.model.Collation;
import variorum.report.edited.EditedText.Side;
import variorum.sketch.Sketch;
import variorum.sketch.Sketches;
import variorum.testing.Articles;
import variorum.testing.Collated;

class EditedTextTest {
    private static final Sketch MILL = Sketch.base(
                    "h: The mill",
                    "m*: The mayor came.",
                    "a: It was built in [1871] by [Ann].",
                    "-: Nobody saw it.",
                    "s: The roof is gone.[ ]The walls stand.",
                    "l: The river runs on.")
            .other(
                    "h: The mill",
                    "a: It was built in [1817] by [Anna].",
                    "-: A new paragraph.",
                    "s: The roof is gone.[¶]The walls stand.",
                    "l: The river runs on.",
                    "m: The mayor came.");

    /** The text where all is taken but the changes whose words are among these. */
    private static String without(Collation collation, Side side, String... refused) {
        Set<String> words = Stream.of(refused).collect(Collectors.toSet());
        return edited(collation, side, key -> !words.contains(words(collation, key)));
    }

    private static String words(Collation collation, ChangeKey key) {
        String before = key.before().of(collation.versions().get(0).text());
        return before.isEmpty() ? key.after().of(collation.versions().get(1).text()) : before;
    }

    private static String edited(Collation collation, Side side, Predicate<ChangeKey> taken) {
        return EditedText.of(
                collation.versions().get(0),
                collation.versions().get(1),
                collation.comparisons().get(0),
                taken,
                side);
    }

    private static List<String> paragraphs(String text) {
        return Stream.of(text.strip().split("\\R+")).toList();
    }

    @Test
    void withNothingRefusedItIsTheOtherText() {
        for (Sketch sketch : List.of(MILL, Sketches.everything(), Sketches.same(), Sketches.againstNothing())) {
            Collation collation = sketch.collation();
            assertThat(edited(collation, Side.OTHER, change -> true))
                    .isEqualTo(collation.versions().get(1).text());
        }
    }

    @Test
    void withNothingTakenOverItIsTheBase() {
        for (Sketch sketch : List.of(MILL, Sketches.everything(), Sketches.same(), Sketches.againstNothing())) {
            Collation collation = sketch.collation();
            assertThat(edited(collation, Side.BASE, change -> false))
                    .isEqualTo(collation.versions().get(0).text());
        }
    }

    @Test
    void noBlankIsWrittenWhereWrappedJapaneseGoesOn() {
        String first = "橋は閉鎖される。";
        Collation collation =
                Collated.collate(List.of(Articles.article(first, "店は困っている。\n市長は\n春を待つ。"), Articles.article(first)));
        assertThat(edited(collation, Side.OTHER, change -> false)).isEqualTo(first + "\n\n店は困っている。市長は春を待つ。");
    }

    @Test
    void aRefusedChangeGoesBackToTheBasesWords() {
        assertThat(paragraphs(without(MILL.collation(), Side.OTHER, "1871"))).contains("It was built in 1871 by Anna.");
    }

    @Test
    void aRefusedAdditionGoesAndARefusedRemovalComesBackInItsPlace() {
        assertThat(paragraphs(without(MILL.collation(), Side.OTHER, "A new paragraph.", "Nobody saw it.")))
                .containsExactly(
                        "The mill",
                        "It was built in 1817 by Anna.",
                        "Nobody saw it.",
                        "The roof is gone.",
                        "The walls stand.",
                        "The river runs on.",
                        "The mayor came.");
    }

    @Test
    void aRefusedMoveGoesBack() {
        assertThat(paragraphs(without(MILL.collation(), Side.OTHER, "The mayor came.")))
                .startsWith("The mill", "The mayor came.", "It was built in 1817 by Anna.")
                .endsWith("The river runs on.");
    }

    @Test
    void aRefusedSplitIsOneParagraphAgain() {
        assertThat(paragraphs(without(MILL.collation(), Side.OTHER, " ")))
                .contains("The roof is gone. The walls stand.");
    }

    @Test
    void bothWaysOfWritingItGiveTheSameParagraphs() {
        Collation collation = MILL.collation();
        for (String refused : List.of("1871", "Ann", "Nobody saw it.", "A new paragraph.", "The mayor came.", " ")) {
            assertThat(paragraphs(without(collation, Side.BASE, refused)))
                    .isEqualTo(paragraphs(without(collation, Side.OTHER, refused)));
        }
    }
}
