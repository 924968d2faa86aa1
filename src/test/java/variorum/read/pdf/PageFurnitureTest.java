package variorum.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Test;

final class PageFurnitureTest {
    @Test
    void headsAndFeetThatComeBackAreFurnitureOnceEach() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        for (int page = 1; page <= 3; page++) {
            pdf.lines(30, 30, "The Harbour Post, 28 January").lines(30, 580, "Page " + (page + 6));
            pdf.lines(30, 100, "Something that is said on page " + "abc".charAt(page - 1) + ".");
            if (page < 3) {
                pdf.nextPage();
            }
        }
        assertThat(pdf.read())
                .containsExactly(
                        "- The Harbour Post, 28 January",
                        "Something that is said on page a.",
                        "Something that is said on page b.",
                        "Something that is said on page c.",
                        "- Page 7");
    }

    /** Else it could be taken for the title, and the title for a paragraph that was added. */
    @Test
    void aHeadThatOnlyRepeatsTheTitleIsLeftOut() throws IOException {
        DrawnPdf pdf = new DrawnPdf().size(20).lines(30, 300, "Harbour Bridge").size(10);
        for (int page = 2; page <= 3; page++) {
            pdf.nextPage().lines(30, 30, "HARBOUR BRIDGE").lines(340, 30, String.valueOf(page));
            pdf.lines(30, 100, "Something that is said on page " + "abc".charAt(page - 1) + ".");
        }
        assertThat(pdf.read())
                .containsExactly(
                        "# Harbour Bridge", "Something that is said on page b.", "Something that is said on page c.");
    }

    @Test
    void notesThatDifferInTheirNumbersAloneAreNoFeet() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        pdf.lines(30, 100, "One.").lines(30, 560, "2 Ibid., p. 12.").lines(30, 580, "- 4 -");
        pdf.nextPage().lines(30, 100, "Two.").lines(30, 560, "5 Ibid., p. 31.").lines(30, 580, "- 5 -");
        assertThat(pdf.read()).containsExactly("One.", "2 Ibid., p. 12.", "Two.", "5 Ibid., p. 31.", "- - 4 -");
    }

    @Test
    void headsMayDifferOnLeftAndRightPages() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        pdf.lines(30, 30, "12").lines(60, 30, "Left").lines(30, 100, "One.");
        pdf.nextPage().lines(300, 30, "Right").lines(360, 30, "13").lines(30, 100, "Two.");
        pdf.nextPage().lines(30, 30, "14").lines(60, 30, "Left").lines(30, 100, "Three.");
        pdf.nextPage().lines(300, 30, "Right").lines(360, 30, "15").lines(30, 100, "Four.");
        assertThat(pdf.read()).containsExactly("- 12 Left", "- Right 13", "One.", "Two.", "Three.", "Four.");
    }

    @Test
    void theSameLineAtAnotherPlaceIsText() throws IOException {
        DrawnPdf pdf = new DrawnPdf().lines(30, 100, "The bridge.", "It is shut.");
        pdf.nextPage().lines(30, 300, "The bridge.", "It is old.");
        assertThat(pdf.read()).noneMatch(paragraph -> paragraph.startsWith("- "));
    }

    @Test
    void aParagraphGoesOnPastHeadAndFoot() throws IOException {
        DrawnPdf pdf = new DrawnPdf().lines(30, 30, "The Harbour Post").lines(200, 580, "1");
        pdf.lines(
                30,
                500,
                "The bridge is shut until spring, the mayor said, and nobody knows for how",
                "long the shops near it can go on without people from the other shore, for");
        pdf.nextPage().lines(30, 30, "The Harbour Post").lines(200, 580, "2").lines(30, 60, "their trade has fallen.");
        assertThat(pdf.read()).hasSize(3).element(1).asString().endsWith("other shore, for their trade has fallen.");
    }

    @Test
    void theNumberOfAnOnlyPageIsFurniture() throws IOException {
        DrawnPdf pdf = new DrawnPdf().lines(30, 100, "The bridge is shut.").lines(200, 580, "1");
        assertThat(pdf.read()).containsExactly("The bridge is shut.", "- 1");
        DrawnPdf printed = new DrawnPdf().lines(30, 100, "The bridge is shut.");
        assertThat(printed.lines(30, 580, "https://example.org/bridge")
                        .lines(360, 580, "1/1")
                        .read())
                .containsExactly("The bridge is shut.", "- https://example.org/bridge 1/1");
    }

    @Test
    void whatTheFileCallsAnArtifactIsFurnitureAtTheEdges() throws IOException {
        DrawnPdf pdf = new DrawnPdf().lines(30, 100, "The bridge is shut.");
        try (PDPageContentStream content = pdf.stream()) {
            content.beginMarkedContent(COSName.ARTIFACT);
        }
        pdf.lines(30, 30, "The Harbour Post");
        try (PDPageContentStream content = pdf.stream()) {
            content.endMarkedContent();
        }
        assertThat(pdf.read()).containsExactly("- The Harbour Post", "The bridge is shut.");
    }
}
