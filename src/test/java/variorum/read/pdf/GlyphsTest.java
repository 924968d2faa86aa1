package variorum.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;

final class GlyphsTest {
    @Test
    void ligaturesAreLetters() throws IOException {
        assertThat(new DrawnPdf().wideFont().lines(30, 100, "The ﬁrst ﬂood").read())
                .containsExactly("The first flood");
    }

    @Test
    void gapsAreSpacesWhereTheFileHasNone() throws IOException {
        DrawnPdf pdf = new DrawnPdf()
                .lines(30, 100, "The")
                .lines(48, 100, "bridge")
                .lines(75.5, 100, "is")
                .lines(85, 100, "shut");
        assertThat(pdf.read()).containsExactly("The bridge is shut");
    }

    @Test
    void gapsOfARowThatWasSqueezedAreSpacesToo() throws IOException {
        DrawnPdf pdf = new DrawnPdf()
                .lines(30, 100, "The")
                .lines(46.9, 100, "bridge")
                .lines(73.6, 100, "is")
                .lines(81.7, 100, "shut");
        assertThat(pdf.read()).containsExactly("The bridge is shut");
    }

    @Test
    void aNarrowGapToTheNextCellIsASpace() throws IOException {
        DrawnPdf pdf = new DrawnPdf().lines(30, 100, "Children under twelve").lines(122, 100, "free");
        assertThat(pdf.read()).containsExactly("Children under twelve free");
    }

    @Test
    void lettersSetApartAreOneWord() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        try (PDPageContentStream content = pdf.stream()) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 10);
            content.setCharacterSpacing(3);
            content.newLineAtOffset(30, 400);
            content.showText("HARBOUR");
            content.newLineAtOffset(80, 0);
            content.showText("BRIDGE");
            content.endText();
        }
        assertThat(pdf.read()).containsExactly("HARBOUR BRIDGE");
    }

    @Test
    void textDrawnTwiceToLookBoldIsReadOnce() throws IOException {
        DrawnPdf pdf = new DrawnPdf().lines(30, 100, "The bridge is shut").lines(30.3, 100, "The bridge is shut");
        assertThat(pdf.read()).containsExactly("The bridge is shut");
    }

    @Test
    void wordsDrawnInAnyOrderAreReadAsTheyStand() throws IOException {
        DrawnPdf pdf = new DrawnPdf()
                .lines(30, 112, "until spring")
                .lines(51, 100, "bridge is shut")
                .lines(30, 100, "The ");
        assertThat(pdf.read()).containsExactly("The bridge is shut until spring");
    }

    @Test
    void noteNumbersStandInTheirLine() throws IOException {
        DrawnPdf pdf = new DrawnPdf()
                .lines(30, 100, "The bridge is shut.")
                .size(6)
                .lines(105, 96.5, "1")
                .size(10);
        assertThat(pdf.lines(30, 112, "The ferry runs.").read().get(0)).startsWith("The bridge is shut.1");
    }

    @Test
    void stampsAcrossThePageAndTextAlongItsEdgeAreLeftOut() throws IOException {
        DrawnPdf pdf = new DrawnPdf().lines(30, 100, "The bridge is shut").turned(20, 500, 90, "Printed");
        assertThat(pdf.turned(100, 500, 45, "DRAFT").read()).containsExactly("The bridge is shut");
    }

    @Test
    void aPageThatIsTurnedIsReadUpright() throws IOException {
        DrawnPdf pdf = new DrawnPdf().turned(100, 500, 90, "The bridge is shut").turned(112, 500, 90, "until spring");
        pdf.page().setRotation(90);
        assertThat(pdf.read()).containsExactly("The bridge is shut until spring");
    }

    @Test
    void textThatIsNotDrawnIsReadOnlyWhereThereIsNoOther() throws IOException {
        DrawnPdf scan = new DrawnPdf().mode(RenderingMode.NEITHER).lines(30, 100, "The bridge is shut");
        assertThat(scan.read()).containsExactly("The bridge is shut");
        DrawnPdf both = new DrawnPdf().mode(RenderingMode.NEITHER).lines(30, 100, "Hidden");
        assertThat(both.mode(RenderingMode.FILL).lines(30, 200, "Seen").read()).containsExactly("Seen");
    }

    @Test
    void textBesideThePageIsLeftOut() throws IOException {
        assertThat(new DrawnPdf()
                        .lines(30, 100, "Seen")
                        .lines(30, -20, "Above")
                        .lines(500, 100, "Beside")
                        .read())
                .containsExactly("Seen");
    }

    @Test
    void textFromRightToLeftIsReadThatWay() throws IOException {
        // A PDF holds it as it is drawn, from left to right.
        String line = "הגשר סגור 12 ימים";
        String drawn = "םימי 12 רוגס רשגה";
        assertThat(new DrawnPdf().wideFont().lines(30, 100, drawn).read()).containsExactly(line);
    }

    /** A file tells the letters of one glyph as they are read, not as they are drawn. */
    @Test
    void aGlyphOfSeveralLettersFromRightToLeftIsReadThatWay() throws IOException {
        DrawnPdf pdf = new DrawnPdf().wideFont().lines(50, 100, "רגש");
        COSDictionary letters = new COSDictionary();
        letters.setString(COSName.ACTUAL_TEXT, "של");
        try (PDPageContentStream content = pdf.stream()) {
            content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(letters));
        }
        pdf.lines(44, 100, "x");
        try (PDPageContentStream content = pdf.stream()) {
            content.endMarkedContent();
        }
        assertThat(pdf.read()).containsExactly("שגרשל");
    }

    @Test
    void marksThatStandApartInOneRowAreNotOneWord() throws IOException {
        DrawnPdf pdf = new DrawnPdf()
                .size(6)
                .lines(105, 96.5, "1")
                .lines(200, 96.5, "2")
                .lines(330, 96.5, "3")
                .size(10)
                .lines(30, 100, "The bridge is shut.")
                .lines(110, 100, "The ferry runs as")
                .lines(210, 100, "it did.");
        assertThat(pdf.read().get(0))
                .startsWith("The bridge is shut.1 The ferry runs as")
                .endsWith("did. 3");
    }
}
