package variorum.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Options;
import variorum.model.ReadingTable;
import variorum.model.Summary;
import variorum.model.Version;

class PairNamesTest {

    @Test
    void theNamesAreThoseOfTheVersions() {
        assertThat(names("wire.txt", "morning.txt")).containsExactly("wire.txt to morning.txt.patch");
    }

    @Test
    void whatNoFileMayBeCalledIsReplaced() {
        assertThat(names("../old/wire\n.txt", "a:b*c?\"d<e>f|g.txt"))
                .containsExactly("_._old_wire_.txt to a_b_c__d_e_f_g.txt.patch");
    }

    @Test
    void noTwoAreTheSameAlsoWhereCaseDoesNotCount() {
        assertThat(names("a.txt", "x/b.txt", "x:b.txt", "X/B.txt"))
                .containsExactly("a.txt to x_b.txt.patch", "a.txt to x_b.txt (2).patch", "a.txt to X_B.txt (3).patch");
    }

    @Test
    void longNamesFitIntoAFileName() {
        String name =
                names("\uD83D\uDE00".repeat(200) + ".txt", "\u754C".repeat(200)).get(0);

        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(name)).isTrue();
    }

    private static List<String> names(String base, String... others) {
        List<Version> versions = IntStream.rangeClosed(0, others.length)
                .mapToObj(index -> index == 0 ? base : others[index - 1])
                .map(name -> new Version(name, Optional.empty(), "", List.of()))
                .toList();
        List<Comparison> comparisons = IntStream.rangeClosed(1, others.length)
                .mapToObj(other -> new Comparison(0, other, List.of(), new Summary(0, 0, 0, 0, 0, 0, 0, 0), ""))
                .toList();
        Collation collation =
                new Collation(versions, comparisons, new ReadingTable(List.of(), List.of()), Options.DEFAULT);
        return PairNames.of(collation, "patch");
    }
}
