package variorum.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.progress.Monitor;

/** Line ends inside the paragraphs found are drawn as {@code /}. */
final class ParagraphSplitterTest {
    private static final String WRAPPED = """
            The harbour bridge will stay closed until spring because a second
            crack has been found in its northern pier, the mayor has said, and
            nobody in the town was surprised to hear of it from her.

            """;

    @Test
    void blankLinesSeparateParagraphs() {
        assertThat(split("""
                The bridge is shut.

                It will open in spring.
                \t\u00A0
                Nobody knows when.
                """)).containsExactly("The bridge is shut.", "It will open in spring.", "Nobody knows when.");
    }

    @Test
    void withoutBlankLinesEachLineIsAParagraph() {
        assertThat(split("""
                The harbour bridge will stay closed until spring, the mayor said on Tuesday, and nobody in the town was \
                surprised to hear it.
                She gave no reason.
                “We are looking into it,” she said, and asked all drivers to take the tunnel, which is free until January.
                """)).hasSize(3);
    }

    @Test
    void linesThatAMailQuotesAreParagraphsToo() {
        assertThat(split("""
                They wrote:

                > The harbour bridge will stay closed until spring because a second
                > crack has been found in its northern pier, the mayor has said.
                >
                > Engineers found the crack on Sunday while divers were checking the
                > foundations of the bridge.
                > > It is not as wide as the first one, but as deep, and nobody in town
                > > knows how long it has been there.
                That is what I heard too.
                """))
                .containsExactly(
                        "They wrote:",
                        "> The harbour bridge will stay closed until spring because a second"
                                + "/> crack has been found in its northern pier, the mayor has said.",
                        ">/> Engineers found the crack on Sunday while divers were checking the"
                                + "/> foundations of the bridge.",
                        "> > It is not as wide as the first one, but as deep, and nobody in town"
                                + "/> > knows how long it has been there.",
                        "That is what I heard too.");
    }

    @Test
    void marksOfQuotedLinesWithoutTextAreNoParagraph() {
        assertThat(split(">\n> One.\n>\n\nTwo.\n> \n")).containsExactly(">/> One./>", "Two./>");
        assertThat(split(">\n")).containsExactly(">");
    }

    @Test
    void bothWaysMayMeetInOneFile() {
        assertThat(split("""
                Bridge to stay closed

                The harbour bridge will stay closed until spring, the mayor said on Tuesday.
                She gave no reason, and the tunnel is free until January.

                Similar Content

                Crane strikes bridge in the storm
                Crane strikes bridge in the storm
                """))
                .containsExactly(
                        "Bridge to stay closed",
                        "The harbour bridge will stay closed until spring, the mayor said on Tuesday.",
                        "She gave no reason, and the tunnel is free until January.",
                        "Similar Content",
                        "Crane strikes bridge in the storm",
                        "Crane strikes bridge in the storm");
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        assertThat(split("""
                The harbour bridge will stay closed until spring because a second
                crack has been found in its northern pier, the mayor has said.

                Engineers found the crack on Sunday while divers were checking the
                foundations. The shops have lost a third of their trade.
                """))
                .containsExactly(
                        "The harbour bridge will stay closed until spring because a second/"
                                + "crack has been found in its northern pier, the mayor has said.",
                        "Engineers found the crack on Sunday while divers were checking the/"
                                + "foundations. The shops have lost a third of their trade.");
    }

    @Test
    void aLineThatIsNearlyFullGoesOnThoughTheNextBeginsWithACapital() {
        String early = """
                “Bridge” means the structure over the harbour, as built by the
                Old Town in the last years of the old king, and whatever has been
                put upon it or under it since, the lamps among them.
                """;

        assertThat(split(WRAPPED.repeat(6) + early)).hasSize(7);
    }

    @Test
    void linesAsNarrowAsANewspapersColumnAreOneParagraph() {
        assertThat(split("""
                The harbour bridge will stay closed
                until spring because a second crack
                has been found in its northern pier,
                the mayor has said.

                Engineers found the crack on Sunday
                while divers were checking the
                anchors of the old crane; it is as
                long as a bus and as wide as a hand.

                Until then all drivers have to take
                the tunnel, which is free from
                today, or the ferry, which costs
                four crowns and leaves every hour
                from the quay.
                """)).hasSize(3);
    }

