package variorum.collate;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.testing.Articles.article;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import variorum.model.Against;
import variorum.model.Collation;
import variorum.model.Options;
import variorum.model.ParagraphRange;
import variorum.model.ReadingTable;
import variorum.model.ReadingTable.ReadingRow;
import variorum.model.Version;
import variorum.progress.Monitor;

/**
 * All versions side by side; a table is drawn {@code "0 0 0 | 1 . 1"}, row by row, a dot where a version has nothing.
 */
class ReadingTablesTest {
    private static final String FERRY = "The night ferry to Aberdale stops running when the winter timetable begins.";
    private static final String BRIDGE =
            "Engineers say the toll on that new bridge across our strait was always too low.";
    private static final String CREW =
            "Forty sailors lose their posts, and a union asks whether someone buys old ships.";
    private static final String MUSEUM =
            "A museum paid for by lottery money will show the captain's log and his compass.";

    @Test
    void whatAnswersToOneAnotherStandsInOneRow() {
        assertThat(table(Against.BASE, article(FERRY, BRIDGE), article(FERRY, BRIDGE), article(FERRY, BRIDGE)))
                .isEqualTo("0 0 0 | 1 1 1");
    }

    @Test
    void whatAVersionLacksIsEmptyThere() {
        assertThat(table(Against.BASE, article(FERRY, BRIDGE, CREW), article(FERRY, CREW), article(BRIDGE, CREW)))
                .isEqualTo("0 0 . | 1 . 0 | 2 1 1");
    }

    @Test
    void whatTwoVersionsAddedStandsInOneRowThoughOnlyTheBaseWasCompared() {
        assertThat(table(
                        Against.BASE, article(FERRY, CREW), article(FERRY, MUSEUM, CREW), article(FERRY, MUSEUM, CREW)))
                .isEqualTo("0 0 0 | . 1 1 | 1 2 2");
    }

    @Test
    void whatManyVersionsAddedStandsInOneRowAlsoWhereOneInBetweenDroppedIt() {
        Version base = article(FERRY, CREW);
        Version added = article(FERRY, MUSEUM, CREW);
        Version another = article(FERRY, BRIDGE, CREW);

        assertThat(table(Against.BASE, base, added, added, added, added, another, added, added, added, added))
                .contains(" | . 1 1 1 1 . 1 1 1 1 | ");
    }

    @Test
    void versionsOfAnotherStoryStandBesideOneAnother() {
        assertThat(table(Against.BASE, article(FERRY), article(BRIDGE, CREW, MUSEUM), article(BRIDGE, MUSEUM)))
                .isIn("0 . . | . 0 0 | . 1 . | . 2 1", ". 0 0 | . 1 . | . 2 1 | 0 . .");
    }

    @Test
    void whatWasAddedAtDifferentPlacesStaysThere() {
        assertThat(table(
                        Against.BASE, article(FERRY, CREW), article(MUSEUM, FERRY, CREW), article(FERRY, CREW, MUSEUM)))
                .isEqualTo(". 0 . | 0 1 0 | 1 2 1 | . . 2");
    }

    @Test
    void whatTwoVersionsAddedStandsInOneRowWhenTheyWereCompared() {
        assertThat(table(
                        Against.PREVIOUS,
                        article(FERRY, CREW),
                        article(FERRY, MUSEUM, CREW),
                        article(FERRY, MUSEUM, CREW)))
                .isEqualTo("0 0 0 | . 1 1 | 1 2 2");
    }

    @Test
    void aMovedParagraphStandsAtBothItsPlaces() {
        assertThat(table(Against.BASE, article(FERRY, BRIDGE, CREW), article(BRIDGE, CREW, FERRY)))
                .isEqualTo("0 . | 1 0 | 2 1 | . 2");
    }

    @Test
    void aSplitParagraphStandsBesideBothItsParts() {
        assertThat(table(Against.BASE, article(FERRY + " " + BRIDGE, CREW), article(FERRY, BRIDGE, CREW)))
                .isEqualTo("0 0+1 | 1 2");
    }

    @Test
    void aSplitInOneVersionLeavesTheOthersWhole() {
        assertThat(table(
                        Against.BASE,
                        article(FERRY + " " + BRIDGE, CREW),
                        article(FERRY, BRIDGE, CREW),
                        article(FERRY + " " + BRIDGE, CREW)))
                .isEqualTo("0 0+1 0 | 1 2 1");
    }

    @Test
    void anEmptyVersionIsAnEmptyColumn() {
        assertThat(table(Against.BASE, article(FERRY, CREW), article())).isEqualTo("0 . | 1 .");
    }

    @Test
    void aTableOfOneVersionIsItsParagraphs() {
        assertThat(table(Against.BASE, article(FERRY, CREW))).isEqualTo("0 | 1");
    }

    @Test
    void columnsStandInTheOrderAskedFor() {
        Collation collation = collate(Against.BASE, article(FERRY, CREW), article(CREW), article(FERRY));

        assertThat(drawn(ReadingTables.of(collation, List.of(2, 0)))).isEqualTo("0 0 | . 1");
    }

    @Test
    void aHiddenVersionLeavesNoEmptyRowBehind() {
        Collation collation =
                collate(Against.BASE, article(FERRY, CREW), article(FERRY, MUSEUM, CREW), article(FERRY, CREW));

        assertThat(drawn(ReadingTables.of(collation, List.of(0, 2)))).isEqualTo("0 0 | 1 1");
    }

    @Test
    void withTheBaseHiddenTheOthersStandBesideOneAnotherAllTheSame() {
        Collation collation = collate(Against.BASE, article(FERRY, CREW), article(FERRY, CREW), article(FERRY, CREW));

        assertThat(drawn(ReadingTables.of(collation, List.of(1, 2)))).isEqualTo("0 0 | 1 1");
    }

    @ParameterizedTest
    @EnumSource(names = {"PREVIOUS", "ALL_PAIRS"})
    void theBaseIsNoMatterWhereNotAllAreComparedWithIt(Against against) {
        List<Version> versions = List.of(article(FERRY), article(BRIDGE), article(CREW));
        CollationRequest request = new CollationRequest(versions, 2, new Options(against, Set.of()), List.of());

        assertThat(drawn(new Collator().collate(request, Monitor.NONE).table())).isEqualTo("0 . . | . 0 . | . . 0");
    }

    private static String table(Against against, Version... versions) {
        return drawn(collate(against, versions).table());
    }

    private static Collation collate(Against against, Version... versions) {
        CollationRequest request =
                new CollationRequest(List.of(versions), 0, new Options(against, Set.of()), List.of());
        return new Collator().collate(request, Monitor.NONE);
    }

    private static String drawn(ReadingTable table) {
        return table.rows().stream().map(ReadingTablesTest::drawn).collect(Collectors.joining(" | "));
    }

    private static String drawn(ReadingRow row) {
        return row.cells().stream().map(ReadingTablesTest::drawn).collect(Collectors.joining(" "));
    }

    private static String drawn(ParagraphRange cell) {
        return cell.isEmpty()
                ? "."
                : IntStream.range(cell.from(), cell.to())
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining("+"));
    }
}
