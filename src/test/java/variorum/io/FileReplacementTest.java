package variorum.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class FileReplacementTest {
    @TempDir
    Path folder;

    @Test
    void aNewFileIsWritten() throws IOException {
        Path target = folder.resolve("report.html");
        FileReplacement.write(target, out -> say(out, "new"));
        assertThat(target).hasContent("new");
        assertThat(inFolder()).containsExactly("report.html");
    }

    @Test
    void anOldFileIsReplacedAndKeepsItsPermissions() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path target = Files.writeString(folder.resolve("report.html"), "old and longer");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
        FileReplacement.write(target, out -> say(out, "new"));
        assertThat(target).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void aFailureHalfwayLeavesTheOldFileWholeAndNothingBeside() throws IOException {
        Path target = Files.writeString(folder.resolve("report.html"), "old");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> FileReplacement.write(target, out -> {
                    say(out, "half");
                    throw new IOException("No space left on device");
                }))
                .withMessage(target + " cannot be written: No space left on device.");
        assertThat(target).hasContent("old");
        assertThat(inFolder()).containsExactly("report.html");
    }

    @Test
    void aCancelledWriteLeavesTheOldFileWholeAndNothingBeside() throws IOException {
        Path target = Files.writeString(folder.resolve("report.html"), "old");
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> FileReplacement.write(target, out -> {
                    throw new CancellationException();
                }));
        assertThat(target).hasContent("old");
        assertThat(inFolder()).containsExactly("report.html");
    }

    @Test
    void aLinkStaysALinkAndWhatItLeadsToIsReplaced() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path file = Files.writeString(elsewhere.resolve("file.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("elsewhere", "file.txt"));
        FileReplacement.write(link, out -> say(out, "new"));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void aLinkToNothingMakesTheFileThatItNames() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("later.txt"));
        FileReplacement.write(link, out -> say(out, "new"));
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("later.txt")).hasContent("new");
    }

    @Test
    void linksThatLeadInACircleAreRefused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
        Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
        assertRefused(link, link + " cannot be written: its links lead round in a circle.");
    }

    @Test
    void aFolderIsRefused() {
        assertRefused(folder, folder + " cannot be written: it is a folder.");
    }

    @Test
    void aMissingFolderIsNamed() {
        Path target = folder.resolve("missing").resolve("report.html");
        assertRefused(
                target, target + " cannot be written: the folder " + folder.resolve("missing") + " does not exist.");
    }

    @Test
    void theMissingFolderBehindALinkIsNamed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("missing/report.html"));
        assertRefused(link, link + " cannot be written: the folder " + folder.resolve("missing") + " does not exist.");
    }

    /** As /proc, which says of every new name that it cannot be found. */
    @Test
    void aFolderThatTakesNothingIsNotCalledMissing() {
        assertThat(FileReplacement.reason(folder, new NoSuchFileException("report.html")))
                .isEqualTo("the folder " + folder + " takes no new files.");
    }

    @Test
    @Timeout(20)
    void aPipeIsWrittenStraight() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(makePipe(pipe), "mkfifo is there");
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> readString(pipe));
        FileReplacement.write(pipe, out -> say(out, "through"));
        assertThat(read.get(10, TimeUnit.SECONDS)).isEqualTo("through");
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @Test
    void aDeviceIsWrittenStraight() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));
        FileReplacement.write(device, out -> say(out, "gone"));
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    private static void assertRefused(Path target, String sentence) {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> FileReplacement.write(target, out -> say(out, "new")))
                .withMessage(sentence);
    }

    private static boolean makePipe(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String readString(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private List<String> inFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(UTF_8));
    }
}
