package variorum.report.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import variorum.display.facts.Facts;
import variorum.model.Collation;
import variorum.model.Version;
import variorum.sketch.Sketch;
import variorum.testing.Articles;
import variorum.testing.Collated;

class FactDigestTest {
    private static FactDigest digest(String base, String other) {
        return digest(Sketch.base("a: " + base).other("a: " + other).collation());
    }

    private static FactDigest digest(Collation collation) {
        List<Version> versions = collation.versions();
        return FactDigest.of(
                Facts.of(collation.comparisons().get(0).rows(), versions.get(0), versions.get(1)), versions::get);
    }

    private static String sentences(int count, IntFunction<String> sentence) {
        return IntStream.range(0, count).mapToObj(sentence).collect(Collectors.joining(" "));
    }

    @Test
    void whatChangedInTheSameWayIsToldOnce() {
        FactDigest digest = digest("[N:Berg] ate. [N:Berg] sat. [N:Holm] ran.", "[Burg] ate. [Burg] sat. [Helm] ran.");

        assertThat(digest.title()).isEqualTo("3 facts changed");
        assertThat(digest.groups().get(0).told())
                .extracting(line -> line.change(" > "))
                .containsExactly("Berg > Burg (2 times)", "Holm > Helm");
    }

    @Test
    void whatOnlyMovedIsNotToldToHaveBecomeItself() {
        FactDigest digest = digest("[N:Berg ]had seen it[N:].", "[]had seen it[ Berg].");

        assertThat(digest.groups()).extracting(FactDigest.Group::title).containsExactly("Moved within a paragraph (1)");
        assertThat(digest.groups().get(0).told())
                .extracting(line -> line.change(" > "))
                .containsExactly("Berg");
    }

    @Test
    void ofWordsInSeveralPlacesTheContextIsThatOfTheFirst() {
        String mill = "The old mill stood by the river for as long as anybody knew, with its wheel and its dam";
        Collation collation = Collated.collate(List.of(
                Articles.drawn(mill + "."), Articles.drawn(mill + ", 14 doves, as the miller said, and 3 geese.")));
        FactDigest digest = digest(collation);

        assertThat(digest.groups().get(0).told())
                .extracting(line -> line.change(" > "), line -> line.context(50))
                .containsExactly(tuple("added: 14; 3", "\u2026 and its dam, 14 doves, as the miller said, \u2026"));
    }

    @Test
    void aPageHoldsTheWeightiestAndSomeOfEveryKind() {
        FactDigest digest = digest(
                sentences(90, number -> "It paid [n:1" + number + "] to [N:Ann" + number + "]."),
                sentences(90, number -> "It paid [2" + number + "] to [Eva" + number + "]."));

        assertThat(digest.title()).isEqualTo("180 facts changed");
        assertThat(digest.groups()).extracting(group -> group.told().size()).containsExactly(34, 4);
        assertThat(digest.groups())
                .extracting(FactDigest.Group::title, FactDigest.Group::more)
                .containsExactly(
                        tuple("Figures, dates and amounts (90)", "and 56 more, marked in the text"),
                        tuple("Names (90)", "and 86 more, marked in the text"));
        assertThat(digest.fillsPage()).isTrue();
    }

    @Test
    void aLongFactTakesNoRoomThatIsNotThere() {
        String said =
                "the harbour and the bridge and the ferry and the tower and the market and the old mill, all of it for ever";
        FactDigest digest = digest(
                sentences(90, number -> "It paid [n:1" + number + "].")
                        + sentences(6, number -> " \u201C[q:Keep " + said + number + "],\u201D she said."),
                sentences(90, number -> "It paid [2" + number + "].")
                        + sentences(6, number -> " \u201C[Sell " + said + number + "],\u201D she said."));

        assertThat(digest.groups().get(1).told()).hasSize(1);
        assertThat(digest.groups().get(1).more()).isEqualTo("and 5 more, marked in the text");
    }

    @Test
    void aSingleFactTooManyIsToldInsteadOfCounted() {
        FactDigest digest = digest(
                sentences(41, number -> "It paid [n:1" + number + "]."),
                sentences(41, number -> "It paid [2" + number + "]."));

        assertThat(digest.groups().get(0).left()).isEmpty();
        assertThat(digest.groups().get(0).more()).isEmpty();
    }

    @Test
    void whereNoFactChangedItSaysSo() {
        FactDigest digest = digest("It [runs].", "It [walks].");

        assertThat(digest.title()).isEqualTo("No fact changed within a paragraph");
        assertThat(digest.fillsPage()).isFalse();
    }
}
