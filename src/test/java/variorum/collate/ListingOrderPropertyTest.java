package variorum.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Version;
import variorum.testing.Collated;
import variorum.testing.SeededVersions;

/** Each pair is compared as if the other versions were not there. */
class ListingOrderPropertyTest {
    static Stream<SeededVersions> sets() {
        return SeededVersions.sets();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sets")
    void theOrderInWhichOtherVersionsAreListedChangesNoPair(SeededVersions seeded) {
        List<Version> others =
                new ArrayList<>(seeded.versions().subList(1, seeded.versions().size()));
        Collations forward = collate(seeded.base(), others);
        Collections.reverse(others);
        Collations backward = collate(seeded.base(), others);

        for (Version other : others) {
            assertThat(forward.of(other).rows()).isEqualTo(backward.of(other).rows());
            assertThat(forward.of(other).summary()).isEqualTo(backward.of(other).summary());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sets")
    void aPairIsComparedAmongOthersAsItIsAlone(SeededVersions seeded) {
        List<Version> others = seeded.versions().subList(1, seeded.versions().size());
        Collations together = collate(seeded.base(), others);

        for (Version other : others) {
            assertThat(together.of(other).rows())
                    .isEqualTo(Collated.compare(seeded.base(), other).rows());
        }
    }

    private static Collations collate(Version base, List<Version> others) {
        List<Version> all = new ArrayList<>(List.of(base));
        all.addAll(others);
        return new Collations(Collated.collate(all));
    }

    private record Collations(Collation collation) {
        Comparison of(Version other) {
            return collation.comparisons().stream()
                    .filter(comparison ->
                            collation.versions().get(comparison.other()).name().equals(other.name()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
