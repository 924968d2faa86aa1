package variorum.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class ListNumbersTest {
    private static final String BRIDGE = "The harbour bridge will stay closed until spring, the town said on Monday.";

    @Test
    void numbersThatTheProgramMadeAreLeftOut() throws IOException {
        DrawnPdf pdf = intro().lines(40, 130, "1.", "2.", "", "", "3.")
                .lines(60, 130, "The ferry stays.", "Each boat:")
                .lines(60, 154, "(a)", "(b)")
                .lines(80, 154, "has two decks;", "takes twelve cars.")
                .lines(60, 178, "The bridge is repaired, at last,", "in two winters.");
        assertThat(pdf.read())
                .containsExactly(
                        BRIDGE,
                        "The ferry stays.",
                        "Each boat:",
                        "has two decks;",
                        "takes twelve cars.",
                        "The bridge is repaired, at last, in two winters.");
    }

    @Test
    void itemsOfSeveralLinesWithWhiteBetweenAreNoTable() throws IOException {
        DrawnPdf pdf = intro();
        double next = 140;
        for (String number : List.of("(a)", "(b)", "(c)")) {
            next = pdf.lines(40, next, number).column(60, next, 200, BRIDGE) + 6;
        }
        assertThat(pdf.read()).containsExactly(BRIDGE, BRIDGE, BRIDGE, BRIDGE);
    }

    @Test
    void numbersOfSeveralLevelsAreLeftOut() throws IOException {
        DrawnPdf pdf = intro().lines(40, 130, "1.1.", "1.2.", "1.3.")
                .lines(70, 130, "The ferry stays.", "The bridge is repaired.", "The shops wait.");
        assertThat(pdf.read())
                .containsExactly(BRIDGE, "The ferry stays.", "The bridge is repaired.", "The shops wait.");
    }

    @Test
    void romanNumbersAndThoseThatNearlyFillTheirRoomAreLeftOut() throws IOException {
        DrawnPdf pdf = intro().lines(40, 130, "i.", "ii.", "iii.")
                .lines(54, 130, "The ferry stays.", "The bridge is repaired.", "The shops wait.");
        assertThat(pdf.read())
                .containsExactly(BRIDGE, "The ferry stays.", "The bridge is repaired.", "The shops wait.");
    }

    /** The room behind bullets and number is no gutter of a table. */
    @Test
    void aNumberedHeadingBelowBulletsIsNoRowOfATable() throws IOException {
        DrawnPdf pdf = intro().lines(40, 130, "•")
                .lines(60, 130, "Bread, which is dear.")
                .lines(40, 160, "•");
        String fish = "Fish, which is not, at least in the months in which the boats go out to sea.";
        double next = pdf.column(60, 160, 200, fish) + 24;
        pdf.bold(true)
                .lines(40, next, "1")
                .lines(65, next, "Part of the story one")
                .bold(false);
        pdf.lines(40, next + 30, "The ferry stays where it is.").bold(true);
        pdf.lines(40, next + 60, "2")
                .lines(65, next + 60, "Part of the story two")
                .bold(false);
        pdf.lines(40, next + 90, "So it is.");
        assertThat(pdf.read())
                .containsExactly(
                        BRIDGE,
                        "Bread, which is dear.",
                        fish,
                        "= Part of the story one",
                        "The ferry stays where it is.",
                        "= Part of the story two",
                        "So it is.");
    }

    @Test
    void numbersOfHeadingsAreLeftOut() throws IOException {
        DrawnPdf pdf = new DrawnPdf().bold(true);
        pdf.lines(30, 70, "1").lines(60, 70, "Bridge").lines(30, 100, "1.1").lines(60, 100, "What was asked");
        pdf.lines(30, 160, "1.2")
                .lines(60, 160, "What was heard")
                .lines(30, 220, "2")
                .lines(60, 220, "Ferry");
        pdf.bold(false).lines(30, 120, BRIDGE).lines(30, 180, BRIDGE).lines(30, 240, BRIDGE);
        assertThat(pdf.read())
                .containsExactly("= Bridge", "= What was asked", BRIDGE, "= What was heard", BRIDGE, "= Ferry", BRIDGE);
    }

    @Test
    void dashesAndLettersThatStandForBulletsAreLeftOut() throws IOException {
        DrawnPdf pdf = intro().lines(40, 130, "\u2013", "\u2013", "o", "o")
                .lines(60, 130, "The ferry stays.", "The bridge is repaired.", "The shops wait.", "The mayor is away.");
        assertThat(pdf.read())
                .containsExactly(
                        BRIDGE, "The ferry stays.", "The bridge is repaired.", "The shops wait.", "The mayor is away.");
    }

    @Test
    void numbersThatWereTypedStay() throws IOException {
        DrawnPdf pdf = intro().lines(40, 130, "1. The ferry stays.", "2. The bridge is repaired.", "\u2013 It is old.");
        assertThat(pdf.read())
                .containsExactly(BRIDGE, "1. The ferry stays.", "2. The bridge is repaired.", "\u2013 It is old.");
    }

    @Test
    void numbersThatWereTypedWithTwoSpacesStay() throws IOException {
        DrawnPdf pdf = intro().lines(40, 130, "1.  The ferry stays.", "2.  The bridge is repaired.");
        assertThat(pdf.read()).containsExactly(BRIDGE, "1. The ferry stays.", "2. The bridge is repaired.");
    }

    @Test
    void lettersAndNumbersThatCountNothingStay() throws IOException {
        DrawnPdf pdf = intro().lines(40, 130, "Q.", "A.", "Q.", "1945.")
                .lines(70, 130, "Is it shut?", "It is.", "Since when?", "The war ends.");
        assertThat(pdf.read())
                .containsExactly(BRIDGE, "Q. Is it shut?", "A. It is.", "Q. Since when?", "1945. The war ends.");
    }

    /** A browser draws no room between number and text, but says which is which. */
    @Test
    void numbersThatTheFileCallsLabelsAreLeftOut() throws IOException {
        try (InputStream in = ListNumbersTest.class.getResourceAsStream("browser-list.pdf")) {
            assertThat(DrawnPdf.read(Objects.requireNonNull(in).readAllBytes()))
                    .containsExactly(
                            "# Bridge to stay closed",
                            BRIDGE,
                            "The ferry stays.",
                            "Each boat:",
                            "has two decks;",
                            "takes twelve cars.",
                            "The bridge is repaired.",
                            "1. This was typed.");
        }
    }

    private static DrawnPdf intro() throws IOException {
        return new DrawnPdf().lines(30, 100, BRIDGE);
    }
}
