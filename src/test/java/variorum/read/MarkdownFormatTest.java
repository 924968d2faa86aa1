package variorum.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import variorum.model.Role;
import variorum.progress.Monitor;
import variorum.read.document.Block;
import variorum.read.document.DocumentText;

final class MarkdownFormatTest {
    @Test
    void theTextStaysAsItIsInTheFile() throws IOException {
        String text = "# Bridge\r\n\r\nIt is *shut*.\r\n";
        assertThat(read(text).text()).isEqualTo(text);
    }

    @Test
    void blankLinesAndHeadingsSeparateParagraphs() throws IOException {
        assertThat(texts("""
                # Bridge
                It is shut,
                says the mayor.
                ## Why
                A crack.

                Another one.
                """))
                .containsExactly("Bridge", "It is shut,\nsays the mayor.", "Why", "A crack.", "Another one.");
    }

    @Test
    void headingsHaveTheirRoles() throws IOException {
        assertThat(roles("# Bridge\n\nText.\n\n## Why\n\n# More\n\n#hashtag\n"))
                .containsExactly(
                        Optional.of(Role.HEADLINE),
                        Optional.empty(),
                        Optional.of(Role.HEADING),
                        Optional.of(Role.HEADING),
                        Optional.empty());
    }

    @Test
    void aTitleMayBeUnderlined() throws IOException {
        String text = "Bridge\n======\nIt is shut.\n\nWhy\n---\n\nA crack.\n";
        assertThat(texts(text)).containsExactly("Bridge", "It is shut.", "Why", "A crack.");
        assertThat(roles(text))
                .containsExactly(
                        Optional.of(Role.HEADLINE), Optional.empty(), Optional.of(Role.HEADING), Optional.empty());
    }

    @Test
    void itemsRowsAndHardLineEndsStayApart() throws IOException {
        assertThat(texts("- one\n  goes on\n- two\n\n| a | b |\n| 1 | 2 |\n\nverse one  \nverse two\n"))
                .containsExactly("one\n  goes on", "two", "| a | b |", "| 1 | 2 |", "verse one", "verse two");
    }

    @Test
    void marksThatNoReaderSeesBelongToNoParagraph() throws IOException {
        assertThat(texts("## Why? ##\n\n---\n\n#\n\n2) C#\n\n```\ncode\n```\n\n# C#\n"))
                .containsExactly("Why?", "C#", "```\ncode\n```", "C#");
    }

    private static DocumentText read(String text) throws IOException {
        return new MarkdownFormat().read(text.getBytes(UTF_8), Optional.empty(), Monitor.NONE);
    }

    private static List<String> texts(String text) throws IOException {
        DocumentText read = read(text);
        return read.blocks().stream().map(block -> block.span().of(text)).toList();
    }

    private static List<Optional<Role>> roles(String text) throws IOException {
        return read(text).blocks().stream().map(Block::role).toList();
    }
}
