package variorum.read.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.progress.Monitor;
import variorum.read.VersionReader;

final class FolderReaderTest {
    @TempDir
    Path folder;

    @Test
    void filesAreOrderedByTheDateInTheirNames() throws IOException {
        write("wire 2025-02-03.txt", "morning 28-01-2025.txt", "20250124_first.txt", "3 March 2025 last.txt");
        assertThat(names())
                .containsExactly(
                        "20250124_first.txt", "morning 28-01-2025.txt", "wire 2025-02-03.txt", "3 March 2025 last.txt");
    }

    @Test
    void theFileTimeStandsInForAMissingDate() throws IOException {
        write("2025-01-01.txt", "2025-03-01.txt", "undated.txt");
        setTime("undated.txt", "2025-02-01T00:00:00Z");
        assertThat(names()).containsExactly("2025-01-01.txt", "undated.txt", "2025-03-01.txt");
    }

    @Test
    void theTimeOfDayCountsWithinADate() throws IOException {
        write("2025-01-01T1430.txt", "2025-01-01T0915.txt");
        assertThat(names()).containsExactly("2025-01-01T0915.txt", "2025-01-01T1430.txt");
    }

    @Test
    void filesAreOrderedByTheNumberInTheirNames() throws IOException {
        write("draft 10.txt", "draft 9.txt", "b-2.txt", "final.txt");
        assertThat(names()).containsExactly("b-2.txt", "draft 9.txt", "draft 10.txt", "final.txt");
    }

    @Test
    void aNameWithoutNumberComesBeforeThoseThatNumberIt() throws IOException {
        write("final-v2.txt", "draft-2.txt", "final.txt", "draft-1.txt", "final (3).txt");
        assertThat(names()).containsExactly("draft-1.txt", "draft-2.txt", "final.txt", "final-v2.txt", "final (3).txt");
    }

    @Test
    void aNumberAfterALongerWordContinuesNoName() throws IOException {
        write("finality 1.txt", "final.txt", "finality 2.txt");
        assertThat(names()).containsExactly("finality 1.txt", "finality 2.txt", "final.txt");
    }

    @Test
    void namesThatAreContinuedFollowOneAnotherByTheTimeOfTheirFirstFile() throws IOException {
        write("print.txt", "web-2.txt", "web.txt", "print-2.txt");
        setTime("print.txt", "2025-01-03T00:00:00Z");
        setTime("web.txt", "2025-01-01T00:00:00Z");
        assertThat(names()).containsExactly("web.txt", "web-2.txt", "print.txt", "print-2.txt");
    }

    @Test
    void filesWithoutDateAndNumberAreOrderedByFileTime() throws IOException {
        write("b.txt", "c.txt", "a.txt");
        setTime("b.txt", "2025-01-03T00:00:00Z");
        setTime("c.txt", "2025-01-01T00:00:00Z");
        setTime("a.txt", "2025-01-02T00:00:00Z");
        assertThat(names()).containsExactly("c.txt", "a.txt", "b.txt");
    }

    @Test
    void hiddenFilesAndBackupCopiesAreLeftOut() throws IOException {
        write("a.txt", ".hidden", "a.txt~", "a.bak", "#a.txt#", "~$a.docx", ".git/config", "Thumbs.db");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void aLinkThatLeadsNowhereIsListedWithItsReason() throws IOException {
        write("a.txt");
        Path link = Files.createSymbolicLink(folder.resolve("gone.txt"), Path.of("nothing.txt"));
        FolderReader.Listing listing = FolderReader.list(folder, Monitor.NONE);
        assertThat(listing.failures())
                .containsExactly(new FolderReader.Failure(link, link + " cannot be read: its link leads nowhere."));
    }

    @Test
    void aNameThatIsNoTextInAnyEncodingIsRead() throws Exception {
        String[] command = {"sh", "-c", "printf Text. > \"$(printf 'caf\\351\\012 \\377.txt')\""};
        assumeTrue(
                new ProcessBuilder(command).directory(folder.toFile()).start().waitFor() == 0);
        List<Path> files = FolderReader.list(folder, Monitor.NONE).files();
        assumeTrue(files.size() == 1);
        assertThat(VersionReader.read(files.get(0), Optional.empty(), Monitor.NONE)
                        .text())
                .isEqualTo("Text.");
    }

    @Test
    void aPipeIsNoFile() throws Exception {
        write("a.txt");
        assumeTrue(new ProcessBuilder("mkfifo", folder.resolve("pipe").toString())
                        .start()
                        .waitFor()
                == 0);
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void aFolderOfThousandsIsNoSetOfVersions() throws IOException {
        for (int file = 0; file <= 1000; file++) {
            Files.createFile(folder.resolve(file + ".txt"));
        }
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> FolderReader.list(folder, Monitor.NONE))
                .withMessage(folder + " cannot be opened: it holds more than 1000 files.");
    }

    @Test
    void aMissingFolderIsNamed() {
        Path missing = folder.resolve("missing");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> FolderReader.list(missing, Monitor.NONE))
                .withMessage(missing + " cannot be read: there is no such file.");
    }

    private List<String> names() throws IOException {
        return FolderReader.list(folder, Monitor.NONE).files().stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "Text.");
        }
    }

    private void setTime(String name, String time) throws IOException {
        Files.setLastModifiedTime(folder.resolve(name), FileTime.from(Instant.parse(time)));
    }
}
