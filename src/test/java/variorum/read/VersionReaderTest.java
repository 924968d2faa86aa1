package variorum.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static variorum.read.ReadFiles.assertRefused;
import static variorum.read.ReadFiles.read;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.model.Caveat;
import variorum.model.Encoding;
import variorum.model.Role;
import variorum.model.Version;
import variorum.testing.CancelledMonitor;

final class VersionReaderTest {
    @TempDir
    Path folder;

    @Test
    void aTextFileIsAVersionNamedAfterIt() throws IOException {
        Version version = read(Files.writeString(folder.resolve("wire.txt"), "One.\r\n\r\nTwo."));
        assertThat(version.name()).isEqualTo("wire.txt");
        assertThat(version.encoding()).contains(new Encoding("UTF-8", true));
        assertThat(version.text()).isEqualTo("One.\r\n\r\nTwo.");
        assertThat(version.paragraphs()).hasSize(2);
    }

    @Test
    void theFormatIsToldByTheNameWhateverItsCase() throws IOException {
        assertThat(read(Files.writeString(folder.resolve("PAGE.HTM"), "<h1>Bridge</h1>"))
                        .text())
                .isEqualTo("Bridge");
        assertThat(read(Files.writeString(folder.resolve("notes.MD"), "# Bridge\n"))
                        .paragraphs()
                        .get(0)
                        .role())
                .isEqualTo(Role.HEADLINE);
        assertThat(read(Files.writeString(folder.resolve("noextension"), "Bridge"))
                        .text())
                .isEqualTo("Bridge");
    }

    @Test
    void whatTheContentShowsCountsMoreThanTheName() throws IOException {
        for (String page :
                List.of("\uFEFF\n<!DOCTYPE html>", "<?xml version='1.0'?>\n<!-- saved -->\n<html>", "<HTML>")) {
            Path file = Files.writeString(folder.resolve("article.txt"), page + "<p>Text.</p>");
            assertThat(read(file).text()).isEqualTo("Text.");
        }
    }

    @Test
    void aTextThatSpeaksOfTagsIsNoPage() throws IOException {
        String text = "The tag <html> opens a page.";
        assertThat(read(Files.writeString(folder.resolve("article.txt"), text)).text())
                .isEqualTo(text);
    }

    @Test
    void anEmptyAndABlankFileAreVersionsWithoutParagraphsThatSaySo() throws IOException {
        assertThat(List.of(
                        read(Files.createFile(folder.resolve("empty.txt"))),
                        read(Files.writeString(folder.resolve("blank.txt"), " \r\n\t\n"))))
                .allSatisfy(version -> assertThat(version.paragraphs()).isEmpty())
                .allSatisfy(version -> assertThat(version.caveats()).containsExactly(Caveat.NO_TEXT));
    }

    @Test
    void aMissingFileIsNamed() {
        Path file = folder.resolve("missing.txt");
        assertRefused(file, "there is no such file.");
    }

    @Test
    void aFolderIsNoFile() {
        assertRefused(folder, "it is a folder.");
    }

    @Test
    void aFileWithoutPermissionIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.txt"), "Text.");
        assumeTrue(file.toFile().setReadable(false));
        assumeFalse(Files.isReadable(file), "the user may read everything");
        assertRefused(file, "there is no permission.");
    }

    @Test
    void dataIsNoText() throws IOException {
        Path file = Files.write(folder.resolve("photo.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 16, 'J', 'F'});
        assertRefused(file, "it holds binary data, not text.");
    }

    @Test
    void aHugeFileIsRefusedBeforeItFillsTheMemory() throws IOException {
        Path file = folder.resolve("huge.txt");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(1L << 40);
        } catch (IOException e) {
            assumeTrue(false, "the file system has no sparse files");
        }
        assertRefused(file, "it is larger than 64 MB.");
    }

    @Test
    void linksThatLeadInACircleAreRefused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
        Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> read(link))
                .withMessageStartingWith(link + " cannot be read: ");
    }

    @Test
    void readingStopsWhenItIsNoLongerWanted() throws IOException {
        Path file = Files.writeString(folder.resolve("wire.txt"), "One.");
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> VersionReader.read(file, Optional.empty(), new CancelledMonitor()));
    }
}
