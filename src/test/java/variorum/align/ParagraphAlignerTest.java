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

/** Which paragraphs answer to which. */
class ParagraphAlignerTest {
    @Test
    void twoShortTextsOfOneParagraphAreLinkedWhenMostWordsAreTheSame() {
        assertThat(links(article("The old mayor spoke first."), article("The new mayor spoke.")))
                .isEqualTo("0:0");
    }

    @Test
    void theSameParagraphsAreLinkedInOrder() {
        assertThat(links(article(FERRY, BRIDGE, CREW), article(FERRY, BRIDGE, CREW)))
                .isEqualTo("0:0 1:1 2:2");
    }

    @Test
    void aRewordedParagraphIsLinkedAndNotRemovedAndAdded() {
        String reworded =
                "Sailings of the night ferry to Aberdale end in March, the owner said, because too few lorries"
                        + " have used it since the bridge opened.";

        assertThat(links(article(BRIDGE, FERRY, CREW), article(BRIDGE, reworded, CREW)))
                .isEqualTo("0:0 1:1 2:2");
    }

    @Test
    void anAddedParagraphStandsBetweenItsNeighbours() {
        assertThat(links(article(FERRY, CREW), article(FERRY, BRIDGE, CREW))).isEqualTo("0:0 :1 1:2");
    }

    @Test
    void aRemovedParagraphStandsBetweenItsNeighbours() {
        assertThat(links(article(FERRY, BRIDGE, CREW), article(FERRY, CREW))).isEqualTo("0:0 1: 2:1");
    }

    @Test
    void repeatedLinesAreMatchedInOrder() {
        assertThat(links(
                        article("Share", FERRY, "Share", BRIDGE, "Share"),
                        article("Share", FERRY, "Share", BRIDGE, "Share")))
                .isEqualTo("0:0 1:1 2:2 3:3 4:4");
    }

    @Test
    void ofRepeatedLinesTheOneThatWentIsRemoved() {
        assertThat(links(article("Share", FERRY, "Share", BRIDGE, "Share"), article("Share", FERRY, BRIDGE, "Share")))
                .isEqualTo("0:0 1:1 2: 3:2 4:3");
    }

    @Test
    void aRepeatedParagraphIsLinkedOnce() {
        assertThat(links(article(FERRY, BRIDGE), article(FERRY, BRIDGE, FERRY))).isEqualTo("0:0 1:1 :2");
    }

    @Test
    void twoTextsOfOneParagraphAreLinkedWhenAlike() {
        assertThat(links(article("The mayor said 12 people died."), article("The mayor said 15 people died.")))
                .isEqualTo("0:0");
    }

    @Test
    void twoTextsOfOneParagraphAreLinkedWhenFreelyReworded() {
        assertThat(
                        links(
                                article(FERRY),
                                article(
                                        "In March the last night ferry leaves for Aberdale: the bridge has taken the lorries.")))
                .isEqualTo("0:0");
    }

    @Test
    void twoTextsOfOneParagraphAreNotLinkedWhenUnrelated() {
        assertThat(links(article(BAKER), article(BRIDGE))).isEqualTo("0: :0");
    }

    @Test
    void articlesOnDifferentSubjectsAreNotLinkedAtAll() {
        assertThat(links(article(FERRY, BRIDGE), article(BAKER, MUSEUM))).isEqualTo("0: 1: :0 :1");
    }

    @Test
    void anEmptyVersionIsComparedAsOneWithoutParagraphs() {
        assertThat(links(article(), article(FERRY, CREW))).isEqualTo(":0 :1");
        assertThat(links(article(FERRY, CREW), article())).isEqualTo("0: 1:");
        assertThat(links(article(), article())).isEmpty();
    }

    @Test
    void aDividerOfMarksIsLinkedWithItsCopy() {
        assertThat(links(article(FERRY, "* * *", BRIDGE), article(FERRY, "* * *", BRIDGE)))
                .isEqualTo("0:0 1:1 2:2");
    }

    @Test
    void chineseParagraphsAreLinkedByTheirWords() {
        assertThat(links(article("工厂的工人昨天开始罢工。", "市长今天参观了新的图书馆。"), article("市长昨天参观了新的图书馆。", "工厂的工人今天开始罢工。")))
                .isIn("0:1* 1:0", "0:1 1:0*");
    }

    @ParameterizedTest
    @CsvSource({
        "They don’t know., They won’t know.",
        "The mayor’s bridge., The minister’s bridge.",
        "Violets are blue., Violets are green.",
        "- milk, - oat milk",
        "한국어 문장입니다, 한국인 문장입니다",
    })
    void aShortParagraphWithOneWordChangedIsLinkedWhereItStands(String before, String after) {
        assertThat(links(article(before), article(after))).isEqualTo("0:0");
        assertThat(links(article(FERRY, before, CREW), article(FERRY, after, CREW)))
                .isEqualTo("0:0 1:1 2:2");
    }

    @Test
    void shortParagraphsWithOneWordInCommonAreNotLinkedAcrossTheText() {
        assertThat(links(article("Violets are blue.", FERRY, CREW), article(FERRY, CREW, "Violets are green.")))
                .isEqualTo("0: 1:0 2:1 :2");
    }

    @ParameterizedTest
    @CsvSource({
        "4. New fares, 5. New fares, 4. Rules on board",
        "(d) New fares, (e) New fares, (d) Rules on board",
        "2.4. New fares, 2.5. New fares, 2.4. Rules on board",
        "B.2.4. New fares, B.2.5. New fares, B.2.4. Rules on board",
        "A.3 New fares, A.4 New fares, A.3 Rules on board",
    })
    void headingsAreLinkedByTheirWordsAndNotByTheirNumbers(String before, String after, String added) {
        assertThat(links(article(BRIDGE, before, FERRY), article(BRIDGE, added, CREW, after, FERRY)))
                .isEqualTo("0:0 :1 :2 1:3 2:4");
        assertThat(links(article(BRIDGE, before, FERRY), article(BRIDGE, added, CREW)))
                .isEqualTo("0:0 1: 2: :1 :2");
    }

    @Test
    void countedHeadingsAreLinkedAboveTheSameText() {
        assertThat(links(article(BRIDGE, "4. Fares", FERRY), article(BRIDGE, "5. What you pay", FERRY)))
                .isEqualTo("0:0 1:1 2:2");
        assertThat(links(
                        article(BRIDGE, "4. Fares", "5. Times", FERRY),
                        article(BRIDGE, "4. When it runs", CREW, "5. Prices", FERRY)))
                .isEqualTo("0:0 1: :1 :2 2:3 3:4");
    }

    @Test
    void aCompoundStandsForItsWords() {
        assertThat(links(
                        article(FERRY, "Die 8.x Versionen", CREW, "Die 9.x Versionen"),
                        article(FERRY, "Die 7.x-Versionen", "Die 8.x-Versionen", CREW, "Die 9.x-Versionen")))
                .isEqualTo("0:0 :1 1:2 2:3 3:4");
    }

    @Test
    void whatCountsAHeadingOrANoteIsNoEvidence() {
        assertThat(links(
                        article(FERRY, "* 2.2. Ports", "* 2.3. Fares", "[2] Ask Keller.", "[3] Ask nobody."),
                        article(
                                FERRY,
                                "* 2.1. Ports",
                                "* 2.2. Hours",
                                "* 2.3. Fares",
                                "[1] Ask Keller.",
                                "[2] Ask nobody.")))
                .isEqualTo("0:0 1:1 :2 2:3 3:4 4:5");
    }
}
