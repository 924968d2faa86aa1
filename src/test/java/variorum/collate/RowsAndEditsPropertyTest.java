package variorum.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import variorum.model.ParagraphRange;
import variorum.model.Row;
import variorum.model.Summary;
import variorum.model.Version;
import variorum.testing.Collated;
import variorum.testing.RowSide;
import variorum.testing.Words;

/** What holds of every comparison, whatever the texts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowsAndEditsPropertyTest {
    @Test
    void everyParagraphStandsInExactlyOneRow() {
        always(collated -> {
            assertThat(indexes(collated.rows(), Row::base).sorted())
                    .containsExactlyElementsOf(allIndexes(collated.base()));
            assertThat(indexes(collated.rows(), Row::other).sorted())
                    .containsExactlyElementsOf(allIndexes(collated.other()));
        });
    }

    @Test
    void rowsStandInReadingOrderOfTheBase() {
        always(collated -> {
            assertThat(indexes(collated.rows(), Row::base)).isSorted();
        });
    }

    @Test
    void rowsThatHaveNotMovedStandInReadingOrderOfTheOtherToo() {
        always(collated -> {
            List<Row> inPlace =
                    collated.rows().stream().filter(row -> !row.moved()).toList();

            assertThat(indexes(inPlace, Row::other)).isSorted();
        });
    }

    @Test
    void noMoreRowsThanNeededAreCalledMoved() {
        always(collated -> {
            List<Integer> order = collated.alignedRows().stream()
                    .map(row -> row.other().from())
                    .toList();
            long inPlace =
                    collated.alignedRows().stream().filter(row -> !row.moved()).count();

            assertThat(inPlace).isEqualTo(longestRise(order));
        });
    }

    @Test
    void editsAppliedToTheBaseGiveTheOther() {
        always(collated -> {
            for (Row row : collated.alignedRows()) {
                RowSide base = RowSide.base(row, collated.base());
                RowSide other = RowSide.other(row, collated.other());
                assertThat(base.edited(other)).isEqualTo(other.text());
                assertThat(other.edited(base)).isEqualTo(base.text());
            }
        });
    }

    @Test
    void whatStandsBetweenEditsIsTheSameOnBothSides() {
        always(collated -> {
            for (Row row : collated.alignedRows()) {
                assertThat(RowSide.base(row, collated.base()).kept())
                        .isEqualTo(RowSide.other(row, collated.other()).kept());
            }
        });
    }

    @Test
    void theCountsAgreeWithTheRows() {
        always(collated -> {
            Summary summary = collated.comparison().summary();

            assertThat(summary.equal()).isEqualTo(count(collated, Row.Kind.EQUAL));
            assertThat(summary.changed()).isEqualTo(count(collated, Row.Kind.CHANGED));
            assertThat(summary.added()).isEqualTo(count(collated, Row.Kind.ADDED));
            assertThat(summary.removed()).isEqualTo(count(collated, Row.Kind.REMOVED));
            assertThat(summary.moved())
                    .isEqualTo((int) collated.rows().stream().filter(Row::moved).count());
        });
    }

    @Test
    void theWordsCountedAreThoseOfTheParagraphsAndThoseKeptStandOutsideEveryEdit() {
        always(collated -> {
            Summary summary = collated.comparison().summary();

            assertThat(summary.baseWords()).isEqualTo(Words.in(collated.base()).size());
            assertThat(summary.otherWords())
                    .isEqualTo(Words.in(collated.other()).size());
            assertThat(summary.wordsKept())
                    .isEqualTo(keptWords(collated, row -> RowSide.base(row, collated.base())))
                    .isEqualTo(keptWords(collated, row -> RowSide.other(row, collated.other())));
        });
    }

    @Test
    void onlyTheSameTextIsWhollySimilar() {
        always(collated -> {
            for (Row row : collated.rows()) {
                assertThat(row.link().similarity() == 1).isEqualTo(row.kind() == Row.Kind.EQUAL);
                assertThat(row.link().isAligned() || row.link().similarity() == 0)
                        .isTrue();
            }
        });
    }

    @Test
    void theSameTextsGiveTheSameCollationAgain() {
        always(collated ->
                assertThat(Collated.of(collated.seeded()).collation()).isEqualTo(collated.collation()));
    }

    @Test
    void anArticleIsComparedInFull() {
        always(collated -> assertThat(collated.comparison().degraded()).isEmpty());
    }

    private void always(Consumer<Collated> check) {
        Collated.always(check);
    }

    private static int count(Collated collated, Row.Kind kind) {
        return (int) collated.rows().stream().filter(row -> row.kind() == kind).count();
    }

    private static int keptWords(Collated collated, Function<Row, RowSide> side) {
        return collated.alignedRows().stream()
                .map(side)
                .mapToInt(it -> Words.outsideEdits(it).size())
                .sum();
    }

    private static Stream<Integer> indexes(List<Row> rows, Function<Row, ParagraphRange> side) {
        return rows.stream()
                .map(side)
                .flatMap(range -> IntStream.range(range.from(), range.to()).boxed());
    }

    private static List<Integer> allIndexes(Version version) {
        return IntStream.range(0, version.paragraphs().size()).boxed().toList();
    }

    /** The length of the longest rising run that can be picked out of the numbers, by the plain quadratic way. */
    private static int longestRise(List<Integer> numbers) {
        List<Integer> lengths = new ArrayList<>();
        for (int at = 0; at < numbers.size(); at++) {
            int end = at;
            lengths.add(1
                    + IntStream.range(0, at)
                            .filter(earlier -> numbers.get(earlier) < numbers.get(end))
                            .map(lengths::get)
                            .max()
                            .orElse(0));
        }
        return lengths.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
