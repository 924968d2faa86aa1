package variorum.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class ColumnsTest {
    private static final String BRIDGE = "The harbour bridge will stay closed until spring, the mayor said on Tuesday"
            + " after engineers had found a second crack in its northern pier.";
    private static final String SHOPS = "The shops by the harbour have lost a third of their trade since October, and"
            + " some of them may not open again in the new year.";
    private static final String FERRY = "A ferry will carry people across from Monday, every half hour in the morning"
            + " and every hour after noon, free of charge for pupils.";

    @Test
    void twoColumnsAreReadOneAfterTheOther() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        pdf.column(30, 100, 160, BRIDGE);
        pdf.column(205, 100, 160, SHOPS);
        assertThat(pdf.read()).containsExactly(BRIDGE, SHOPS);
    }

    @Test
    void columnsMayStandAtOtherHeights() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        pdf.column(30, 100, 160, BRIDGE);
        pdf.column(205, 105, 160, SHOPS);
        assertThat(pdf.read()).containsExactly(BRIDGE, SHOPS);
    }

    @Test
    void threeColumnsAreReadOneAfterTheOther() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        pdf.column(20, 100, 110, BRIDGE);
        pdf.column(143, 100, 110, SHOPS);
        pdf.column(266, 100, 110, FERRY);
        assertThat(pdf.read()).containsExactly(BRIDGE, SHOPS, FERRY);
    }

    @Test
    void aHeadlineOverAllColumnsComesFirst() throws IOException {
        DrawnPdf pdf = new DrawnPdf()
                .size(20)
                .lines(60, 60, "Bridge to stay closed until spring")
                .size(10);
        pdf.column(30, 100, 160, BRIDGE);
        pdf.column(205, 100, 160, SHOPS);
        assertThat(pdf.read()).containsExactly("# Bridge to stay closed until spring", BRIDGE, SHOPS);
    }

    @Test
    void aTitleOfOneWordOverTheColumnsDoesNotPartTheirFirstLines() throws IOException {
        DrawnPdf pdf = new DrawnPdf().size(20).lines(180, 60, "Closed").size(10).lines(30, 100, "The mayor speaks");
        pdf.column(205, 95, 160, SHOPS);
        pdf.column(30, 118, 160, BRIDGE);
        assertThat(pdf.read()).containsExactly("# Closed", "The mayor speaks", BRIDGE, SHOPS);
    }

    @Test
    void whiteThroughBothColumnsAtOneHeightDoesNotTearThemApart() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        pdf.column(30, 100, 160, BRIDGE);
        pdf.column(30, 180, 160, SHOPS);
        pdf.column(205, 100, 160, FERRY);
        pdf.column(205, 180, 160, BRIDGE);
        assertThat(pdf.read()).containsExactly(BRIDGE, SHOPS, FERRY, BRIDGE);
    }

    @Test
    void textOverTheWholeWidthPartsTheColumnsAboveFromThoseBelow() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        pdf.column(30, 100, 160, BRIDGE);
        pdf.column(205, 100, 160, SHOPS);
        pdf.column(30, 200, 335, FERRY);
        pdf.column(30, 260, 160, SHOPS);
        pdf.column(205, 260, 160, BRIDGE);
        assertThat(pdf.read()).containsExactly(BRIDGE, SHOPS, FERRY, SHOPS, BRIDGE);
    }

    @Test
    void theShortLastLineOfWhatStandsAboveColumnsIsNotDrawnIntoThem() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        double next = pdf.column(30, 60, 335, BRIDGE + " It is old.");
        pdf.column(30, next + 10, 160, SHOPS);
        pdf.column(205, next + 10, 160, FERRY);
        assertThat(pdf.read()).containsExactly(BRIDGE + " It is old.", SHOPS, FERRY);
    }

    @Test
    void aShortHeadingBelowColumnsBelongsToWhatFollows() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        double next = pdf.column(30, 60, 160, SHOPS);
        pdf.column(205, 60, 160, FERRY);
        pdf.bold(true).lines(30, next + 20, "The bridge").bold(false);
        pdf.column(30, next + 34, 335, BRIDGE);
        assertThat(pdf.read()).containsExactly(SHOPS, FERRY, "= The bridge", BRIDGE);
    }

    @Test
    void aTableIsReadRowByRow() throws IOException {
        DrawnPdf pdf = new DrawnPdf().lines(30, 100, "Shop", "Baker", "Chandler and sons of the harbour", "Net maker");
        pdf.lines(230, 100, "Trade", "410", "120", "75").lines(330, 100, "Change", "-30", "-12", "+4");
        assertThat(String.join(" ", pdf.read()))
                .isEqualTo("Shop Trade Change Baker 410 -30 Chandler and sons of the harbour 120 -12 Net maker 75 +4");
    }

    @Test
    void whatStandsBelowATableDoesNotGoOnFromItsLastCell() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        pdf.column(30, 100, 120, BRIDGE);
        pdf.lines(205, 100, "Closed for three weeks in", "the autumn after the first", "crack was found by divers");
        pdf.lines(205, 136, "and the mayor was told so");
        pdf.column(30, 220, 335, FERRY);
        assertThat(pdf.read()).hasSize(3).contains(BRIDGE).endsWith(FERRY);
    }

    @Test
    void numbersBeforeAListAreNoColumn() throws IOException {
        DrawnPdf pdf = new DrawnPdf().lines(30, 100, "1.", "2.", "3.", "4.");
        pdf.lines(50, 100, "The bridge is shut", "The ferry runs", "The shops wait", "The mayor is away");
        assertThat(pdf.read())
                .containsExactly("The bridge is shut", "The ferry runs", "The shops wait", "The mayor is away");
    }

    @Test
    void aParagraphGoesOnInTheNextColumnAndOnTheNextPage() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        pdf.lines(
                30,
                100,
                "The harbour bridge will stay shut",
                "until spring, the mayor said, and",
                "nobody knows yet for how long",
                "the shops near it, and those on");
        pdf.lines(
                205,
                100,
                "the other side, can go on, as",
                "their trade has fallen by a third",
                "since the engineers found that",
                "second crack in the northern");
        pdf.nextPage().lines(30, 100, "pier. It is old.");
        assertThat(pdf.read())
                .containsExactly("The harbour bridge will stay shut until spring, the mayor said, and nobody knows yet"
                        + " for how long the shops near it, and those on the other side, can go on, as their trade has"
                        + " fallen by a third since the engineers found that second crack in the northern pier. It is"
                        + " old.");
    }
}
