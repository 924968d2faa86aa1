package variorum.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.model.Comparison;
import variorum.model.Correction;
import variorum.model.ParagraphRange;
import variorum.model.Row;
import variorum.model.Version;
import variorum.testing.Collated;

/** What was aligned by hand holds, whatever the texts say. */
class CorrectionsPropertyTest {
    static Stream<Collated> pairsWithText() {
        return Collated.pairs().stream()
                .filter(collated -> !collated.base().paragraphs().isEmpty()
                        && !collated.other().paragraphs().isEmpty());
    }

    static Stream<Collated> pairsWithLinks() {
        return pairsWithText().filter(collated -> !collated.alignedRows().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairsWithText")
    void paragraphsLinkedByHandStandInOneRow(Collated collated) {
        SplittableRandom random = new SplittableRandom(collated.seeded().seed());
        ParagraphRange base = anyRange(collated.base(), random);
        ParagraphRange other = anyRange(collated.other(), random);

        Comparison corrected = Collated.compare(
                collated.base(), collated.other(), new Correction(Correction.Kind.LINK, 0, base, 1, other));

        assertThat(corrected.rows())
                .anyMatch(row -> row.base().equals(base) && row.other().equals(other));
        assertThatNoParagraphIsLost(corrected, collated);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairsWithLinks")
    void paragraphsUnlinkedByHandNeverStandInOneRow(Collated collated) {
        SplittableRandom random = new SplittableRandom(collated.seeded().seed());
        Row linked =
                collated.alignedRows().get(random.nextInt(collated.alignedRows().size()));

        Comparison corrected = Collated.compare(
                collated.base(),
                collated.other(),
                new Correction(Correction.Kind.UNLINK, 0, linked.base(), 1, linked.other()));

        assertThat(corrected.rows())
                .filteredOn(row -> row.link().isAligned())
                .noneMatch(
                        row -> row.base().overlaps(linked.base()) && row.other().overlaps(linked.other()));
        assertThatNoParagraphIsLost(corrected, collated);
    }

    private static ParagraphRange anyRange(Version version, SplittableRandom random) {
        int size = version.paragraphs().size();
        int from = random.nextInt(size);
        return new ParagraphRange(from, Math.min(size, from + 1 + random.nextInt(6)));
    }

    private static void assertThatNoParagraphIsLost(Comparison comparison, Collated collated) {
        assertThat(indexes(comparison.rows().stream().map(Row::base).toList()))
                .containsExactlyElementsOf(indexes(List.of(collated.base().allParagraphs())));
        assertThat(indexes(comparison.rows().stream().map(Row::other).toList()))
                .containsExactlyElementsOf(indexes(List.of(collated.other().allParagraphs())));
    }

    private static List<Integer> indexes(List<ParagraphRange> ranges) {
        return ranges.stream()
                .flatMap(range -> IntStream.range(range.from(), range.to()).boxed())
                .sorted()
                .toList();
    }
}
