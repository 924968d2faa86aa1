package variorum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.align.DrawnLinks.links;
import static variorum.align.FerryStory.BAKER;
import static variorum.align.FerryStory.BRIDGE;
import static variorum.align.FerryStory.CONDENSED;
import static variorum.align.FerryStory.CREW;
import static variorum.align.FerryStory.FERRY;
import static variorum.align.FerryStory.MUSEUM;
import static variorum.align.FerryStory.STREET;
import static variorum.testing.Articles.article;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import variorum.model.Version;

/** What is called moved. */
class MovesTest {
    @Test
    void aMovedParagraphIsNotAlsoReportedAsRemoved() {
        assertThat(links(article(FERRY, BRIDGE, CREW, MUSEUM), article(BRIDGE, CREW, MUSEUM, FERRY)))
                .isEqualTo("0:3* 1:0 2:1 3:2");
    }

    @Test
    void aParagraphMovedAndRewordedIsStillFollowed() {
        String reworded = MUSEUM.replace("is to show", "will exhibit").replace("his cabin", "her engines");

        assertThat(links(article(FERRY, BRIDGE, CREW, MUSEUM), article(reworded, FERRY, BRIDGE, CREW)))
                .isEqualTo("0:1 1:2 2:3 3:0*");
    }

    @Test
    void ofTwoParagraphsThatChangePlacesOneIsCalledMoved() {
        assertThat(links(article(FERRY, BRIDGE), article(BRIDGE, FERRY))).isIn("0:1* 1:0", "0:1 1:0*");
    }

    @Test
    void neighboursThatChangePlacesInsideAnArticleAreNotOneRow() {
        assertThat(links(article(MUSEUM, FERRY, BRIDGE, CREW), article(MUSEUM, BRIDGE, FERRY, CREW)))
                .isIn("0:0 1:2* 2:1 3:3", "0:0 1:2 2:1* 3:3");
    }

    @Test
    void aBlockThatMovedIsFollowedWithTheEditsInIt() {
        String reworded = FERRY.replace("too few lorries", "hardly any lorries");

        assertThat(links(article(FERRY, BRIDGE, CREW, MUSEUM, BAKER), article(CREW, MUSEUM, BAKER, reworded, BRIDGE)))
                .isEqualTo("0:3* 1:4* 2:0 3:1 4:2");
    }

    /** Twenty words, of which no three in a row stand in the paragraphs below. */
    private static final String HARBOUR = "They gulls herring lantern cobbles driftwood rope tar anchors kelp oars"
            + " pebbles barnacles nets buoys sails tides sand mussels foam shells.";

    @Test
    void aParagraphElsewhereWithThreeTenthsOfTheWordsHasMoved() {
        String third = "Nobody shells opera mussels curtain tides applause buoys chorus barnacles ticket oars encore"
                + " anchors score rope baton aria lobby poster flute.";

        assertThat(links(article(FERRY, BRIDGE, CREW, MUSEUM, HARBOUR), article(third, FERRY, BRIDGE, CREW, MUSEUM)))
                .isEqualTo("0:1 1:2 2:3 3:4 4:0*");
    }

    @Test
    void aParagraphElsewhereWithAQuarterOfTheWordsIsAnother() {
        String quarter = "Nobody shells opera trumpet sand tenor applause buoys chorus violin pebbles gilt encore"
                + " anchors score wig driftwood aria lobby poster flute.";

        assertThat(links(article(FERRY, BRIDGE, CREW, MUSEUM, HARBOUR), article(quarter, FERRY, BRIDGE, CREW, MUSEUM)))
                .isEqualTo(":0 0:1 1:2 2:3 3:4 4:");
    }

    @Test
    void aParagraphInItsPlaceWithAFifthOfTheWordsIsTheSame() {
        String fifth = "Nobody shells opera trumpet sand tenor applause oars chorus violin pebbles gilt encore"
                + " anchors score wig villa aria lobby poster flute.";

        assertThat(links(article(FERRY, HARBOUR, CREW, MUSEUM), article(FERRY, fifth, CREW, MUSEUM)))
                .isEqualTo("0:0 1:1 2:2 3:3");
    }

    /** The first paragraph of the block has one word more in common with the second of the other version. */
    @Test
    void theParagraphsOfABlockThatMovedKeepTheirOrder() {
        String first =
                "Gulls herring lantern cobbles driftwood rope tar anchors kelp oars pebbles barnacles nets buoys.";
        String second = "Foxes barley orchard hedges cider plough stile clover mill ducks hay thistle.";
        String firstLater = "Gulls herring lantern cobbles driftwood rope tar velvet opera tenor baton lobby poster.";
        String secondLater = "Tar anchors kelp oars pebbles barnacles nets buoys"
                + " foxes barley orchard hedges cider plough stile.";

        assertThat(links(
                        article(first, BAKER, STREET.strip(), second, FERRY, BRIDGE, CREW, MUSEUM, CONDENSED),
                        article(
                                FERRY,
                                BRIDGE,
                                CREW,
                                MUSEUM,
                                CONDENSED,
                                firstLater,
                                BAKER,
                                STREET.strip(),
                                secondLater)))
                .isEqualTo("0:5* 1:6* 2:7* 3:8* 4:0 5:1 6:2 7:3 8:4");
    }

    @Test
    void allParagraphsOfATextTurnedRoundAreFollowed() {
        String links = links(
                sixty("Verse%1$d sings of ship%1$d, harbour%1$d and captain%1$d.", at -> at),
                sixty("Captain%1$d left harbour%1$d by ship%1$d for verse%1$d.", at -> 59 - at));

        assertThat(links.split(" ")).hasSize(60).allMatch(link -> link.matches("\\d+:\\d+\\*?"));
    }

    /** The last news came first, and its words in common with the turnout stand in the order of both texts. */
    @Test
    void aParagraphIsNotTakenFromItsTwinBecauseThatHasMoved() {
        String poll = "Polls have closed. The first gives the Alliance 38 percent and the Reform Party 35 percent.";
        String turnout = "Turnout was 71.3 percent, the electoral commission says, up from 66.8 four years ago.";
        String rural = "Most of the rural districts have reported; the Alliance leads there by 1.9 points.";
        String hurdle = "The Green List has failed to clear the hurdle of five percent after 19 years.";
        String lead = "Reform takes the lead for the first time, by 4,200 votes.";
        String news = "The Reform Party has won the election by 11,412 votes, the electoral commission says."
                + " The Alliance has demanded a recount in four districts.";

        assertThat(links(
                        article(poll, turnout, rural, hurdle, lead),
                        article(news, lead, hurdle, rural, turnout.replace("71.3", "73.1"), poll)))
                .isEqualTo(":0 0:5 1:4* 2:3* 3:2* 4:1*");
    }

    private static Version sixty(String pattern, IntUnaryOperator number) {
        return article(
                IntStream.range(0, 60).map(number).mapToObj(pattern::formatted).toArray(String[]::new));
    }
}
