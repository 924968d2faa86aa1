package variorum.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.model.Comparison;
import variorum.model.Row;
import variorum.model.Version;
import variorum.testing.ArticleGenerator;
import variorum.testing.Collated;
import variorum.testing.Layout;
import variorum.testing.SeededArticle;
import variorum.testing.SeededVersions;

/** A text compared with itself, however its lines are broken, has no change. */
class SameTextPropertyTest {
    static Stream<Version> versions() {
        return SeededVersions.pairs().map(SeededVersions::other);
    }

    static Stream<Integer> seeds() {
        return Stream.iterate(20_000, seed -> seed + 1).limit(500);
    }

    @ParameterizedTest(name = "seed {index}")
    @MethodSource("versions")
    void aTextComparedWithItselfGivesOnlyEqual(Version version) {
        assertOnlyEqual(
                Collated.compare(version, version.named("copy")),
                version.paragraphs().size());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aCopyWithOtherLinesOrLineEndsGivesOnlyEqual(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SeededArticle article = new ArticleGenerator(random).article();
        Version base = Layout.BLANK_LINES.version("base", article);

        for (Layout layout : Layout.values()) {
            assertOnlyEqual(
                    Collated.compare(base, layout.version("copy", article)),
                    base.paragraphs().size());
        }
    }

    private static void assertOnlyEqual(Comparison comparison, int rows) {
        assertThat(comparison.rows()).hasSize(rows).allSatisfy(row -> {
            assertThat(row.kind()).isEqualTo(Row.Kind.EQUAL);
            assertThat(row.base()).isEqualTo(row.other());
            assertThat(row.moved()).isFalse();
        });
        assertThat(comparison.summary().wordsKept())
                .isEqualTo(comparison.summary().baseWords())
                .isEqualTo(comparison.summary().otherWords());
    }
}
