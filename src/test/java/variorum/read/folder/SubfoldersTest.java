package variorum.read.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.progress.Monitor;
import variorum.read.folder.FolderReader.Failure;
import variorum.read.folder.FolderReader.Listing;
import variorum.read.folder.FolderReader.Subfolder;

final class SubfoldersTest {
    /** How the files of all old office programs begin. */
    private static final byte[] OLD_OFFICE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @TempDir
    Path folder;

    @Test
    void theFilesOfAFolderAreItsOwnAndThoseOfItsFoldersAreToldApart() throws IOException {
        write("a.txt", "draft 10/a.txt", "draft 9/b.txt", "draft 9/c.txt", "draft 9/early/d.txt");

        assertThat(names(list().files())).containsExactly("a.txt");
        assertThat(list().subfolders())
                .containsExactly(
                        new Subfolder(folder.resolve("draft 9"), 2),
                        new Subfolder(folder.resolve("draft 9/early"), 1),
                        new Subfolder(folder.resolve("draft 10"), 1));
    }

    @Test
    void whatIsHiddenOrABackupOrNoTextIsNotCounted() throws IOException {
        write("a.txt", ".git/config", "drafts/a.txt", "drafts/a.txt~", "drafts/.b.txt", "old.bak/c.txt");
        Files.createDirectories(folder.resolve("pictures"));
        Files.write(folder.resolve("pictures/a.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 0, 1, 2});
        Files.write(folder.resolve("drafts/a.zip"), new byte[] {'P', 'K', 3, 4, 0, 0, 0});

        assertThat(list().subfolders()).containsExactly(new Subfolder(folder.resolve("drafts"), 1));
    }

    @Test
    void documentsAndTextsInAnyEncodingCount() throws IOException {
        Files.createDirectories(folder.resolve("drafts"));
        Files.write(folder.resolve("drafts/a.docx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0});
        Files.write(folder.resolve("drafts/a.doc"), OLD_OFFICE);
        Files.write(folder.resolve("drafts/a.xls"), OLD_OFFICE);
        Files.writeString(folder.resolve("drafts/a.pdf"), "%PDF-1.7\n\0\1\2\3");
        Files.writeString(folder.resolve("drafts/a.rtf"), "{\\rtf1 Text.}");
        Files.write(folder.resolve("drafts/a.txt"), "The mill stands.".getBytes(StandardCharsets.UTF_16LE));

        assertThat(list().subfolders()).containsExactly(new Subfolder(folder.resolve("drafts"), 5));
    }

    @Test
    void foldersOfDaysThatHoldOneFileEachAreOneSet() throws IOException {
        write("2025-02-01/wire.txt", "2025-01-01/wire.txt");

        assertThat(names(list().files())).containsExactly("2025-01-01/wire.txt", "2025-02-01/wire.txt");
        assertThat(list().subfolders()).isEmpty();
    }

    @Test
    void linksThatLeadInACircleAreHarmless() throws IOException {
        write("a.txt", "inner/b.txt", "other/c.txt");
        Files.createSymbolicLink(folder.resolve("inner/up"), folder);
        Files.createSymbolicLink(folder.resolve("inner/other"), folder.resolve("other"));
        Files.createSymbolicLink(folder.resolve("other/inner"), folder.resolve("inner"));

        assertThat(list().subfolders())
                .containsExactly(new Subfolder(folder.resolve("inner"), 1), new Subfolder(folder.resolve("other"), 1));
        assertThat(list().failures()).isEmpty();
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsListedWithItsReason(@TempDir Path elsewhere) throws IOException {
        write("a.txt", "inner/b.txt");
        Files.writeString(elsewhere.resolve("secret.txt"), "Text.");
        Path file = Files.createSymbolicLink(folder.resolve("file.txt"), elsewhere.resolve("secret.txt"));
        Path inner = Files.createSymbolicLink(folder.resolve("inner/out"), elsewhere);
        Files.createSymbolicLink(folder.resolve("inside.txt"), Path.of("inner/b.txt"));

        assertThat(names(list().files())).containsExactlyInAnyOrder("a.txt", "inside.txt");
        assertThat(list().subfolders()).containsExactly(new Subfolder(folder.resolve("inner"), 1));
        assertThat(list().failures())
                .containsExactlyInAnyOrder(
                        new Failure(file, file + " cannot be read: its link leads out of the folder."),
                        new Failure(inner, inner + " cannot be read: its link leads out of the folder."));
    }

    @Test
    void aTreeOfThousandsIsNotSearchedToItsEnd() throws IOException {
        write("a.txt", "first/b.txt");
        for (int inner = 0; inner < 5000; inner++) {
            Files.createDirectories(folder.resolve("many/" + inner));
        }
        assertThat(names(list().files())).containsExactly("a.txt");
        assertThat(list().failures())
                .containsExactly(new Failure(
                        folder, folder + " holds more than 5000 files in its folders: not all are offered."));
    }

    private Listing list() throws IOException {
        return FolderReader.list(folder, Monitor.NONE);
    }

    private List<String> names(List<Path> files) {
        return files.stream()
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
}
