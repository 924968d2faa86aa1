package variorum.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class ContentsTest {
    private static final String TIGHT = ".".repeat(40);
    private static final String LOOSE = ". ".repeat(30).strip();

    @Test
    void theEntriesOfATableOfContentsAreFurnitureEachForItself() throws IOException {
        DrawnPdf pdf = new DrawnPdf()
                .size(20)
                .lines(30, 60, "The harbour")
                .size(10)
                .lines(
                        30,
                        100,
                        "1 How it was built " + TIGHT + " 3",
                        "1.1 Who paid for the quay " + LOOSE + " 3",
                        "1.2 Who did not " + TIGHT + " 12")
                .lines(30, 160, "It was built by the town.");

        assertThat(pdf.read())
                .containsExactly(
                        "# The harbour",
                        "- 1 How it was built\t3",
                        "- 1.1 Who paid for the quay\t3",
                        "- 1.2 Who did not\t12",
                        "It was built by the town.");
    }

    /** As Writer sets them. */
    @Test
    void dotsRightBehindTheWordsLeadToTheirPagesToo() throws IOException {
        DrawnPdf pdf = new DrawnPdf()
                .lines(30, 100, "The lamps" + TIGHT + "3", "The quay" + TIGHT + "7", "The founders" + TIGHT + "12");
        assertThat(pdf.read()).containsExactly("- The lamps\t3", "- The quay\t7", "- The founders\t12");
    }

    /** Other formats have them in their text, since they are copied from the headings. */
    @Test
    void theNumbersOfItsEntriesStay() throws IOException {
        DrawnPdf pdf = new DrawnPdf()
                .lines(30, 100, "1.1", "1.2", "1.3")
                .lines(60, 100, "The lamps" + TIGHT + "3", "The quay" + TIGHT + "7", "The founders" + TIGHT + "12");
        assertThat(pdf.read()).containsExactly("- 1.1 The lamps\t3", "- 1.2 The quay\t7", "- 1.3 The founders\t12");
    }

    @Test
    void aChapterWithoutDotsIsAnEntryToo() throws IOException {
        DrawnPdf pdf = new DrawnPdf()
                .lines(
                        30,
                        100,
                        "Its foundation " + TIGHT + " 3",
                        "Its lamps " + TIGHT + " 7",
                        "Its history 12",
                        "Its founders " + TIGHT + " 12");

        assertThat(pdf.read()).contains("- Its history 12");
    }

    @Test
    void anEntryOfTwoLinesIsOneToo() throws IOException {
        DrawnPdf pdf = new DrawnPdf()
                .lines(
                        30,
                        100,
                        "Its foundation " + TIGHT + " 3",
                        "Its lamps " + TIGHT + " 7",
                        "What was said of it in the town")
                .lines(60, 136, "and in the country " + TIGHT + " 9")
                .lines(30, 148, "Its founders " + TIGHT + " 12")
                .lines(30, 200, "It was built by the town.");

        assertThat(pdf.read())
                .contains("- What was said of it in the town", "- and in the country\t9", "It was built by the town.");
    }

    /** As the numbers of substances in a law. */
    @Test
    void numbersThatNoPageHasAreText() throws IOException {
        DrawnPdf pdf = new DrawnPdf()
                .lines(30, 100, "Lamp oil " + TIGHT + " 9628", "Tar " + TIGHT + " 9629", "Pitch " + TIGHT + " 9631");

        assertThat(pdf.read()).containsExactly("Lamp oil\t9628", "Tar\t9629", "Pitch\t9631");
    }

    @Test
    void pricesThatDotsLeadToAreText() throws IOException {
        DrawnPdf pdf = new DrawnPdf()
                .lines(30, 100, "Soup " + TIGHT + " 12", "Fish " + TIGHT + " 24", "Bread and butter " + TIGHT + " 3");

        assertThat(pdf.read()).containsExactly("Soup\t12", "Fish\t24", "Bread and butter\t3");
    }

    @Test
    void dotsThatSayThatSomethingIsLeftOutAreText() throws IOException {
        assertThat(new DrawnPdf()
                        .lines(30, 100, "It was built by .... nobody. . . and the town....")
                        .read())
                .containsExactly("It was built by .... nobody. . . and the town....");
    }

    @Test
    void dotsThatStandFartherApartThanWordsDoNotJoinThem() throws IOException {
        DrawnPdf pdf = new DrawnPdf().lines(30, 100, "Its").lines(43, 100, "lamps");
        for (int dot = 0; dot < 40; dot++) {
            pdf.lines(75 + 5 * dot, 100, ".");
        }

        assertThat(pdf.lines(280, 100, "7").read()).containsExactly("Its lamps\t7");
    }
}
