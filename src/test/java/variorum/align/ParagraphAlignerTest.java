package variorum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.align.DrawnLinks.links;
import static variorum.testing.Articles.article;
import static variorum.testing.Articles.withRoles;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.model.Correction;
import variorum.model.Link;
import variorum.model.ParagraphRange;
import variorum.model.Role;
import variorum.model.Row;
import variorum.model.Version;
import variorum.testing.Collated;

/** Which paragraphs answer to which. */
class ParagraphAlignerTest {
    private static final String FERRY =
            "The night ferry to Aberdale will stop running in March, its owner said on Monday,"
                    + " because too few lorries have crossed since the bridge opened.";
    private static final String BRIDGE = "Engineers had warned for years that the toll on the new bridge was too low to"
            + " leave room for any other way across the strait.";
    private static final String CREW =
            "Forty sailors will lose their posts, and the union wants the town to buy the older"
                    + " of the two ships as a floating school.";
    private static final String MUSEUM =
            "A museum on the quay, paid for by a lottery, is to show the captain's log of the"
                    + " first crossing and a model of his cabin.";
    private static final String BAKER =
            "Ingrid Keller, who bakes for the passengers, learned of it from a customer and has"
                    + " already let her second oven go cold.";

    private static final String CONDENSED =
            "One woman in the port, whose bread the travellers used to eat on board, learned of it from a customer"
                    + " who came for rolls early one morning.";

    private static final String STREET =
            " Nobody else in that narrow street had yet been told, so the neighbours laughed when she said so.";
    private static final String OVEN =
            " By then her second oven was off; no crumb remained on any shelf, and mice had moved away.";

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
    void aHeadlineIsNotPairedWithBodyTextForANameTheyShare() {
        Version base =
                withRoles(article("Aberdale to lose its ferry", BRIDGE, CREW), Role.HEADLINE, Role.BODY, Role.BODY);
        Version other =
                article("Keller moved to Aberdale as a child and opened her shop there with a loan.", BRIDGE, CREW);

        assertThat(links(base, other)).isEqualTo("0: :0 1:1 2:2");
    }

    @Test
    void aRewordedHeadlineIsLinked() {
        Version base = withRoles(article("Aberdale to lose its night ferry", BRIDGE), Role.HEADLINE, Role.BODY);
        Version other = withRoles(article("Aberdale will lose night ferry", BRIDGE), Role.HEADLINE, Role.BODY);

        assertThat(links(base, other)).isEqualTo("0:0 1:1");
    }

    @Test
    void shortFurnitureIsNotMatchedOnAStrayWord() {
        Version base = withRoles(article(FERRY, "More on ferries"), Role.BODY, Role.FURNITURE);
        Version other = withRoles(article(FERRY, "Sign up for more"), Role.BODY, Role.FURNITURE);

        assertThat(links(base, other)).isEqualTo("0:0 1: :1");
    }

