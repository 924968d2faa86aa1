package variorum.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class ParagraphsTest {
    private static final String BRIDGE = "The harbour bridge will stay closed until spring, the mayor said on Tuesday"
            + " after engineers had found a second crack.";
    private static final String SHOPS = "The shops by the harbour have lost a third of their trade since October, and"
            + " some may not open again in the new year.";

    @Test
    void whitePartsParagraphs() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        double next = pdf.column(30, 100, 300, BRIDGE);
        pdf.column(30, next + 6, 300, SHOPS);
        assertThat(pdf.read()).containsExactly(BRIDGE, SHOPS);
    }

    @Test
    void aFirstLineSetInBeginsAParagraph() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        pdf.lines(42, 100, "The bridge is shut. All the").lines(30, 112, "shops wait for the spring to come.");
        pdf.lines(42, 124, "The ferry is free of charge on").lines(30, 136, "the days on which it runs at all.");
        assertThat(pdf.read())
                .containsExactly(
                        "The bridge is shut. All the shops wait for the spring to come.",
                        "The ferry is free of charge on the days on which it runs at all.");
    }

    @Test
    void aLastLineThatLeftRoomForTheNextWordEndsAParagraph() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        double next = pdf.column(30, 100, 300, BRIDGE);
        pdf.column(30, next, 300, SHOPS);
        assertThat(pdf.read()).containsExactly(BRIDGE, SHOPS);
    }

    @Test
    void whereLinesAreFilledAnyRoomAtTheirEndIsTheEndOfAParagraph() throws IOException {
        String title = "Bridge over the old bay shut";
        String list = "Ferry to the far islands too";
        DrawnPdf pdf = new DrawnPdf();
        double next = pdf.column(30, 100, 160, title);
        next = pdf.column(30, next, 160, list);
        next = pdf.column(30, next, 160, BRIDGE);
        next = pdf.column(30, next, 160, SHOPS);
        pdf.column(30, next, 160, BRIDGE);
        assertThat(pdf.read()).startsWith(title, list);
    }

    @Test
    void aLineThatStandsThereTwiceIsTwoParagraphs() throws IOException {
        String title = "Bridge over the old harbour to stay shut until the end of the spring at least";
        DrawnPdf pdf = new DrawnPdf().lines(30, 100, title, title, "The mayor said so");
        assertThat(pdf.read()).containsExactly(title, title, "The mayor said so");
    }

    @Test
    void dashesAndHyphensAtLineEndsStayAsTheyAreInsideLines() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        pdf.lines(
                30,
                100,
                "The bridge\u2014the old one\u2014has to be shut for the 155-",
                "millimetre crack is wider than the crack");
        pdf.lines(
                30,
                124,
                "\u2014the first one\u2014that was found in U.S.-",
                "Mexican steel in the spring of the last year.");
        assertThat(pdf.read())
                .containsExactly("The bridge\u2014the old one\u2014has to be shut for the 155-millimetre crack is wider"
                        + " than the crack\u2014the first one\u2014that was found in U.S.-Mexican steel in the spring of"
                        + " the last year.");
    }

    @Test
    void linesAlongAPictureAreOneParagraph() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        pdf.lines(
                30,
                100,
                "The harbour bridge will stay shut.",
                "The mayor said so on Tuesday. It",
                "is old. The shops wait for spring,",
                "and the ferry, which is free of charge, runs every half hour.");
        assertThat(pdf.read()).hasSize(1);
    }

    @Test
    void largerTypeIsAHeadingAndTheLargestTheHeadline() throws IOException {
        DrawnPdf pdf = new DrawnPdf().size(20).lines(30, 60, "Bridge to stay closed", "until spring");
        pdf.size(10).column(30, 110, 300, BRIDGE);
        pdf.size(13).lines(30, 160, "What the shops say").size(10);
        pdf.column(30, 180, 300, SHOPS);
        assertThat(pdf.read())
                .containsExactly("# Bridge to stay closed until spring", BRIDGE, "= What the shops say", SHOPS);
    }

    @Test
    void twoHeadingsWithWhiteBetweenAreTwo() throws IOException {
        DrawnPdf pdf = new DrawnPdf()
                .size(14)
                .lines(30, 60, "The bridge")
                .lines(30, 88, "The crack")
                .size(10);
        pdf.column(30, 110, 300, BRIDGE + " " + SHOPS);
        assertThat(pdf.read()).containsExactly("# The bridge", "= The crack", BRIDGE + " " + SHOPS);
    }

    @Test
    void aBoldLineIsAHeadingWithoutWhiteRoundIt() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        double next = pdf.column(30, 100, 300, BRIDGE);
        pdf.bold(true).lines(30, next, "What the shops say").bold(false);
        pdf.column(30, next + 12, 300, SHOPS);
        assertThat(pdf.read()).containsExactly(BRIDGE, "= What the shops say", SHOPS);
    }

    @Test
    void itemsOfAListAreParagraphsWithTheirFurtherLines() throws IOException {
        DrawnPdf pdf = new DrawnPdf()
                .lines(30, 100, "\u2022")
                .lines(45, 100, "The bridge, which is shut until spring", "for it has a crack");
        pdf.lines(30, 124, "\u2022")
                .lines(45, 124, "The ferry")
                .lines(30, 136, "\u2022")
                .lines(45, 136, "The shops");
        assertThat(pdf.read())
                .containsExactly("The bridge, which is shut until spring for it has a crack", "The ferry", "The shops");
    }

    /** As in lists of works, and in notes. */
    @Test
    void furtherLinesThatAreSetInBelongToTheirFirstOne() throws IOException {
        DrawnPdf pdf = new DrawnPdf().lines(30, 60, "What was read:");
        pdf.lines(30, 84, "The harbour office: A report on the bridge and on what its repair will cost the")
                .lines(50, 96, "town and its shops, 1984.")
                .lines(30, 108, "The museum of the harbour: How the ferry came to the outer islands when Berlin")
                .lines(50, 120, "and Hamburg were far away and the trains did not yet go as far as the coast")
                .lines(50, 132, "of the sea, 1991.");
        assertThat(pdf.read())
                .containsExactly(
                        "What was read:",
                        "The harbour office: A report on the bridge and on what its repair will cost the town and its"
                                + " shops, 1984.",
                        "The museum of the harbour: How the ferry came to the outer islands when Berlin and Hamburg were"
                                + " far away and the trains did not yet go as far as the coast of the sea, 1991.");
    }

    @Test
    void shortItemsThatAreSetInAreNoCentredTitle() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        double next = pdf.column(30, 100, 300, BRIDGE);
        pdf.lines(60, next + 12, "1. First bridge", "2. Third bridge", "3. Fifth bridge");
        assertThat(pdf.read()).containsExactly(BRIDGE, "1. First bridge", "2. Third bridge", "3. Fifth bridge");
    }

    @Test
    void aFirstLetterOverThreeLinesBelongsToItsWord() throws IOException {
        DrawnPdf pdf = new DrawnPdf().size(40).lines(30, 126, "T").size(10);
        pdf.lines(
                56,
                100,
                "he harbour bridge will stay closed until spring,",
                "the mayor said on Tuesday, for engineers have",
                "found a second crack in its pier, the northern");
        pdf.lines(30, 136, "one, and the shops have lost a third of their trade.");
        assertThat(pdf.read())
                .containsExactly("The harbour bridge will stay closed until spring, the mayor said on Tuesday, for"
                        + " engineers have found a second crack in its pier, the northern one, and the shops have"
                        + " lost a third of their trade.");
    }

    @Test
    void aFirstLetterMayBeAWordOfItsOwn() throws IOException {
        DrawnPdf pdf = new DrawnPdf().size(28).lines(30, 112, "A").size(10);
        pdf.lines(
                52,
                100,
                "bridge that has stood for a hundred years is",
                "shut. The bridge has a crack, engineers say, and");
        pdf.lines(30, 124, "nobody knows for how long it will stay like that.");
        assertThat(pdf.read().get(0)).startsWith("A bridge that");
    }

    @Test
    void notesOfAPageComeAfterTheParagraphThatGoesOnOnTheNext() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        pdf.lines(
                30,
                480,
                "The bridge is shut until spring, the mayor said on Tuesday, and",
                "nobody knows for how long the shops near it can go on, as all of");
        pdf.size(7).lines(30, 540, "1 The mayor was asked by this paper.").size(10);
        pdf.nextPage().lines(30, 60, "their trade comes over the bridge.");
        assertThat(pdf.read())
                .containsExactly(
                        "The bridge is shut until spring, the mayor said on Tuesday, and nobody knows for how long the"
                                + " shops near it can go on, as all of their trade comes over the bridge.",
                        "1 The mayor was asked by this paper.");
    }

    @Test
    void aNumberThatStandsBeforeTheTextDoesNotCutItsFirstLineOff() throws IOException {
        DrawnPdf pdf = new DrawnPdf().lines(30, 100, "12");
        pdf.column(50, 100, 250, BRIDGE);
        assertThat(pdf.read()).containsExactly("12 " + BRIDGE);
    }

    @Test
    void aLongDashAtALineEndStaysTight() throws IOException {
        DrawnPdf pdf = new DrawnPdf().lines(30, 100, "The bridge is shut until the spring comes—", "so they say.");
        assertThat(pdf.read()).containsExactly("The bridge is shut until the spring comes—so they say.");
    }
}
