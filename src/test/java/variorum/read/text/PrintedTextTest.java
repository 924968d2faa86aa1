package variorum.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import variorum.model.Role;
import variorum.progress.Monitor;
import variorum.read.document.Block;
import variorum.read.document.DocumentText;

/** Text that was made for a printer, with form feeds between its pages. */
class PrintedTextTest {
    private static final String FERRY = "The night ferry to Aberdale will stop running in March, its owner said.";

    @Test
    void headsAndFeetThatComeBackOnEveryPageAreRunning() {
        String pages = page("The Ferry", 1) + "\f" + page("The Ferry", 2) + "\f" + page("The Ferry", 12);

        assertThat(running(pages))
                .containsExactly("The Ferry", "[Page 1]", "The Ferry", "[Page 2]", "The Ferry", "[Page 12]");
    }

    @Test
    void rulesAndWhatUnderlinesAHeadingAreRunningToo() {
        String text = """
                The Ferry
                =========

                + + +

                ----
                ***
                """ + FERRY;

        assertThat(running(text)).containsExactly("=========", "----");
    }

    @Test
    void whatStandsAtFewPageEndsIsText() {
        assertThat(running(page("The Ferry", 1) + "\f" + page("The Bridge", 2))).isEmpty();
    }

    @Test
    void whatComesBackWithoutPagesIsText() {
        assertThat(running((FERRY + "\n\nThe Ferry\n\n").repeat(9))).isEmpty();
    }

    @Test
    void entriesThatDotsLeadToTheirPagesAreFurnitureEachByItself() {
        String contents = """
                Contents

                1.  The night ferry and all its passengers . . . . . . . . . . . . . .  3
                Appendix A. What the bridge has cost until now .......................11
                Appendix B. Sailings ..................................................xii

                """ + FERRY;

        assertThat(furniture(contents)).hasSize(3).allMatch(entry -> entry.contains(" .") && !entry.contains("\n"));
    }

    @Test
    void dotsInASentenceLeadNowhere() {
        String text = IntStream.range(0, 5)
                .mapToObj(year -> "He was silent for a while, and then told us of the year ..... 199" + year
                        + "\nwhen the ferry had sunk with all that he had loved, or so it had seemed.")
                .collect(Collectors.joining("\n\n"));

        assertThat(furniture(text)).isEmpty();
        assertThat(ParagraphSplitter.split(text, Monitor.NONE)).hasSize(5);
    }

    @Test
    void aLongRowOfDotsIsRead() {
        String contents = ("The night ferry " + ". ".repeat(20) + "3\n").repeat(3);

        assertThat(furniture(contents + "\n" + ". ".repeat(1_000_000) + "3")).hasSize(3);
    }

    private static String page(String head, int number) {
        return head + "\n\n" + FERRY.repeat(number) + "\n\nIt was day " + "one ".repeat(number)
                + ".\n\n\n          [Page " + number + "]\n";
    }

    private static List<String> running(String text) {
        return texts(TextFormat.read(text, Optional.empty(), Monitor.NONE), true);
    }

    private static List<String> furniture(String text) {
        return texts(TextFormat.read(text, Optional.empty(), Monitor.NONE), false);
    }

    private static List<String> texts(DocumentText document, boolean running) {
        return document.blocks().stream()
                .filter(block -> block.role().equals(Optional.of(Role.FURNITURE)) && block.running() == running)
                .map(Block::span)
                .map(span -> span.of(document.text()))
                .toList();
    }
}
