package variorum.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import variorum.model.Against;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Options;
import variorum.model.ParagraphRange;
import variorum.model.ReadingTable;
import variorum.model.ReadingTable.ReadingRow;
import variorum.model.Row;
import variorum.progress.Monitor;
import variorum.testing.SeededVersions;

/** What holds of every table of versions, whichever of them were compared. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingTablesPropertyTest {
    private final List<Asked> collations = SeededVersions.sets()
            .flatMap(seeded -> Stream.of(Against.values()).map(against -> Asked.of(seeded, against)))
            .toList();

    /** A collation with what was asked for. */
    record Asked(SeededVersions seeded, Against against, Collation collation) {
        static Asked of(SeededVersions seeded, Against against) {
            int base =
                    against == Against.BASE ? seeded.seed() % seeded.versions().size() : 0;
            CollationRequest request =
                    new CollationRequest(seeded.versions(), base, new Options(against, Set.of()), List.of());
            return new Asked(seeded, against, new Collator().collate(request, Monitor.NONE));
        }

        @Override
        public String toString() {
            return seeded + " against " + against;
        }
    }

    @Test
    void everyColumnIsItsVersionInReadingOrder() {
        always(asked -> {
            assertColumns(asked, asked.collation().table());
        });
    }

    @Test
    void everyColumnOfATableOfSomeVersionsIsItsVersionInReadingOrder() {
        always(asked -> {
            for (int hidden = 0; hidden < asked.collation().versions().size(); hidden++) {
                List<Integer> shown = new ArrayList<>(asked.collation().table().versions());
                shown.remove(hidden);
                assertColumns(asked, ReadingTables.of(asked.collation(), shown));
            }
        });
    }

    @Test
    void noRowIsEmpty() {
        always(asked -> {
            assertThat(asked.collation().table().rows())
                    .noneMatch(row -> row.cells().stream().allMatch(ParagraphRange::isEmpty));
        });
    }

    @Test
    void whatWasAlignedInPlaceStandsInOneRow() {
        always(asked -> {
            ReadingTable table = asked.collation().table();
            for (Comparison comparison : comparisonsOfTheTable(asked)) {
                for (Row row : comparison.rows()) {
                    if (row.link().isAligned() && !row.moved()) {
                        assertThat(table.rows())
                                .anyMatch(it -> holds(it, comparison.base(), row.base())
                                        && holds(it, comparison.other(), row.other()));
                    }
                }
            }
        });
    }

    private void always(Consumer<Asked> check) {
        assertThat(collations).allSatisfy(check);
    }

    /** Where all pairs were compared, those with the first version make the table. */
    private static List<Comparison> comparisonsOfTheTable(Asked asked) {
        return asked.collation().comparisons().stream()
                .filter(comparison -> asked.against() != Against.ALL_PAIRS || comparison.base() == 0)
                .toList();
    }

    private static void assertColumns(Asked asked, ReadingTable table) {
        for (int column = 0; column < table.versions().size(); column++) {
            int version = table.versions().get(column);
            assertThat(indexes(table, column)).containsExactlyElementsOf(allIndexes(asked, version));
            assertThat(places(table, column)).isSorted();
        }
    }

    private static List<Integer> allIndexes(Asked asked, int version) {
        int size = asked.collation().versions().get(version).paragraphs().size();
        return IntStream.range(0, size).boxed().toList();
    }

    private static List<Integer> indexes(ReadingTable table, int column) {
        return table.rows().stream()
                .map(row -> row.cells().get(column))
                .flatMap(cell -> IntStream.range(cell.from(), cell.to()).boxed())
                .toList();
    }

    /** Where each cell stands, empty ones too. */
    private static List<Integer> places(ReadingTable table, int column) {
        return table.rows().stream().map(row -> row.cells().get(column).from()).toList();
    }

    private static boolean holds(ReadingRow row, int version, ParagraphRange range) {
        ParagraphRange cell = row.cells().get(version);
        return cell.from() <= range.from() && range.to() <= cell.to();
    }
}
