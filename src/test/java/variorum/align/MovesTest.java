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
}