    @Test
    void furnitureIsNotMatchedWithBodyText() {
        Version base =
                withRoles(article(FERRY, "Read also: union wants the town to buy ships"), Role.BODY, Role.FURNITURE);

        assertThat(links(base, article(FERRY, CREW))).isEqualTo("0:0 1: :1");
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

    @Test
    void aSentenceCarriedOverIntoALongParagraphKeepsItsOwn() {
        String absorbed = BRIDGE + " " + MUSEUM + " Her second oven went cold when she learned of it from a customer.";

        assertThat(links(article(FERRY, BRIDGE + " " + MUSEUM, BAKER, CREW), article(FERRY, absorbed, CREW)))
                .isEqualTo("0:0 1+2:1 3:2");
        assertThat(links(article(FERRY, absorbed, CREW), article(FERRY, BRIDGE + " " + MUSEUM, BAKER, CREW)))
                .isEqualTo("0:0 1:1+2 2:3");
    }

    @Test
    void aParagraphOfWhichAPhraseIsLeftIsLinkedWhereItStands() {
        assertThat(links(article(FERRY, BAKER + STREET, CREW), article(FERRY, CONDENSED + OVEN, CREW)))
                .isEqualTo("0:0 1:1 2:2");
    }

    @Test
    void aParagraphOfWhichAPhraseIsLeftIsFollowedWhereItGoes() {
        assertThat(links(article(BAKER, FERRY, BRIDGE, CREW), article(FERRY, BRIDGE, CREW, CONDENSED)))
                .isEqualTo("0:3* 1:0 2:1 3:2");
    }

    @Test
    void theSameWordsInAnotherOrderAreNoPhrase() {
        String shuffled = CONDENSED.replace("learned of it from a customer", "of a customer it learned from");

        assertThat(links(
                        article(FERRY, BAKER + STREET, CREW),
                        article(FERRY, shuffled + " Their evenings were long.", CREW)))
                .isEqualTo("0:0 1: :1 2:2");
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

    @Test
    void aLinkBetweenTextsThatAreHardlyAlikeIsDoubtful() {
        Link link = onlyLink(
                article(FERRY),
                article("In March the last night ferry leaves for Aberdale: the bridge has taken the lorries."));

        assertThat(link.similarity()).isLessThan(0.5);
        assertThat(link.why())
                .matches("They share \\d+ % of their telling words, above all “.*”; no other paragraph .*");
    }

    @Test
    void aLinkSaysWhatItRestsOnAndWhatWasNextBest() {
        Version base = article(CREW, FERRY);
        Version other = article("A night ferry to the islands takes no lorries.", FERRY.replace("March", "May"));

        assertThat(Collated.compare(base, other).rows())
                .filteredOn(row -> row.link().isAligned())
                .singleElement()
                .satisfies(row -> assertThat(row.link().why())
                        .contains("above all “")
                        .contains("the next best, “A night ferry to the islands takes no …”, shares "));
    }

    @Test
    void aLinkBetweenTextsThatAreNearlyTheSameIsSure() {
        Link link = onlyLink(article(FERRY, BRIDGE, CREW), article(FERRY.replace("March", "May"), BRIDGE, CREW));

        assertThat(link.sure()).isTrue();
        assertThat(link.similarity()).isBetween(0.8, 0.999);
    }

    @Test
    void aLinkMadeByHandHoldsAgainstTheText() {
        Correction link = new Correction(Correction.Kind.LINK, 0, ParagraphRange.of(0), 1, ParagraphRange.of(1));

        assertThat(links(article(FERRY, BRIDGE), article(FERRY, BRIDGE), link)).isEqualTo(":0 0:1 1:");
    }

    @Test
    void aLinkTakenAwayByHandIsNotMadeAgain() {
        Correction unlink = new Correction(Correction.Kind.UNLINK, 0, ParagraphRange.of(0), 1, ParagraphRange.of(0));

        assertThat(links(article(FERRY, BRIDGE), article(FERRY, BRIDGE), unlink))
                .isEqualTo("0: :0 1:1");
    }

    @Test
    void ofTwoCorrectionsOfOneParagraphTheLaterHolds() {
        Correction link = new Correction(Correction.Kind.LINK, 0, ParagraphRange.of(0), 1, ParagraphRange.of(1));
        Correction again = new Correction(Correction.Kind.LINK, 0, ParagraphRange.of(0), 1, ParagraphRange.of(0));

        assertThat(links(article(FERRY, BRIDGE), article(FERRY, BRIDGE), link, again))
                .isEqualTo("0:0 1:1");
    }

    @Test
    void aCorrectionThatNamesTheVersionsTheOtherWayRoundHoldsToo() {
        Correction unlink = new Correction(Correction.Kind.UNLINK, 1, ParagraphRange.of(0), 0, ParagraphRange.of(0));

        assertThat(links(article(FERRY, BRIDGE), article(FERRY, BRIDGE), unlink))
                .isEqualTo("0: :0 1:1");
    }

    private static Link onlyLink(Version base, Version other) {
        List<Row> rows = Collated.compare(base, other).rows();
        assertThat(rows.get(0).link().isAligned()).isTrue();
        return rows.get(0).link();
    }
}
