package variorum.display.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.collate.Collator;
import variorum.display.DisplayPlan;
import variorum.display.PlanOptions;
import variorum.display.PlanRow.TextRow;
import variorum.display.PlanView;
import variorum.model.Collation;
import variorum.model.Span;
import variorum.progress.Monitor;
import variorum.sketch.Sketch;
import variorum.testing.Collated;
import variorum.testing.SeededVersions;

class ReadingsTest {
    private static final String BASE = "a: With deep-pocketed investors.";

    @Test
    void equalReadingsStandTogetherAndAbsentOnesLast() {
        Collation collation = Sketch.together(
                Sketch.base("a: With [deep-pocketed ]investors.").other("a: With []investors."),
                Sketch.base(BASE).other(BASE),
                Sketch.base("a: With [deep-pocketed] investors.").other("a: With [deep] investors."));

        assertThat(at(collation, "deep-pocketed")).containsExactly("deep-pocketed: 0 2", "deep: 3", "-: 1");
    }

    @Test
    void wordsInsertedBesideBelongToTheReading() {
        Collation collation =
                Sketch.base("a: The []fox.").other("a: The [red ]fox.").collation();

        assertThat(at(collation, "fox")).containsExactly("fox: 0", "red fox: 1");
    }

    @Test
    void marksAreReadWithTheWordBeforeThem() {
        Collation collation = Sketch.base("a: It was true[:] nobody [– ]knows.")
                .other("a: It was true[,] nobody [- ]knows.")
                .collation();

        assertThat(at(collation, ":")).containsExactly("true:: 0", "true,: 1");
        assertThat(at(collation, "true:")).containsExactly("true:: 0", "true,: 1");
        assertThat(at(collation, "– ")).containsExactly("–: 0", "-: 1");
    }

    @Test
    void aReadingThatStandsForMoreWordsSaysForWhich() {
        Collation collation = Sketch.base("a: The [old fox] ran.")
                .other("a: The [young dog] ran.")
                .collation();

        assertThat(at(collation, "fox")).containsExactly("fox: 0", "young dog (for old fox): 1");
        assertThat(at(collation, "old fox")).containsExactly("old fox: 0", "young dog: 1");
    }

    @Test
    void aVersionWithoutTheParagraphHasNothing() {
        Collation collation =
                Sketch.base("a: One.", "-: Two words.").other("a: One.").collation();

        assertThat(at(collation, "words")).containsExactly("words: 0", "-: 1");
    }

    @Test
    void movedParagraphsAreFollowed() {
        Collation collation = Sketch.base("m*: The [old] end.", "a: First.")
                .other("a: First.", "m: The [new] end.")
                .collation();

        assertThat(at(collation, "old")).containsExactly("old: 0", "new: 1");
    }

    @Test
    void splitParagraphsAreFollowedOverTheBreak() {
        Collation collation = Sketch.base("a: One came.[s: ]Two left.")
                .other("a: One came.[¶]Two left.")
                .collation();

        assertThat(at(collation, "came. Two")).containsExactly("came. Two: 0 1");
    }

    @Test
    void readingsOfAChainAreFollowedFromVersionToVersion() {
        Collation collation = Sketch.chain(
                Sketch.base("a: The [old] fox.").other("a: The [young] fox."),
                Sketch.base("a: The [young] fox.").other("a: The [last] fox."));

        assertThat(at(collation, "old")).containsExactly("old: 0", "young: 1", "last: 2");
    }

    @Test
    void whereTheBaseHasNothingTheRowTellsWhatOthersHave() {
        Collation collation = Sketch.base("a: One.").other("a: One.", "-: Two.").collation();
        DisplayPlan plan = PlanView.of(collation, PlanOptions.FIRST).plan();

        assertThat(drawn(new Readings(collation, 0)
                        .beside((TextRow) plan.rows().get(1), plan.columns(), new Arrivals(plan, 0))))
                .containsExactly("Two.: 1", "-: 0");
    }

    @Test
    void eachParagraphOfAReadingIsALine() {
        Collation collation = Sketch.base("a: The rose is red,", "b: The [violet] blue.")
                .other("a: The rose is red,", "b: The [lilac] blue.")
                .collation();

        assertThat(at(collation, "red,\n\nThe violet")).containsExactly("red,\nThe violet: 0", "red,\nThe lilac: 1");
    }

    @Test
    void aReadingIsTheSameWhereverItsParagraphsEnd() {
        Collation collation = Sketch.together(
                Sketch.base("a: One came.[¶]Two left.").other("a: One came.[s: ]Two left."),
                Sketch.base("a: One came.", "b: Two left.").other("a: One came.", "b: Two left."));

        assertThat(at(collation, "came.\n\nTwo")).containsExactly("came.\nTwo: 0 1 2");
    }

    @ParameterizedTest
    @MethodSource("variorum.testing.SeededVersions#sets")
    void everyVersionHasOneReadingAtEveryWordAndItsPlaceIsWhereItsWordsAre(SeededVersions seeded) {
        Collation collation = new Collator().collate(Collated.request(seeded.versions()), Monitor.NONE);
        Readings readings = new Readings(collation, 0);
        List<Integer> versions =
                IntStream.range(0, collation.versions().size()).boxed().toList();
        String text = collation.versions().get(0).text();

        for (int at = 0; at < text.length(); at += 37) {
            Span words = readings.words(new Span(at, at));
            if (!words.isEmpty()) {
                List<Reading> found = readings.at(words, versions);
                assertThat(found.stream()
                                .flatMap(reading -> reading.witnesses().stream())
                                .map(Reading.Witness::version))
                        .containsExactlyInAnyOrderElementsOf(versions);
                found.forEach(reading -> reading.witnesses()
                        .forEach(witness -> assertThat(oneLine(reading.words()))
                                .startsWith(oneLine(witness.place()
                                        .of(collation
                                                .versions()
                                                .get(witness.version())
                                                .text())))));
            }
        }
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static List<String> at(Collation collation, String selected) {
        int at = collation.versions().get(0).text().indexOf(selected);
        Readings readings = new Readings(collation, 0);
        Span words = readings.words(new Span(at, at + selected.length()));
        return drawn(readings.at(
                words, IntStream.range(0, collation.versions().size()).boxed().toList()));
    }

    private static List<String> drawn(List<Reading> readings) {
        return readings.stream()
                .map(reading -> (reading.isAbsent() ? "-" : reading.words())
                        + (reading.instead().isEmpty() ? "" : " (for " + reading.instead() + ")")
                        + ":"
                        + reading.witnesses().stream()
                                .map(witness -> " " + witness.version())
                                .reduce("", String::concat))
                .toList();
    }
}
