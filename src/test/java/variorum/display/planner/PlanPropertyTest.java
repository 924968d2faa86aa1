package variorum.display.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.collate.CollationRequest;
import variorum.collate.Collator;
import variorum.display.Cell;
import variorum.display.Change;
import variorum.display.DisplayPlan;
import variorum.display.Mark;
import variorum.display.Piece;
import variorum.display.PlanOptions;
import variorum.display.PlanRow.FoldRow;
import variorum.display.PlanRow.TextRow;
import variorum.display.Tally;
import variorum.model.Against;
import variorum.model.Collation;
import variorum.model.Ignorable;
import variorum.model.Options;
import variorum.model.Paragraph;
import variorum.model.Role;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.testing.SeededVersions;

/** What holds of every plan, whatever the versions. */
class PlanPropertyTest {
    private static final PlanOptions ALL_SHOWN = new PlanOptions(Set.of(), false, Set.of());

    @ParameterizedTest
    @MethodSource("variorum.testing.SeededVersions#sets")
    void nothingIsHiddenInSilence(SeededVersions seeded) {
        Collation collation = collate(seeded);
        int all = sum(plan(collation, ALL_SHOWN).tally());

        for (Ignorable kind : Ignorable.values()) {
            for (boolean fold : new boolean[] {true, false}) {
                PlanOptions options =
                        new PlanOptions(EnumSet.of(kind, Ignorable.CASE), fold, Set.of()).withShortensPassages(fold);

                assertThat(sum(plan(collation, options).tally())).isEqualTo(all);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("variorum.testing.SeededVersions#sets")
    void marksAreInOrderApartAndInsideTheirParagraph(SeededVersions seeded) {
        for (Piece piece : pieces(plan(collate(seeded), ALL_SHOWN))) {
            int at = piece.span().start();
            for (Mark mark : piece.marks()) {
                assertThat(mark.span().start()).isGreaterThanOrEqualTo(at);
                assertThat(mark.span().isEmpty()).isFalse();
                at = mark.span().end();
            }
            assertThat(at).isLessThanOrEqualTo(piece.span().end());
        }
    }

    @ParameterizedTest
    @MethodSource("variorum.testing.SeededVersions#sets")
    void changesAreNumberedFromTheTopAndEveryOneHasItsRow(SeededVersions seeded) {
        DisplayPlan plan = plan(collate(seeded), ALL_SHOWN);

        assertThat(plan.changes())
                .extracting(Change::number)
                .isEqualTo(IntStream.range(0, plan.tally().changes()).boxed().toList());
        assertThat(plan.changes()).extracting(Change::row).isSorted();
        assertThat(plan.changes()).allMatch(change -> change.row() < plan.rows().size());
    }

    @ParameterizedTest
    @MethodSource("variorum.testing.SeededVersions#sets")
    void noMarkBearsANumberThatIsNoChange(SeededVersions seeded) {
        DisplayPlan plan = plan(collate(seeded), ALL_SHOWN);
        Set<Integer> numbers = new TreeSet<>();
        pieces(plan).forEach(piece -> piece.marks().forEach(mark -> numbers.addAll(mark.changes())));
        Set<Integer> known = plan.changes().stream().map(Change::number).collect(Collectors.toSet());

        assertThat(known).containsAll(numbers);
    }

    @ParameterizedTest
    @MethodSource("variorum.testing.SeededVersions#sets")
    void everyColumnHoldsEveryParagraphOnceAndInOrder(SeededVersions seeded) {
        Collation collation = collate(seeded);
        DisplayPlan plan = plan(collation, ALL_SHOWN);

        for (int column = 0; column < plan.columns().size(); column++) {
            int version = plan.columns().get(column).version();
            List<Integer> shown = textRows(plan).get(column).stream()
                    .flatMap(cell -> cell.pieces().stream())
                    .map(Piece::paragraph)
                    .toList();
            int paragraphs = collation.versions().get(version).paragraphs().size();

            assertThat(shown).isEqualTo(IntStream.range(0, paragraphs).boxed().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("variorum.testing.SeededVersions#sets")
    void theEndsOfAMoveNameOneAnother(SeededVersions seeded) {
        DisplayPlan plan = plan(collate(seeded), ALL_SHOWN);
        Set<Set<Integer>> pairs = new HashSet<>();
        for (int row = 0; row < plan.rows().size(); row++) {
            for (Cell cell : ((TextRow) plan.rows().get(row)).cells()) {
                if (cell.partnerRow().isPresent()) {
                    assertThat(cell.partnerRow().getAsInt()).isNotEqualTo(row);
                    pairs.add(Set.of(row, cell.partnerRow().getAsInt()));
                }
            }
        }
        long moved = plan.changes().stream()
                .filter(change -> change.kind() == Change.Kind.PARAGRAPH_MOVED)
                .count();

        assertThat(pairs.isEmpty()).isEqualTo(moved == 0);
    }

    @ParameterizedTest
    @MethodSource("variorum.testing.SeededVersions#sets")
    void openingEveryFoldShowsWhatFoldingHid(SeededVersions seeded) {
        Collation collation = collate(seeded);
        PlanOptions closed = new PlanOptions(Set.of(), true, Set.of()).withShortensPassages(true);
        DisplayPlan folded = plan(collation, closed);
        Set<Integer> ids = folded.rows().stream()
                .filter(FoldRow.class::isInstance)
                .map(row -> ((FoldRow) row).id())
                .collect(Collectors.toSet());
        DisplayPlan open = plan(collation, closed.withOpenFolds(ids));

        assertThat(open.rows()).hasSize(plan(collation, ALL_SHOWN).rows().size() + ids.size());
        assertThat(open.tally().changes())
                .isEqualTo(folded.tally().changes() + folded.tally().inFurniture());
    }

    private static Collation collate(SeededVersions seeded) {
        Against against = seeded.seed() % 3 == 0 ? Against.PREVIOUS : Against.BASE;
        int base = against == Against.BASE ? seeded.seed() % seeded.versions().size() : 0;
        Options options = new Options(against, Set.of());
        List<Version> versions =
                seeded.versions().stream().map(PlanPropertyTest::withFurniture).toList();
        return new Collator().collate(new CollationRequest(versions, base, options, List.of()), Monitor.NONE);
    }

    /** Seeded articles have no furniture; some of their paragraphs will do for it. */
    private static Version withFurniture(Version version) {
        List<Paragraph> paragraphs = version.paragraphs().stream()
                .map(it -> it.span().length() % 3 == 0 ? new Paragraph(it.span(), Role.FURNITURE) : it)
                .toList();
        return new Version(version.name(), version.encoding(), version.text(), paragraphs);
    }

    private static DisplayPlan plan(Collation collation, PlanOptions options) {
        return new DisplayPlanner().plan(collation, collation.table(), options);
    }

    private static int sum(Tally tally) {
        int hidden =
                tally.hidden().values().stream().mapToInt(Integer::intValue).sum();
        return tally.changes() + hidden + tally.inFurniture();
    }

    private static List<Piece> pieces(DisplayPlan plan) {
        return textRows(plan).stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell.pieces().stream())
                .toList();
    }

    /** The cells of each column, from the top. */
    private static List<List<Cell>> textRows(DisplayPlan plan) {
        return IntStream.range(0, plan.columns().size())
                .mapToObj(column -> plan.rows().stream()
                        .filter(TextRow.class::isInstance)
                        .map(row -> ((TextRow) row).cells().get(column))
                        .toList())
                .toList();
    }
}
