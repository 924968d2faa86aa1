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
        assertThat(names("wire.txt", "morning.txt")).containsExactly("wire to morning.patch");
    }

    @Test
    void endingsThatDifferStay() {
        assertThat(names("wire.txt", "wire.html", "morning"))
                .containsExactly("wire.txt to wire.html.patch", "wire.txt to morning.patch");
    }

    @Test
    void namesOfUsualLengthStayWhole() {
        assertThat(names("Salt Road, second draft.docx", "Salt Road, third draft (with the author's corrections).docx"))
                .containsExactly(
                        "Salt Road, second draft to Salt Road, third draft (with the author's corrections).patch");
    }

    @Test
    void aLongNameIsCutWhereAWordBegins() {
        assertThat(names(
                        "wire.txt", "It was a dark and stormy night, ".repeat(4) + "and then the lights went out!.txt"))
                .containsExactly("wire to stormy night, " + "It was a dark and stormy night, ".repeat(2)
                        + "and then the lights went out!.patch");
    }

    @Test
    void whatNoFileMayBeCalledIsReplaced() {
        assertThat(names("../old/wire\n.txt", "a:b*c?\"d<e>f|g.txt"))
                .containsExactly("_._old_wire_ to a_b_c__d_e_f_g.patch");
    }

    @Test
    void noTwoAreTheSameAlsoWhereCaseDoesNotCount() {
        assertThat(names("a.txt", "x/b.txt", "x:b.txt", "X/B.TXT", "X/B.txt"))
                .containsExactly(
                        "a to x_b.patch", "a to x_b (2).patch", "a.txt to X_B.TXT.patch", "a to X_B (3).patch");
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
