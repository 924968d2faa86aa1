package variorum.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class NoteMarksTest {
    private static final String NEXT = "The next vote is expected in March, when more is known of the price of fuel.";

    @Test
    void theNumberOfANoteIsLeftOutWhereItStandsAndBeforeTheNote() throws IOException {
        DrawnPdf pdf = new DrawnPdf()
                .raised(
                        30,
                        100,
                        "The ferry runs at a loss of nine percent.",
                        "1",
                        " Few use it in winter",
                        "2",
                        ", it is said.")
                .lines(30, 130, NEXT)
                .size(8)
                .lines(30, 500, "1 By the estimate of the harbour office.")
                .lines(30, 520, "2 Three of the captains said so.");
        assertThat(pdf.read())
                .containsExactly(
                        "The ferry runs at a loss of nine percent. Few use it in winter, it is said.",
                        NEXT,
                        "By the estimate of the harbour office.",
                        "Three of the captains said so.");
    }

    /** The longest of them leaves no room that would tell where it ends. */
    @Test
    void notesOfOneLineEachStayApart() throws IOException {
        DrawnPdf pdf = new DrawnPdf()
                .raised(30, 100, "It runs at a loss.", "8", " Few use it.", "9", " So it is.", "10")
                .lines(30, 130, "The next vote is in March.")
                .lines(30, 160, "Until then it goes on.")
                .lines(30, 190, "Fuel is dear this year.")
                .lines(30, 220, "The captains wait for it.")
                .lines(30, 250, "So do those on the islands.")
                .size(8)
                .lines(
                        30,
                        500,
                        "8 Minutes of the council of the town, volume 2",
                        "9 Minutes of the council of the town, volume 3",
                        "10 Ibid.");
        assertThat(pdf.read())
                .endsWith(
                        "Minutes of the council of the town, volume 2",
                        "Minutes of the council of the town, volume 3",
                        "Ibid.");
    }

    @Test
    void aCellWhoseNumberOfANoteIsLeftOutStaysACell() throws IOException {
        DrawnPdf pdf = new DrawnPdf()
                .lines(30, 70, "What the crossing will cost from the first of December, by a vote of the council")
                .lines(30, 100, "Fare", "Adults", "Children")
                .raised(130, 100, "Until now", "*")
                .lines(130, 112, "6.50", "2.00")
                .lines(30, 200, NEXT)
                .size(8)
                .lines(30, 500, "* By the estimate of the harbour office.");
        assertThat(pdf.read()).containsSubsequence("Fare\tUntil now", "Adults\t6.50", "Children\t2.00");
    }

    /** As they do in other formats, for where a page ends is no matter of the text. */
    @Test
    void notesAtTheFootOfAPageStandAtTheEnd() throws IOException {
        DrawnPdf pdf = new DrawnPdf()
                .raised(30, 100, "The ferry runs at a loss of nine percent.", "1")
                .size(8)
                .lines(30, 500, "1 By the estimate of the harbour office.")
                .lines(30, 520, "It was made in May.")
                .size(10)
                .nextPage()
                .lines(30, 100, NEXT)
                .raised(30, 130, "Few use it in winter.", "2")
                .size(8)
                .lines(30, 520, "2 Three of the captains said so.");
        assertThat(pdf.read())
                .containsExactly(
                        "The ferry runs at a loss of nine percent.",
                        NEXT,
                        "Few use it in winter.",
                        "By the estimate of the harbour office.",
                        "It was made in May.",
                        "Three of the captains said so.");
    }

    @Test
    void aNoteBelowATableStaysThere() throws IOException {
        DrawnPdf pdf = new DrawnPdf()
                .raised(30, 100, "The ferry runs at a loss of nine percent.", "*")
                .size(8)
                .lines(30, 120, "* By the estimate of the harbour office.")
                .size(10)
                .lines(30, 150, NEXT);
        assertThat(pdf.read()).endsWith("By the estimate of the harbour office.", NEXT);
    }

    @Test
    void aRaisedNumberWithoutANoteStays() throws IOException {
        DrawnPdf pdf = new DrawnPdf()
                .raised(30, 100, "The ferry runs at a loss of nine percent.", "1")
                .lines(30, 130, NEXT);
        assertThat(pdf.read()).first().asString().endsWith("percent.1");
    }

    @Test
    void aNoteMayStandBehindAShortWord() throws IOException {
        DrawnPdf pdf = new DrawnPdf()
                .raised(30, 100, "Few use it in winter, but the islands live on it", "1", " and by it.")
                .lines(30, 130, NEXT)
                .size(8)
                .lines(30, 500, "1 By the estimate of the harbour office.");
        assertThat(pdf.read())
                .startsWith("Few use it in winter, but the islands live on it and by it.")
                .endsWith("By the estimate of the harbour office.");
    }

    @Test
    void anExponentIsNoMarkOfANote() throws IOException {
        DrawnPdf pdf = new DrawnPdf()
                .raised(30, 100, "Its deck has 90 m", "2", " for cars.", "2", " Few use it.")
                .lines(30, 130, NEXT)
                .size(8)
                .lines(30, 500, "2 By the estimate of the harbour office.");
        assertThat(pdf.read()).first().isEqualTo("Its deck has 90 m2 for cars. Few use it.");
    }
}
