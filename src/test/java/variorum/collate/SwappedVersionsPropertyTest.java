package variorum.collate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import variorum.model.Comparison;
import variorum.model.Edit;
import variorum.model.ParagraphRange;
import variorum.model.Row;
import variorum.testing.Collated;

/** Which version is the base decides only what the changes are called. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SwappedVersionsPropertyTest {
    private final List<Swapped> pairs =
            Collated.pairs().stream().map(Swapped::of).toList();

    /** Two comparisons of the same versions. */
    record Swapped(Collated collated, Comparison back) {
        static Swapped of(Collated collated) {
            return new Swapped(collated, Collated.compare(collated.other(), collated.base()));
        }

        @Override
        public String toString() {
            return collated.toString();
        }
    }

    /** A row without the place where its empty side would be. */
    private record Sides(List<Integer> base, List<Integer> other, boolean moved, List<Edit> edits) {}

    @Test
    void addedAndRemovedInsertAndDeleteSplitAndMergedAreExchanged() {
        always(swapped -> {
            assertThat(swapped.back().rows())
                    .extracting(row ->
                            new Sides(indexes(row.other()), indexes(row.base()), row.moved(), exchanged(row.edits())))
                    .containsExactlyInAnyOrderElementsOf(swapped.collated().rows().stream()
                            .map(row -> new Sides(indexes(row.base()), indexes(row.other()), row.moved(), row.edits()))
                            .toList());
        });
    }

    @Test
    void theTwoSidesAreAsAlikeAsBefore() {
        always(swapped -> {
            for (Row row : swapped.collated().alignedRows()) {
                Row back = swapped.back().rows().stream()
                        .filter(it ->
                                it.base().equals(row.other()) && it.other().equals(row.base()))
                        .findFirst()
                        .orElseThrow();
                assertThat(back.link().similarity()).isCloseTo(row.link().similarity(), within(1e-9));
            }
        });
    }

    @Test
    void asManyWordsAreKept() {
        always(swapped -> {
            assertThat(swapped.back().summary().wordsKept())
                    .isEqualTo(swapped.collated().comparison().summary().wordsKept());
        });
    }

    private void always(Consumer<Swapped> check) {
        Collated.always(pairs, check);
    }

    private static List<Edit> exchanged(List<Edit> edits) {
        return edits.stream().map(Edit::swapped).toList();
    }

    private static List<Integer> indexes(ParagraphRange range) {
        return IntStream.range(range.from(), range.to()).boxed().toList();
    }
}
