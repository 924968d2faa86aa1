package variorum.collate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.collate.OpenedVersions.FurtherFolder;
import variorum.collate.OpenedVersions.Refusal;
import variorum.model.Encoding;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.testing.CancelledMonitor;

final class VersionOpenerTest {
    @TempDir
    Path folder;

    @Test
    void filesAndFoldersAreOpenedInTheOrderGiven() throws IOException {
        Path single = write("single.txt", "One.");
        write("drafts/b 2.txt", "Two.");
        write("drafts/b 10.txt", "Three.");
        OpenedVersions opened = open(folder.resolve("drafts"), single);
        assertThat(names(opened)).containsExactly("b 2.txt", "b 10.txt", "single.txt");
        assertThat(opened.refusals()).isEmpty();
    }

    @Test
    void aVersionIsCalledByTheShortestTailOfItsPathThatNoOtherShares() throws IOException {
        OpenedVersions opened =
                open(write("may/wire.txt", "a"), write("june/wire.txt", "b"), write("june/web.txt", "c"));
        assertThat(names(opened))
                .containsExactly(
                        Path.of("may", "wire.txt").toString(),
                        Path.of("june", "wire.txt").toString(),
                        "web.txt");
    }

    @Test
    void aFileNamedTwiceIsThereTwice() throws IOException {
        Path file = write("a.txt", "Text.");
        assertThat(names(open(file, file))).containsExactly("a.txt", "a.txt (2)");
    }

    @Test
    void noTwoVersionsHaveOneName() throws IOException {
        Path file = write("a.txt", "Text.");
        Path second = write("a.txt (2)", "Text.");
        assertThat(names(open(file, file, second))).containsExactly("a.txt", "a.txt (2)", "a.txt (2) (2)");
    }

    @Test
    void aFileNamedAndFoundIsThereOnce() throws IOException {
        Path file = write("a.txt", "Text.");
        write("b.txt", "Text.");
        assertThat(names(open(folder, file))).containsExactly("b.txt", "a.txt");
        assertThat(names(open(folder, folder))).containsExactly("a.txt", "b.txt");
    }

    @Test
    void aNamedFileThatCannotBeReadIsRefusedAndTheRestOpens() throws IOException {
        Path missing = folder.resolve("missing.txt");
        OpenedVersions opened = open(missing, write("a.txt", "Text."));
        assertThat(names(opened)).containsExactly("a.txt");
        assertThat(opened.refusals())
                .containsExactly(new Refusal(missing, true, missing + " cannot be read: there is no such file."));
    }

    @Test
    void anUnreadableFileInAFolderIsListedWithItsReasonAndStopsNothing() throws IOException {
        write("a.txt", "Text.");
        Path picture = Files.write(folder.resolve("b.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 0, 1, 2});
        OpenedVersions opened = open(folder);
        assertThat(names(opened)).containsExactly("a.txt");
        assertThat(opened.refusals())
                .containsExactly(
                        new Refusal(picture, false, picture + " cannot be read: it holds binary data, not text."));
    }

    @Test
    void aFolderWithoutReadableFilesIsRefused() {
        assertThat(open(folder).refusals())
                .containsExactly(new Refusal(folder, true, folder + " holds no file that can be read."));
    }

    @Test
    void furtherFoldersAreToldAndNotOpened() throws IOException {
        write("a.txt", "Text.");
        write("drafts/b.txt", "Text.");
        write("drafts/early/c.txt", "Text.");
        OpenedVersions opened = open(folder);
        assertThat(names(opened)).containsExactly("a.txt");
        assertThat(FurtherFolder.list(opened.furtherFolders()))
                .isEqualTo("drafts (1), " + Path.of("drafts", "early") + " (1)");
        assertThat(opened.remarks()).isEmpty();
    }

    @Test
    void theOnlyFolderThatHoldsTextsStandsForTheOneAroundIt() throws IOException {
        write("drafts/a.txt", "Text.");
        write("drafts/b.txt", "Text.");
        OpenedVersions opened = open(folder);
        assertThat(names(opened)).containsExactly("a.txt", "b.txt");
        assertThat(opened.remarks()).containsExactly(folder + " holds no text itself; its folder drafts is read.");
        assertThat(opened.furtherFolders()).isEmpty();
        assertThat(opened.refusals()).isEmpty();
        write("drafts/early/c.txt", "Text.");
        assertThat(names(open(folder))).containsExactly("a.txt", "b.txt");
        assertThat(FurtherFolder.list(open(folder).furtherFolders())).isEqualTo("early (1)");
    }

    @Test
    void whichOfSeveralFoldersIsMeantIsNotGuessed() throws IOException {
        write("drafts/a.txt", "Text.");
        write("drafts/b.txt", "Text.");
        write("final/c.txt", "Text.");
        OpenedVersions opened = open(folder);
        assertThat(opened.files()).isEmpty();
        assertThat(opened.refusals())
                .containsExactly(new Refusal(
                        folder,
                        true,
                        folder + " holds no file that can be read; the folders in it do: drafts (2), final (1)."));
    }

    @Test
    void theEncodingGivenIsUsed() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), new byte[] {(byte) 0xE4});
        Version version = VersionOpener.open(List.of(file), Optional.of(Charset.forName("KOI8-R")), Monitor.NONE)
                .versions()
                .get(0);
        assertThat(version.text()).isEqualTo("\u0414");
        assertThat(version.encoding()).contains(new Encoding("KOI8-R", true));
    }

    @Test
    void aPastedTextIsAVersionWithoutEncoding() {
        Version version = VersionOpener.paste("pasted", "One.\n\nTwo.", Monitor.NONE);
        assertThat(version.name()).isEqualTo("pasted");
        assertThat(version.encoding()).isEmpty();
        assertThat(version.paragraphs()).hasSize(2);
    }

    @Test
    void readingAPastedTextStopsWhenItIsNoLongerWanted() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> VersionOpener.paste("pasted", "One.\n\nTwo.", new CancelledMonitor()));
    }

    @Test
    void anEmptyFileIsAVersionWithoutParagraphs() throws IOException {
        Version version = open(write("empty.txt", "")).versions().get(0);
        assertThat(version.paragraphs()).isEmpty();
    }

    private static OpenedVersions open(Path... paths) {
        return VersionOpener.open(List.of(paths), Optional.empty(), Monitor.NONE);
    }

    private static List<String> names(OpenedVersions opened) {
        return opened.versions().stream().map(Version::name).toList();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
