package variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.report.content.Medium;

class CommandsTest {

    @Test
    void filesAloneAreNoCommand() {
        assertThat(Commands.isCommand(List.of())).isFalse();
        assertThat(Commands.isCommand(List.of("wire.txt", "compare"))).isFalse();
        assertThat(Commands.isCommand(List.of("compare", "wire.txt"))).isTrue();
    }

    @Test
    void theHelpNamesTheCommandAndIsNoTrouble() {
        CommandRun run = CommandRun.of("--help");

        assertThat(run.status()).isZero();
        assertThat(run.output()).contains("compare BASE OTHER").endsWith("\n");
        assertThat(run.errors()).isEmpty();
    }

    @Test
    void theHelpOfCompareNamesEveryOption() {
        assertThat(CommandRun.of("compare", "--help").output())
                .contains("--format", "--output", "--all-pairs", "--against", "--ignore", "--encoding")
                .contains("--quiet", "--no-clobber", "Exit status");
    }

    @Test
    void theVersionIsToldOnOneLine() {
        assertThat(CommandRun.of("--version").output()).startsWith("Variorum").hasLineCount(1);
    }

    @Test
    void aNameOfAFileIsNoCommandToTheTerminal() {
        assertThat(CommandRun.of("compare", "wire.txt", "\u001b[2J\nlate.txt").errors())
                .isEqualTo("variorum: wire.txt cannot be read: there is no such file."
                        + " \uFFFD[2J\uFFFDlate.txt cannot be read: there is no such file.\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    compare                                     | needs two versions
                    compare a b --format rtf                    | there is no format rtf
                    compare a b --ignore case,dots              | not dots
                    compare a b --against first                 | not first
                    compare a b --against base --all-pairs      | exclude one another
                    compare a b --encoding klingon              | no encoding klingon
                    compare a b --only odd                      | not odd
                    compare a b --encoding ???                  | no encoding ???
                    compare a b --colour                        | --colour
                    compare a b --quiet=yes                     | --quiet takes no value
                    compare a b --output                        | --output
                    compare a b --output report.xlsx            | no format ends in .xlsx
                    compare a b --format text --format json     | --format
                    """)
    void whatCannotBeUnderstoodIsOneSentence(String line, String expected) {
        CommandRun run = CommandRun.of((Object[]) line.split(" "));

        assertThat(run.status()).isEqualTo(ExitStatus.TROUBLE);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors().lines())
                .singleElement()
                .asString()
                .startsWith("variorum: ")
                .contains(expected)
                .endsWith(".");
    }

    @Test
    void optionsMayStandAnywhereAndAfterTwoHyphensNoWordIsOne() {
        CommandRun run = CommandRun.of("compare", "--format=json", "gone.txt", "-q", "--", "--gone");

        assertThat(run.errors()).contains("gone.txt cannot be read", "--gone cannot be read");
    }

    @Test
    void colourIsForTerminalsOnlyAndCanBeRefused() {
        Map<String, String> usual = Map.of("TERM", "xterm");

        assertThat(Terminal.medium(null, usual)).isEqualTo(Medium.FILE);
        assertThat(Terminal.medium("120", usual)).isEqualTo(new Medium(true, 120));
        assertThat(Terminal.medium("", usual)).isEqualTo(new Medium(true, 80));
        assertThat(Terminal.medium("120", Map.of("TERM", "xterm", "NO_COLOR", "1"))
                        .colour())
                .isFalse();
        assertThat(Terminal.medium("120", Map.of("TERM", "dumb")).colour()).isFalse();
    }
}
