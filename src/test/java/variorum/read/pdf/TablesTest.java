package variorum.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Test;

final class TablesTest {
    private static final String[][] FARES = {
        {"Bicycles of those who live here", "On every boat, for two euros", "On no boat"},
        {"Adults", "6.50 euros", "7 euros, or 60 euros for a card with ten crossings"},
        {"Children", "Nothing, when an adult is with them on the boat", "3 euros"}
    };

    @Test
    void rowsWhoseCellsAreWrappedAreReadOneByOneWithATabBetweenCells() throws IOException {
        assertThat(table(FARES).read())
                .containsExactly(String.join("\t", FARES[0]), String.join("\t", FARES[1]), String.join("\t", FARES[2]));
    }

    @Test
    void rowsOfOneLineAreReadOneByOneWhereFiguresStandBelowOneAnother() throws IOException {
        String[][] fares = {
            {"Fare", "Until now", "From December"},
            {"Adults", "6.50", "7.00"},
            {"Children", "Nothing", "3.00"},
            {"Bicycles", "2.00", "2.50"}
        };
        DrawnPdf pdf = table(fares);
        pdf.lines(30, 70, "What the crossing will cost from the first of December, by a vote of the council");
        pdf.lines(30, 300, "The next vote is expected in March, when more is known of the price of fuel.");
        assertThat(pdf.read())
                .containsSubsequence(
                        Stream.of(fares).map(row -> String.join("\t", row)).toList())
                .hasSize(6);
    }

    @Test
    void linesRoundItsCellsMakeATableOfTwoRowsAndOfWordsAlone() throws IOException {
        DrawnPdf pdf = new DrawnPdf().lines(30, 70, "Who has to agree to what is said above:");
        pdf.lines(30, 100, "Who", "Market")
                .lines(150, 100, "By when", "January")
                .lines(270, 100, "In", "Town");
        grid(pdf, new double[] {26, 140, 260, 370}, new double[] {90, 103, 115});
        assertThat(pdf.lines(30, 140, "The next vote is expected in March.").read())
                .containsExactly(
                        "Who has to agree to what is said above:",
                        "Who\tBy when\tIn",
                        "Market\tJanuary\tTown",
                        "The next vote is expected in March.");
    }

    /** As in other formats; the room inside a double line is no cell. */
    @Test
    void anEmptyCellBetweenLinesKeepsItsPlace() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        grid(pdf, new double[] {26, 140, 260, 263, 370}, new double[] {90, 103, 115});
        pdf.lines(30, 100, "Granite", "Piling").lines(150, 100, "eleven").lines(270, 100, "2029", "2027");
        assertThat(pdf.read()).containsExactly("Granite\televen\t2029", "Piling\t\t2027");
    }

    @Test
    void linesThatAreThinAreasAreLinesToo() throws IOException {
        DrawnPdf pdf = new DrawnPdf().lines(30, 100, "For the Board", "The chair");
        pdf.lines(150, 100, "For the Companies", "The directors");
        double[] edges = {26, 140, 260};
        double[] heights = {90, 103, 115};
        try (PDPageContentStream content = pdf.stream()) {
            for (double height : heights) {
                content.addRect(26, DrawnPdf.HEIGHT - (float) height, 234, 0.5f);
            }
            for (double edge : edges) {
                content.addRect((float) edge, DrawnPdf.HEIGHT - 103, 0.5f, 13);
                content.addRect((float) edge, DrawnPdf.HEIGHT - 115, 0.5f, 12);
            }
            content.fill();
        }
        assertThat(pdf.read()).containsExactly("For the Board\tFor the Companies", "The chair\tThe directors");
    }

    @Test
    void aHeadingThatATableRepeatsOnEachPageIsReadOnce() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        double top = 500;
        for (String boat : List.of("Gull", "Tern", "Auk")) {
            pdf.lines(30, top, "Boat", boat).lines(150, top, "Where it lies", "Berth of the " + boat);
            grid(pdf, new double[] {26, 140, 260}, new double[] {top - 10, top + 3, top + 15});
            pdf.lines(30, 580, "Page").nextPage();
            top = 40;
        }
        assertThat(pdf.read())
                .containsExactly(
                        "Boat\tWhere it lies",
                        "Gull\tBerth of the Gull",
                        "Tern\tBerth of the Tern",
                        "Auk\tBerth of the Auk",
                        "- Page");
    }

    @Test
    void columnsOfTextWithLinesRoundThemAreNoTable() throws IOException {
        String text =
                "The bridge will be shut until the end of the spring. Two cracks were found in its old steel, and "
                        .repeat(8);
        DrawnPdf pdf = new DrawnPdf();
        pdf.column(30, 100, 150, text + "so it goes.");
        pdf.column(210, 100, 150, text + "there it ends.");
        grid(pdf, new double[] {26, 195, 370}, new double[] {90, 470});
        assertThat(pdf.read()).noneMatch(paragraph -> paragraph.contains("\t"));
    }

    private static void grid(DrawnPdf pdf, double[] edges, double[] heights) throws IOException {
        try (PDPageContentStream content = pdf.stream()) {
            for (double height : heights) {
                line(content, edges[0], height, edges[edges.length - 1], height);
            }
            for (double edge : edges) {
                line(content, edge, heights[0], edge, heights[heights.length - 1]);
            }
        }
    }

    private static void line(PDPageContentStream content, double x, double y, double toX, double toY)
            throws IOException {
        content.moveTo((float) x, (float) (DrawnPdf.HEIGHT - y));
        content.lineTo((float) toX, (float) (DrawnPdf.HEIGHT - toY));
        content.stroke();
    }

    @Test
    void textBesideTheTableIsNoneOfIt() throws IOException {
        DrawnPdf pdf = table(FARES);
        pdf.lines(30, 70, "What the crossing will cost from the first of December, by a vote of the council");
        pdf.lines(30, 300, "The next vote is expected in March, when more is known of the price of fuel.");
        assertThat(pdf.read()).hasSize(5);
    }

    @Test
    void columnsOfTextThatAreParagraphedAlikeStayColumns() throws IOException {
        String[][] pieces = {
            {"The bridge will be shut until the end of the spring.", "Two cracks were found in its old steel."},
            {"The ferry runs every half hour and is free.", "The shops have lost a third of their trade."}
        };
        assertThat(table(pieces).read()).containsExactly(pieces[0][0], pieces[1][0], pieces[0][1], pieces[1][1]);
    }

    @Test
    void aTableOfAWebPageIsReadRowByRow() throws IOException {
        try (InputStream in = TablesTest.class.getResourceAsStream("browser-table.pdf")) {
            List<String> read = DrawnPdf.read(Objects.requireNonNull(in).readAllBytes());
            assertThat(read)
                    .contains(
                            "= What\tUntil now\tFrom December",
                            "Bicycles\tOn every boat, for two euros and fifty cents, up to twelve of them\tNot on the late"
                                    + " boat, which has no room for them when it carries the mail",
                            "Fares of adults\t6.50 euros\t7 euros, or 60 euros for a card with ten crossings that is good"
                                    + " for a year");
        }
    }

    private static DrawnPdf table(String[][] rows) throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        double top = 100;
        for (String[] row : rows) {
            double bottom = top;
            for (int cell = 0; cell < row.length; cell++) {
                bottom = Math.max(bottom, pdf.column(30 + 120 * cell, top, 100, row[cell]));
            }
            top = bottom + 6;
        }
        return pdf;
    }
}
