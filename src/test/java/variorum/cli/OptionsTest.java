package variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.report.Format;

/** Help, manual and completion are made from the options and formats that there are. */
class OptionsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Option.class)
    void everyOptionStandsInHelpManualAndCompletion(Option option) {
        assertThat(output("compare", "--help")).contains(option.fullName());
        assertThat(output("man")).contains(option.fullName().replace("-", "\\-"));
        assertThat(Path.of("README.md")).content().contains(option.fullName());
        assertThat(output("completion", "bash")).contains(option.fullName());
        assertThat(output("completion", "fish"))
                .contains(" -l " + option.fullName().substring(2));
    }

    @Test
    void theHelpFitsOnATerminal() {
        assertThat(output("compare", "--help").lines()).allMatch(line -> line.length() <= 80);
        assertThat(output("--help").lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void theFormatsAreListed() {
        assertThat(output("formats").lines()).hasSameSizeAs(Format.values());
        assertThat(Stream.of(Format.values()).map(Format::id))
                .allMatch(id -> output("formats").contains(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"completion", "completion tcsh", "formats x", "man x", "families", "families -x"})
    void whatACommandDoesNotTakeIsTrouble(String line) {
        CommandRun run = CommandRun.of((Object[]) line.split(" "));

        assertThat(run.status()).isEqualTo(ExitStatus.TROUBLE);
        assertThat(run.errors().lines()).hasSize(1);
    }

    @Test
    void anEmptyValueIsMissing() {
        CommandRun run = CommandRun.of("compare", "a", "b", "--ignore", "");

        assertThat(run.status()).isEqualTo(ExitStatus.TROUBLE);
        assertThat(run.errors()).startsWith("variorum: --ignore needs a value;");
    }

    @Test
    void kindsMayStandApartAndTheReportGoToStandardOutputByName() throws Exception {
        Path base = Files.writeString(folder.resolve("base.txt"), "The ferry left at nine.\n");
        Path other = Files.writeString(folder.resolve("other.txt"), "The Ferry left, at nine.\n");

        CommandRun run = CommandRun.of("compare", base, other, "--ignore", " case, punctuation,", "--output", "-");

        assertThat(run.status()).isEqualTo(ExitStatus.SAME);
        assertThat(run.output()).contains("2 hidden: case 1, punctuation 1");
    }

    @Test
    void aVersionCanComeFromStandardInput() throws Exception {
        Path base = Files.writeString(folder.resolve("base.txt"), "The ferry left at nine.\n\nNobody waved.\n");

        CommandRun run = CommandRun.of("compare", base, "-");

        assertThat(run.output()).contains("base.txt -> standard input", "[-nine-]{+noon+}");
        assertThat(CommandRun.of("compare", "-", "-").errors()).contains("standard input can be one version only.");
        assertThat(CommandRun.of("compare", "-", base, "--format=patch").output())
                .contains("--- standard input\t\n", "-The ferry left at noon.\n");
    }

    @Test
    void aFileThatIsCalledStandardInputIsPatchedAsItIsOnTheDisk() throws Exception {
        Path base = Files.writeString(folder.resolve("standard input"), "\uFEFFThe ferry left at nine.\n");
        Path other = Files.writeString(folder.resolve("other.txt"), "The ferry left at ten.\n");

        assertThat(CommandRun.of("compare", base, other, "--format=patch").output())
                .contains("-\uFEFFThe ferry left at nine.\n");
    }

    @Test
    void theReaderNamesTheReportAndAsksForColour() throws Exception {
        Path base = Files.writeString(folder.resolve("base.txt"), "The ferry left at nine.\n");

        CommandRun run = CommandRun.of("compare", base, "-", "--title", "Ferries", "--color=always", "--jobs=1");

        assertThat(run.output()).contains("\u001b[1mFerries").contains("\u001b[33;9mnine");
        assertThat(CommandRun.of("compare", base, "-", "--color=pink").errors()).contains("--color takes auto");
        assertThat(CommandRun.of("compare", base, "-", "--jobs=0").errors()).contains("--jobs takes");
    }

    @Test
    void ofAFormatForOnePairMoreMakeAFolder() throws Exception {
        Path base = Files.writeString(folder.resolve("base.txt"), "The ferry left at nine.\n");
        Path late = Files.writeString(folder.resolve("late.txt"), "The ferry left at ten.\n");
        Path out = folder.resolve("patches");

        CommandRun toOutput = CommandRun.of("compare", base, late, "-", "--format", "patch");
        CommandRun run = CommandRun.of("compare", base, late, "-", "--format", "patch", "--output", out);

        assertThat(toOutput.errors()).contains("the format patch holds one comparison, and there are 2;");
        assertThat(run.status()).isEqualTo(ExitStatus.DIFFERENT);
        assertThat(out.toFile().list())
                .containsExactlyInAnyOrder("base to late.patch", "base.txt to standard input.patch");
        assertThat(CommandRun.of("compare", base, late, "-", "--format=patch", "--output", out, "--no-clobber")
                        .errors())
                .contains("--no-clobber");
        assertThat(CommandRun.of("compare", base, late, "-", "--format=patch", "--output", late)
                        .errors())
                .contains("late.txt");
        assertThat(late).hasContent("The ferry left at ten.\n");
    }

    @Test
    void onlySomeChangesAreListedAndTheOthersCounted() throws Exception {
        Path base =
                Files.writeString(folder.resolve("base.txt"), "The ferry left at 9.\n\nNobody waved.\n\nIt rained.\n");
        Path late = Files.writeString(folder.resolve("late.txt"), "The old ferry left at 10.\n\nIt rained.\n");

        assertThat(CommandRun.of("compare", base, late, "--only", "numbers").output())
                .contains("Listed: only numbers: 1 of 3 changes; 2 left out")
                .contains("The ferry left at [-9-]{+10+}.", "1 changed paragraph not listed");
        assertThat(CommandRun.of("compare", base, late, "--only", "removed", "--format=csv")
                        .output())
                .contains("removed,paragraph,,Nobody waved.")
                .doesNotContain("number,yes");
        assertThat(CommandRun.of("compare", base, late, "--only", "all").errors())
                .contains("not all.");
        assertThat(CommandRun.of("compare", base, late, "--only", "facts", "--format=json")
                        .errors())
                .contains("--only is for html, pdf, csv, text; json holds all changes.");
    }

    @Test
    void aPageDrawsWhatNobodyAskedForInGrey() throws Exception {
        Path base = Files.writeString(folder.resolve("base.txt"), "The ferry left at 9.\n\nNobody waved.\n");
        Path late = Files.writeString(folder.resolve("late.txt"), "The old ferry left at 10.\n");

        assertThat(CommandRun.of("compare", base, late, "--only", "numbers", "--format=html")
                        .output())
                .contains("Marked: only numbers: 1 of 3 changes; 2 in grey")
                .contains("<span class=\"dimmed\">old</span>", "<ins class=\"replacing fact\">10</ins>")
                .contains("<td class=\"removed quiet of-base\"");
        assertThat(CommandRun.of("compare", base, late, "--format=html").output())
                .doesNotContain("dimmed\">", "quiet\">", "Marked:");
    }

    @Test
    void keptParagraphsRoundAChangeAreShownAndTheOthersCounted() throws Exception {
        String kept = "One stays.\n\nTwo stays.\n\nThree stays.\n\n";
        Path base = Files.writeString(folder.resolve("base.txt"), kept + "The ferry left at 9.\n\nIt rained.\n");
        Path late = Files.writeString(folder.resolve("late.txt"), kept + "The ferry left at 10.\n\nIt rained.\n");

        assertThat(CommandRun.of("compare", base, late).output())
                .contains("3 paragraphs kept", "1 paragraph kept")
                .doesNotContain("It rained.");
        assertThat(CommandRun.of("compare", base, late, "--context", "1").output())
                .contains("2 paragraphs kept", "Three stays.", "It rained.")
                .doesNotContain("Two stays.");
        assertThat(CommandRun.of("compare", base, late, "--context=999999").output())
                .contains("One stays.")
                .doesNotContain("paragraphs kept");
        assertThat(CommandRun.of("compare", base, late, "--context=1", "--format=html")
                        .output())
                .contains("Unchanged: 2 paragraphs in base.txt, 2 paragraphs in late.txt");
        assertThat(CommandRun.of("compare", base, late, "--context=one").errors())
                .contains("--context takes how many paragraphs to show, not one.");
        assertThat(CommandRun.of("compare", base, late, "--context=1", "--format=csv")
                        .errors())
                .contains("--context is for html, pdf, text, not for csv.");
    }

    private static String output(Object... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.status()).isEqualTo(ExitStatus.SAME);
        return run.output();
    }
}
