package variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    private static final String TEXT = "The ferry left at nine.\n\nNobody waved.\n";

    @TempDir
    Path folder;

    private Path base;
    private Path other;

    @BeforeEach
    void writeVersions() throws IOException {
        base = write("base.txt", TEXT);
        other = write("other.txt", TEXT.replace("nine", "ten"));
    }

    @Test
    void differentVersionsGiveStatusOneAndTheReport() {
        CommandRun run = CommandRun.of("compare", base, other);

        assertThat(run.status()).isEqualTo(ExitStatus.DIFFERENT);
        assertThat(run.output()).contains("[-nine-]{+ten+}");
        assertThat(run.errors()).isEmpty();
    }

    @Test
    void aCopyGivesStatusZero() throws IOException {
        Path copy = write("copy.txt", TEXT.replace("\n", "\r\n"));

        assertThat(CommandRun.of("compare", base, copy).status()).isEqualTo(ExitStatus.SAME);
    }

    @Test
    void nothingButIgnoredChangesGivesStatusZeroAndIsCounted() throws IOException {
        Path shouted = write("shouted.txt", TEXT.replace("ferry", "FERRY"));

        CommandRun run = CommandRun.of("compare", base, shouted, "--ignore", "case,spacing");

        assertThat(run.status()).isEqualTo(ExitStatus.SAME);
        assertThat(run.output()).contains("1 hidden: case 1");
    }

    @Test
    void theReportGoesToTheOutputFileAloneAndReplacesAnOlderOne() throws IOException {
        Path output = write("report.json", "an older report");

        CommandRun run = CommandRun.of("compare", base, other, "--format", "json", "--output", output);

        assertThat(run.output()).isEmpty();
        assertThat(json(Files.readString(output)).path("schema").asText()).isEqualTo("variorum-report/1");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("base.txt", "other.txt", "report.json");
    }

    @Test
    void aNamedFileThatCannotBeReadIsOneSentenceAndNothingIsWritten() {
        Path output = folder.resolve("report.txt");

        CommandRun run = CommandRun.of("compare", base, folder.resolve("gone.txt"), "--output", output);

        assertThat(run.status()).isEqualTo(ExitStatus.TROUBLE);
        assertThat(run.errors().lines()).singleElement().asString().contains("gone.txt");
        assertThat(output).doesNotExist();
    }

    @Test
    void anEmptyNameIsTroubleAndNotTheCurrentFolder() {
        CommandRun run = CommandRun.of("compare", base, "");

        assertThat(run.status()).isEqualTo(ExitStatus.TROUBLE);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors().lines()).hasSize(1);
    }

    @Test
    void whatCannotBeReadInAFolderIsSkippedWithAWarning() throws IOException {
        Files.write(folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 0, 0});

        CommandRun run = CommandRun.of("compare", folder, "--format", "json");

        assertThat(run.status()).isEqualTo(ExitStatus.DIFFERENT);
        assertThat(run.errors()).startsWith("variorum: warning: ").contains("picture.txt");
        assertThat(json(run.output()).path("versions")).hasSize(2);
        assertThat(CommandRun.of("compare", folder, "--quiet").errors()).isEmpty();
    }

    @Test
    void aFolderWithNothingToReadIsTrouble() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        CommandRun run = CommandRun.of("compare", empty);

        assertThat(run.status()).isEqualTo(ExitStatus.TROUBLE);
        assertThat(run.errors().lines()).singleElement().asString().contains("empty");
    }

    @Test
    void oneVersionAloneIsTrouble() {
        CommandRun run = CommandRun.of("compare", base);

        assertThat(run.status()).isEqualTo(ExitStatus.TROUBLE);
        assertThat(run.errors()).contains("needs two versions").contains("base.txt");
    }

    @Test
    void theOutputIsNeverOneOfTheVersionsNotEvenThroughALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), other);
        Path hardLink = Files.createLink(folder.resolve("hard.txt"), other);

        for (Path output : new Path[] {other, link, hardLink, folder.resolve("./other.txt")}) {
            CommandRun run = CommandRun.of("compare", base, other, "--output", output);

            assertThat(run.status()).isEqualTo(ExitStatus.TROUBLE);
            assertThat(run.errors().lines()).singleElement().asString().contains("another name");
        }
        assertThat(other).hasContent("The ferry left at ten.\n\nNobody waved.\n");
    }

    @Test
    void noClobberReplacesNothing() throws IOException {
        Path output = write("report.txt", "an older report");

        CommandRun run = CommandRun.of("compare", base, other, "--output", output, "--no-clobber");

        assertThat(run.status()).isEqualTo(ExitStatus.TROUBLE);
        assertThat(output).hasContent("an older report");
    }

    @Test
    void anOutputWhoseFolderIsMissingIsOneSentence() {
        CommandRun run = CommandRun.of("compare", base, other, "--output", folder.resolve("no/report.txt"));

        assertThat(run.status()).isEqualTo(ExitStatus.TROUBLE);
        assertThat(run.errors().lines()).singleElement().asString().contains("does not exist");
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoTrouble() {
        CommandRun run = CommandRun.writingTo(failing("Broken pipe"), "compare", base, other);

        assertThat(run.status()).isEqualTo(ExitStatus.DIFFERENT);
        assertThat(run.errors()).isEmpty();
    }

    @Test
    void aReaderThatHasSeenEnoughOfTheManualIsNoTroubleEither() {
        CommandRun run = CommandRun.writingTo(failing("Broken pipe"), "man");

        assertThat(run.status()).isEqualTo(ExitStatus.SAME);
        assertThat(run.errors()).isEmpty();
    }

    @Test
    void aFullDiskIsTrouble() {
        CommandRun run = CommandRun.writingTo(failing("No space left on device"), "compare", base, other);

        assertThat(run.status()).isEqualTo(ExitStatus.TROUBLE);
        assertThat(run.errors()).contains("No space left on device");
    }

    @Test
    void allPairsComparesEveryTwo() throws IOException {
        Path third = write("third.txt", TEXT.replace("nine", "dawn"));

        assertThat(pairs("compare", base, other, third, "--format", "json")).isEqualTo("0-1 0-2");
        assertThat(pairs("compare", base, other, third, "--format", "json", "--against", "previous"))
                .isEqualTo("0-1 1-2");
        assertThat(pairs("compare", base, other, third, "--format", "json", "--all-pairs"))
                .isEqualTo("0-1 0-2 1-2");
    }

    @Test
    void theEncodingGivenHoldsForAllFiles() throws IOException {
        Path greek = folder.resolve("greek.txt");
        Files.write(greek, "Το πλοίο έφυγε.".getBytes(Charset.forName("ISO-8859-7")));

        CommandRun run = CommandRun.of("compare", greek, greek, "--encoding", "iso-8859-7", "--format", "json");

        assertThat(json(run.output()).path("versions").path(0).path("encoding").asText())
                .isEqualTo("ISO-8859-7");
    }

    @Test
    void anEmptyFileIsAVersionWithoutParagraphs() throws IOException {
        Path empty = write("empty.txt", "");

        CommandRun run = CommandRun.of("compare", base, empty, "--format", "json");

        assertThat(run.status()).isEqualTo(ExitStatus.DIFFERENT);
        assertThat(json(run.output()).path("versions").path(1).path("paragraphs"))
                .isEmpty();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String pairs(Object... arguments) throws IOException {
        StringBuilder pairs = new StringBuilder();
        for (JsonNode comparison : json(CommandRun.of(arguments).output()).path("comparisons")) {
            pairs.append(pairs.isEmpty() ? "" : " ")
                    .append(comparison.path("base").asInt())
                    .append('-')
                    .append(comparison.path("other").asInt());
        }
        return pairs.toString();
    }

    private static JsonNode json(String report) throws IOException {
        return new ObjectMapper().readTree(report);
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int sign) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
