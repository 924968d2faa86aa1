package variorum.read.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.model.Role;
import variorum.progress.Monitor;
import variorum.read.document.Block;
import variorum.read.document.DocumentText;

final class MarkdownFormatTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            It is *shut*, __very__ much so. | It is shut, very much so.
            a ***b** c* and ~~d~~           | a b c and d
            5 * 3 * 2, snake_case_name, _   | 5 * 3 * 2, snake_case_name, _
            *not closed, not_ opened*.      | not closed, not_ opened.
            “_So_,” he said; un*believ*able | “So,” he said; unbelievable
            Run `git log *` or ``a`b``.     | Run git log * or a`b.
            A \\`tick\\` and \\`` code `\\`.        | A `tick` and `` code \\.
            See [the *paper*](http://a.b/c_(d) "Title") and [this][1]. | See the paper and this.
            ![A boat](boat.png) It sails to <https://a.b/c_d_e>.       | It sails to https://a.b/c_d_e.
            1\\. A \\*star\\*, AT&amp;T, <b>bold</b>, a < b    | 1. A *star*, AT&T, bold, a < b
            <https://a.b/\\_c>              | https://a.b/_c
            A note [1] and [brackets] stay. | A note [1] and [brackets] stay.
            """)
    void marksInsideAParagraphAreSetAside(String written, String shown) throws IOException {
        assertThat(texts(written)).containsExactly(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "![",
                "[a](",
                "[a](b \"",
                "[a](b(c)",
                "`a``b",
                "<!--",
                "<a@",
                "_a a* ",
                "*a",
                "\\[",
                "&a",
                "> ",
                "|",
                "|-",
                "|  "
            })
    void marksWithoutEndTakeNoLongerThanOthers(String mark) {
        String text = mark.repeat(200_000 / mark.length()) + "x";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read("|" + text));
    }

    @Test
    void quotationsTablesAndCodeLoseTheirMarks() throws IOException {
        assertThat(texts("""
                > It is shut,
                > says the mayor.

                | Adults | *6.50* euros |
                |--------|:------------:|
                | a \\| b | free |

                ```sh
                # no *heading*

                ls
                ```
                [1]: http://a.b "Title"
                """))
                .containsExactly(
                        "It is shut,\nsays the mayor.", "Adults\t6.50 euros", "a | b\tfree", "# no *heading*\n\nls");
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
                .containsExactly("one\n  goes on", "two", "a\tb", "1\t2", "verse one", "verse two");
    }

    @Test
    void marksThatNoReaderSeesBelongToNoParagraph() throws IOException {
        assertThat(texts("## Why? ##\n\n---\n\n#\n\n2) C#\n\n```\ncode\n```\n\n# C#\n"))
                .containsExactly("Why?", "C#", "code", "C#");
    }

    private static DocumentText read(String text) throws IOException {
        return new MarkdownFormat().read(text.getBytes(UTF_8), Optional.empty(), Monitor.NONE);
    }

    private static List<String> texts(String text) throws IOException {
        DocumentText read = read(text);
        return read.blocks().stream().map(block -> block.span().of(read.text())).toList();
    }

    private static List<Optional<Role>> roles(String text) throws IOException {
        return read(text).blocks().stream().map(Block::role).toList();
    }
}