    @Test
    void theRowsOfANarrowTableAreNotJoined() {
        assertThat(split("""
                06:15 Aster to the islands, 12 crowns
                07:15 Aster to the islands, 12 crowns
                08:15 Dahli to the islands, 12 crowns
                09:15 Aster to the islands, 12 crowns
                10:15 Aster to the islands, 14 crowns
                11:15 Dahli to the islands, 14 crowns
                12:15 Aster to the islands, 14 crowns
                13:15 Aster to the islands, 12 crowns
                14:15 Dahli to the islands, 12 crowns
                15:15 Aster to the islands, 12 crowns
                """)).hasSize(10);
    }

    @Test
    void aFewNarrowLinesAreNotJoined() {
        assertThat(split("""
                Four eggs that are not too cold,
                a pound of flour from the mill
                and butter as large as a fist
                """)).hasSize(3);
    }

    @Test
    void aShortLastLineEndsAWrappedParagraphWithoutABlankLine() {
        assertThat(split("""
                The harbour bridge will stay closed until spring because a second
                crack has been found in its northern pier.
                Engineers found the crack on Sunday while divers were checking the
                foundations.
                The shops by the harbour say that they have lost a third of their
                trade since October.
                """)).hasSize(3);
    }

    @Test
    void anIndentedLineBeginsAWrappedParagraph() {
        assertThat(split("""
                    The harbour bridge will stay closed until spring because the
                crack in its northern pier is wider than they thought it would be.
                    Engineers found the crack on Sunday while divers were looking
                at the foundations, and they have been measuring it ever since.
                """)).hasSize(2);
    }

    @Test
    void wrappedItemsOfAListStayApart() {
        assertThat(split("""
                Three things were said at the meeting of the council on Tuesday, and
                all of them had been said before:

                - the bridge will stay closed until spring because a second crack has
                  been found in its northern pier
                - the tunnel is free until January, which many drivers do not seem to
                  know
                """))
                .containsExactly(
                        "Three things were said at the meeting of the council on Tuesday, and/"
                                + "all of them had been said before:",
                        "- the bridge will stay closed until spring because a second crack has/"
                                + "  been found in its northern pier",
                        "- the tunnel is free until January, which many drivers do not seem to/  know");
    }

    @Test
    void aNumberThatComesToBeginALineIsNoItemOfAListCountedByLetters() {
        String list = """
                a) the bridge will stay closed until spring, as is said in section
                7. That no one wants to read again, and so nobody did it this time
                b) the tunnel is free until January, which few drivers seem to know
                  1. though it is in the papers
                c) the ferry sails
                """;

        assertThat(split(WRAPPED.repeat(3) + list))
                .endsWith(
                        "a) the bridge will stay closed until spring, as is said in section/"
                                + "7. That no one wants to read again, and so nobody did it this time",
                        "b) the tunnel is free until January, which few drivers seem to know",
                        "1. though it is in the papers",
                        "c) the ferry sails");
    }

    @Test
    void theHeadOfAnItemStandsAloneAboveItsWrappedText() {
        assertThat(split("""
                    1. The bridge stays closed
                       The harbour bridge will stay closed until spring because a
                       second crack has been found in its northern pier, the mayor
                       has said.
                    2. The tunnel
                       Drivers can take the tunnel, which is free until January, if
                       they do not mind the queue at its southern end, which is as
                       long as the tunnel.
                    3. Ferries
                       None.
                    4. To sail
                       by night is not allowed
                """))
                .containsExactly(
                        "1. The bridge stays closed",
                        "The harbour bridge will stay closed until spring because a"
                                + "/       second crack has been found in its northern pier, the mayor"
                                + "/       has said.",
                        "2. The tunnel",
                        "Drivers can take the tunnel, which is free until January, if"
                                + "/       they do not mind the queue at its southern end, which is as"
                                + "/       long as the tunnel.",
                        "3. Ferries",
                        "None.",
                        "4. To sail/       by night is not allowed");
    }

