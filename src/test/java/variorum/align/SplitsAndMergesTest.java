package variorum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.align.DrawnLinks.links;
import static variorum.align.FerryStory.BAKER;
import static variorum.align.FerryStory.BRIDGE;
import static variorum.align.FerryStory.CREW;
import static variorum.align.FerryStory.FERRY;
import static variorum.align.FerryStory.MUSEUM;
import static variorum.testing.Articles.article;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paragraphs that answer to several, and those beside them that do not. */
class SplitsAndMergesTest {
    @Test
    void aParagraphSplitInTwoIsOneRow() {
        assertThat(links(article(CREW, FERRY + " " + BRIDGE, MUSEUM), article(CREW, FERRY, BRIDGE, MUSEUM)))
                .isEqualTo("0:0 1:1+2 2:3");
    }

    @Test
    void aParagraphSplitInThreeIsOneRow() {
        assertThat(links(article(FERRY + " " + BRIDGE + " " + CREW, MUSEUM), article(FERRY, BRIDGE, CREW, MUSEUM)))
                .isEqualTo("0:0+1+2 1:3");
    }

    @Test
    void twoParagraphsMergedAreOneRow() {
        assertThat(links(article(CREW, FERRY, BRIDGE, MUSEUM), article(CREW, FERRY + " " + BRIDGE, MUSEUM)))
                .isEqualTo("0:0 1+2:1 3:2");
    }

    @Test
    void aSentenceThatWandersToTheNextParagraphDoesNotPartTheTwo() {
        assertThat(links(
                        article(FERRY + " It is a pity.", BRIDGE, CREW),
                        article(FERRY, "It is a pity. " + BRIDGE, CREW)))
                .isEqualTo("0:0 1:1 2:2");
    }

    @Test
    void aNewParagraphBesideAKeptOneIsAddedAndNoSplit() {
        assertThat(links(article(FERRY, CREW), article(FERRY, MUSEUM, CREW, BAKER)))
                .isEqualTo("0:0 :1 1:2 :3");
    }

    @Test
    void aStrangerBesideAParagraphDoesNotJoinIt() {
        String stranger =
                "The mayor of Lund, where trams were sold last year, spoke of costs that nobody there had foreseen.";
        String mentioned = CREW.replace("the town", "the mayor");

        assertThat(links(article(FERRY, CREW, stranger, BRIDGE), article(FERRY, mentioned, BRIDGE)))
                .isEqualTo("0:0 1:1 2: 3:2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Costs|Costs: |in lower case after a mark",
                "1.14. “You” (or “Your”)|1.12. “You” (or “Your”) |under another number",
                "The ferry|The ferry. |with an article",
            })
    void aHeadOfItsOwnJoinsTheParagraphThatBeginsWithItInTheOtherVersion(String head, String runIn, String why) {
        assertThat(links(article(CREW, runIn + BRIDGE, MUSEUM), article(CREW, head, BRIDGE, MUSEUM)))
                .as(why)
                .isEqualTo("0:0 1:1+2 2:3");
        assertThat(links(article(CREW, head, BRIDGE, MUSEUM), article(CREW, runIn + BRIDGE, MUSEUM)))
                .as(why)
                .isEqualTo("0:0 1+2:1 3:2");
    }

    @Test
    void aHeadAboveAParagraphThatBeginsWithItInBothVersionsIsNew() {
        assertThat(links(article(CREW, "Costs: " + BRIDGE, MUSEUM), article(CREW, "Costs", "Costs: " + BRIDGE, MUSEUM)))
                .isEqualTo("0:0 :1 1:2 2:3");
    }
}
