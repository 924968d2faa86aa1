package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.ui.work.Notice;

class FoldersInTheWindowTest extends InTheWindow {
    private static final String TEXT = "The mill stands by the river.\n\nIt is old.";

    @Test
    void aFolderOpensWithItsOwnFilesAndOffersTheFoldersInIt() throws IOException {
        write("a.txt", "b.txt", "drafts/1.txt", "drafts/2.txt", "final/3.txt");

        window.open(List.of(folder));

        assertThat(window.headers()).containsExactlyInAnyOrder("a.txt", "b.txt");
        assertThat(window.text("#further-folders")).isEqualTo("2 Further Folders");
    }

    @Test
    void anotherFolderIsOpenedAtAClickAndTheWayBackStays() throws IOException {
        write("a.txt", "b.txt", "drafts/1.txt", "drafts/2.txt");
        window.open(List.of(folder));

        choose(1);
        assertThat(window.headers()).containsExactly("1.txt", "2.txt");
        assertThat(window.text("#further-folders")).isEqualTo("1 Further Folder");

        choose(0);
        assertThat(window.headers()).containsExactlyInAnyOrder("a.txt", "b.txt");
    }

    @Test
    void whereOnlyFoldersInItHoldTextsTheLargestOpens() throws IOException {
        write("drafts/1.txt", "final/2.txt", "final/3.txt");

        window.open(List.of(folder));

        assertThat(window.headers()).containsExactly("2.txt", "3.txt");
        assertThat(window.text("#further-folders")).isEqualTo("1 Further Folder");
        assertThat(window.model.notices().list())
                .extracting(Notice::sentence)
                .containsExactly("This folder holds no text itself; open is the folder in it that has most, final.");
    }

    @Test
    void nothingIsOfferedOnceOtherTextsAreOpen(@TempDir Path elsewhere) throws IOException {
        write("a.txt", "drafts/1.txt");
        window.open(List.of(folder));
        Path other = Files.writeString(elsewhere.resolve("other.txt"), TEXT);

        window.open(List.of(other));

        assertThat(window.isShown("#further-folders")).isFalse();
    }

    @Test
    void aThousandFilesAndTheirFoldersOpen() throws IOException {
        for (int file = 1; file <= 999; file++) {
            write("version " + file + ".txt");
        }
        write("cut/1.txt");

        window.open(List.of(folder));

        assertThat(window.model.open().get().size()).isEqualTo(999);
        assertThat(window.text("#further-folders")).isEqualTo("1 Further Folder");
    }

    private void choose(int folderInMenu) {
        window.click("#further-folders");
        window.click("#folder-" + folderInMenu);
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, TEXT + " " + name + ".");
        }
    }
}