    @Test
    void theItemsOfATableOfContentsStayApart() {
        String contents = """
                3. The harbour
                    3.1. Who built it, and what the town paid for it in those days?
                    3.2. Who may lie there, and is there room for a vessel of the
                    largest kind?
                    3.10. What does it cost?
                        3.10.1. Boats
                4. The town
                """;

        assertThat(split(WRAPPED.repeat(3) + contents))
                .endsWith(
                        "3. The harbour",
                        "3.1. Who built it, and what the town paid for it in those days?",
                        "3.2. Who may lie there, and is there room for a vessel of the/    largest kind?",
                        "3.10. What does it cost?",
                        "3.10.1. Boats",
                        "4. The town");
    }

    @Test
    void linesOfVerseStayLines() {
        assertThat(split("""
                I walked across the bridge at night
                and counted every lamp,
                the river kept the stars in sight
                and all the boards were damp

                and nobody was there but me
                """)).hasSize(5);
    }

    @Test
    void verseInsideWrappedTextStaysLines() {
        assertThat(split("""
                The song that the fishermen sing on the bridge is older than the
                bridge itself, and nobody knows who wrote it down for the first
                time, or why:

                we go where the water goes
                and home when it comes back
                the north wind is the one that knows

                It has two hundred verses, of which most people in the town know
                three or four.
                """)).hasSize(5);
    }

    @Test
    void aListingWiderThanTheTextDoesNotKeepItsLinesApart() {
        String listing = """
                # lamps --pier north --watt 40 --colour amber --from dusk --to dawn --report to port
                # lamps --pier south --watt 40 --colour amber --from dusk --to dawn --report to port
                """;

        assertThat(split((WRAPPED + listing + "\n").repeat(3) + WRAPPED.repeat(17)))
                .hasSize(20 + 2 * 3)
                .contains(
                        "The harbour bridge will stay closed until spring because a second/"
                                + "crack has been found in its northern pier, the mayor has said, and/"
                                + "nobody in the town was surprised to hear of it from her.",
                        "# lamps --pier north --watt 40 --colour amber --from dusk --to dawn --report to port");
    }

    @Test
    void theRowsOfATableInAFrameAreNotJoined() {
        String table = """
                ┌────────────────────────────────┬─────────────────────────────────┐
                │The ferry to the islands, daily │four crowns, and half for pupils │
                ├────────────────────────────────┼─────────────────────────────────┤
                │the same by night, if it sails  │six crowns, and half for pupils  │
                └────────────────────────────────┴─────────────────────────────────┘
                """;

        assertThat(split(WRAPPED.repeat(6) + table)).hasSize(6 + 5);
    }

    @Test
    void whatUnderlinesAHeadingIsNotPartOfIt() {
        String underlined = """
                What the divers found under the old bridge when they went down on
                =================================================================
                """;

        assertThat(split(WRAPPED.repeat(6) + underlined)).hasSize(6 + 2);
    }

    @Test
    void wrappedChineseIsJoined() {
        assertThat(split("""
                　　港口大桥将继续关闭，直到明年春天才能重新开放，市长星期二在市议
                会上说，因为工程师在北侧桥墩发现了第二条裂缝，修理工作至少需要五个
                月的时间。
                　　附近的店主抱怨生意冷清，他们要求市政府给予补助，但是市长说今年
                的预算已经用完，最早也要等到明年三月才能讨论这个问题，店主们对此非
                常失望。
                """)).hasSize(2);
    }

    @Test
    void blanksAndInvisibleMarksRoundAParagraphDoNotBelongToIt() {
        assertThat(split("\u200B\uFEFF The bridge.\u00A0\u2003\r\n\r\n\t(It is shut.)\u00A0 "))
                .containsExactly("The bridge.", "(It is shut.)");
    }

    @Test
    void aBlankTextHasNoParagraphs() {
        assertThat(split("")).isEmpty();
        assertThat(split(" \r\n\t\u00A0\n\uFEFF")).isEmpty();
    }

    private static List<String> split(String text) {
        return ParagraphSplitter.split(text, Monitor.NONE).stream()
                .map(span -> span.of(text).replace('\n', '/'))
                .toList();
    }
}
