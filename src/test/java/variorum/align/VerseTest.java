package variorum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.align.DrawnLinks.links;
import static variorum.testing.Articles.lines;

import org.junit.jupiter.api.Test;
import variorum.model.Link;
import variorum.testing.Collated;

/** Poems, line by line. */
class VerseTest {
    private static final String POEM = """
            Am Abend steht der Ferge still
            und sieht den Fluss hinunter,
            der trägt, was niemand haben will,
            und geht doch niemals unter.

            Er zählt die Boote nicht, die Zeit,
            er zählt die Steine am Ufer;
            und ist ein Wanderer noch so weit,
            er hört zuletzt den Rufer.
            """;

    @Test
    void aLineAnewInItsStanzaAnswersToTheOneInItsPlace() {
        String anew = POEM.replace("er hört zuletzt den Rufer.", "so ruft man ihn alleine.");

        assertThat(links(lines(POEM), lines(anew))).isEqualTo("0:0 1:1 2:2 3:3 4:4 5:5 6:6 7:7");
    }

    @Test
    void itIsDoubtfulAndSaysThatThePlaceIsWhy() {
        String anew = POEM.replace("er hört zuletzt den Rufer.", "so ruft man ihn alleine.");

        Link last = Collated.compare(lines(POEM), lines(anew)).rows().get(7).link();

        assertThat(last.sure()).isFalse();
        assertThat(last.why()).startsWith("They stand at the same place and share no telling words; ");
    }

    @Test
    void ofAStanzaMadeAnewButForALineEachLineAnswersToTheOneInItsPlace() {
        String anew = POEM.replace("und sieht den Fluss hinunter", "er schaut hinab die Wellen")
                .replace("der trägt, was niemand haben will", "drin schwimmt, das hat kein Mensch getan")
                .replace("und geht doch niemals unter", "vorbei an allen Schwellen");

        assertThat(links(lines(POEM), lines(anew))).isEqualTo("0:0 1:1 2:2 3:3 4:4 5:5 6:6 7:7");
    }

    @Test
    void whereALineIsMissingNoneStandsInForIt() {
        String shorter = POEM.replace("er zählt die Steine am Ufer;\n", "")
                .replace("er hört zuletzt den Rufer.", "so ruft man ihn alleine.");

        assertThat(links(lines(POEM), lines(shorter))).isEqualTo("0:0 1:1 2:2 3:3 4:4 5: 6:5 7:6");
    }

    @Test
    void aStanzaOfWhichNoLineIsKeptIsAnother() {
        String another = POEM.replaceAll(
                "(?s)Er zählt.*", "Drei Enten ziehn dahin,\nsie schnattern.\n\nMein Boot" + " ist alt,\nes knarrt.\n");

        assertThat(links(lines(POEM), lines(another))).startsWith("0:0 1:1 2:2 3:3 4: ");
    }

    @Test
    void ofAnArticleLinesInTheSamePlaceAreStrangers() {
        String article = POEM.replace("\n\n", "\n").replace("\n", "\n\n");
        String anew = article.replace("er hört zuletzt den Rufer.", "so ruft man ihn alleine.");

        assertThat(links(lines(article), lines(anew))).endsWith("6:6 7: :7");
    }
}
