package variorum.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
