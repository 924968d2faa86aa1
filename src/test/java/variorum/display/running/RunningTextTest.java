package variorum.display.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.collate.Collator;
import variorum.collate.ReadingTables;
import variorum.display.DisplayPlan;
import variorum.display.PlanOptions;
import variorum.display.planner.DisplayPlanner;
import variorum.display.running.Strand.Break;
import variorum.display.running.Strand.Words;
import variorum.model.Collation;
import variorum.model.Edit;
import variorum.model.Ignorable;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.sketch.Sketch;
import variorum.testing.Collated;
import variorum.testing.SeededVersions;

class RunningTextTest {
    private static final PlanOptions ALL_SHOWN = new PlanOptions(Set.of(), false, Set.of());

    @Test
    void wordsOfTheBaseStandBeforeThoseInTheirPlace() {
        assertThat(drawn(Sketch.base("a: The [old] fox ran home.").other("a: The [new] fox ran home.")))
                .containsExactly("The {old}new fox ran home.");
    }

    @Test
    void deletedWordsStandWhereTheyWere() {
        assertThat(drawn(Sketch.base("a: The [old ]fox ran[ home].").other("a: The []fox ran[].")))
                .containsExactly("The {old }fox ran{ home}.");
    }

    @Test
    void aRemovedParagraphStaysInItsPlace() {
        assertThat(drawn(Sketch.base("a: One.", "-: Two.", "b: Three.").other("a: One.", "b: Three.", "-: Four.")))
                .containsExactly("One.", "{Two.}", "Three.", "Four.");
    }

    @Test
    void aMovedParagraphStandsWhereItWentWithItsChanges() {
        assertThat(drawn(Sketch.base("m*: The [old] end.", "a: First.", "b: Second.")
                        .other("a: First.", "b: Second.", "m: The [new] end.")))
                .containsExactly("", "First.", "Second.", "The {old}new end.");
    }

    @Test
    void splitsAndMergesAreSigns() {
        assertThat(drawn(Sketch.base("a: One came.[s: ]Two left.").other("a: One came.[¶]Two left.")))
                .containsExactly("One came.+¶Two left.");
        assertThat(drawn(Sketch.base("a: One came.[¶]Two left.").other("a: One came.[s: ]Two left.")))
                .containsExactly("One came.-¶ Two left.");
    }

    @Test
    void paragraphsThatStandTogetherInBothVersionsAreOnlySetApart() {
        assertThat(drawn(Sketch.base("a: One [came].¶Two left.").other("a: One [went].¶Two left.")))
                .containsExactly("One {came}went.|Two left.");
    }

    @Test
    void ofHiddenChangesOnlyTheNewWordsStand() {
        Collation collation = Sketch.base("a: The fox ran[p:,] home.")
                .other("a: The fox ran[p:;] home.")
                .collation();

        assertThat(drawn(collation, new PlanOptions(Set.of(Ignorable.PUNCTUATION), true, Set.of())))
                .containsExactly("The fox ran; home.");
    }

    @Test
    void furniturePutAwayHasNoStrands() {
        assertThat(drawn(Sketch.base("a: Text.", "-: ~Share").other("a: Text.", "-: ~Follow us")))
                .containsExactly("Text.", "");
    }

    @ParameterizedTest
    @MethodSource("variorum.testing.SeededVersions#sets")
    void theWordsOfTheOtherAreItsTextAndThoseOfTheBaseWhatItLacks(SeededVersions seeded) {
        Collation all = new Collator().collate(Collated.request(seeded.versions()), Monitor.NONE);
        Collation pair =
                new Collation(all.versions(), all.comparisons(), ReadingTables.of(all, List.of(0, 1)), all.options());
        DisplayPlan plan = new DisplayPlanner().plan(pair, pair.table(), ALL_SHOWN);
        List<Words> words = RunningText.of(pair, plan).rows().stream()
                .flatMap(List::stream)
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .toList();

        assertThat(solids(words, pair, RunningText.OTHER))
                .isEqualTo(solids(paragraphs(pair.versions().get(1))));
        assertThat(solids(words, pair, RunningText.BASE).length()).isEqualTo(lacking(pair));
    }

    private static String paragraphs(Version version) {
        StringBuilder text = new StringBuilder();
        version.paragraphs().forEach(paragraph -> text.append(paragraph.span().of(version.text())));
        return text.toString();
    }

    private static String solids(List<Words> words, Collation collation, int column) {
        StringBuilder text = new StringBuilder();
        words.stream()
                .filter(its -> its.column() == column)
                .forEach(its -> text.append(
                        its.piece().span().of(collation.versions().get(column).text())));
        return solids(text.toString());
    }

    private static String solids(String text) {
        return text.replaceAll("(?U)\\s+", "");
    }

    /** How many characters of the base, blanks aside, its edits and removed paragraphs take away. */
    private static int lacking(Collation pair) {
        Version base = pair.versions().get(0);
        return pair.comparisons().get(0).rows().stream()
                .mapToInt(row -> row.other().isEmpty()
                        ? solids(base.text(row.base())).length()
                        : row.edits().stream()
                                .map(Edit::base)
                                .mapToInt(span -> solids(span.of(base.text())).length())
                                .sum())
                .sum();
    }

    private static List<String> drawn(Sketch sketch) {
        return drawn(sketch.collation(), new PlanOptions(Set.of(), true, Set.of()));
    }

    /** The rows with the base's words in braces, kept paragraph ends as bars, others as signs. */
    private static List<String> drawn(Collation collation, PlanOptions options) {
        DisplayPlan plan = new DisplayPlanner().plan(collation, collation.table(), options);
        return RunningText.of(collation, plan).rows().stream()
                .map(row -> row.stream().map(strand -> drawn(strand, collation)).reduce("", String::concat))
                .toList();
    }

    private static String drawn(Strand strand, Collation collation) {
        if (strand instanceof Words words) {
            String text = words.piece()
                    .span()
                    .of(collation.versions().get(words.column()).text());
            return words.column() == RunningText.BASE ? "{" + text + "}" : text;
        }
        return switch (((Break) strand).kind()) {
            case KEPT -> "|";
            case ADDED -> "+¶";
            case REMOVED -> "-¶";
        };
    }
}
