package variorum.display.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import variorum.display.PlanOptions;
import variorum.display.PlanRow.TextRow;
import variorum.model.Collation;
import variorum.model.Stanzas;
import variorum.model.Version;
import variorum.testing.Articles;
import variorum.testing.Collated;

class StanzasTest {
    private static final String POEM =
            "The wheel goes round,\nThe water goes,\n\nThe moon is out,\nThe miller knows.\n";

    /** The paragraphs that begin a stanza, such as {@code 2 5}. */
    private static String stanzas(Version version) {
        Stanzas stanzas = Stanzas.of(version);
        return IntStream.range(0, version.paragraphs().size())
                .filter(stanzas::begins)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static List<Boolean> begin(Version... versions) {
        Collation collation = Collated.collate(List.of(versions));
        return new DisplayPlanner()
                .plan(collation, collation.table(), PlanOptions.FIRST).rows().stream()
                        .map(row -> ((TextRow) row).beginsStanza())
                        .toList();
    }

    @Test
    void theLineBelowAnEmptyOneBeginsAStanza() {
        assertThat(stanzas(Articles.lines(POEM))).isEqualTo("2");
        assertThat(stanzas(Articles.lines(POEM.replace("\n", "\r\n")))).isEqualTo("2");
        assertThat(stanzas(Articles.lines(POEM.replace("\n\n", "\n  \t\n")))).isEqualTo("2");
    }

    @Test
    void coupletsAreStanzasToo() {
        assertThat(stanzas(Articles.lines("One,\ntwo.\n\nThree,\nfour.\n\nFive,\nsix.\n")))
                .isEqualTo("2 4");
    }

    @Test
    void anArticleHasNone() {
        assertThat(stanzas(Articles.lines("One came.\n\nTwo left.\n\nThree stayed.\nFour sang.\n")))
                .isEmpty();
        assertThat(stanzas(Articles.lines("One came.\r\nTwo left.\r\nThree stayed.\r\n")))
                .isEmpty();
    }

    @Test
    void anArticleWhoseParagraphsStandMoreOftenBelowOneAnotherHasNone() {
        String sentence = "The mayor of the town said on Monday that the bridge over the harbour stays shut. ";
        String paragraphs = String.join("\n", Collections.nCopies(4, sentence.repeat(2)));

        assertThat(stanzas(Articles.lines(String.join("\n\n", paragraphs, paragraphs))))
                .isEmpty();
    }

    @Test
    void aRowBeginsAStanzaIfAnyVersionDoes() {
        Version inOne = Articles.lines(POEM.replace("\n\n", "\n"));

        assertThat(begin(Articles.lines(POEM), Articles.lines(POEM))).containsExactly(false, false, true, false);
        assertThat(begin(inOne, Articles.lines(POEM))).containsExactly(false, false, true, false);
        assertThat(begin(inOne, inOne)).containsOnly(false);
    }
}
