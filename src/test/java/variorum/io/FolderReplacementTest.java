package variorum.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderReplacementTest {
    @TempDir
    Path parent;

    @Test
    void aNewFolderIsThereWithAllItsFilesOrNotAtAll() throws IOException {
        Path folder = parent.resolve("reports");

        assertThatThrownBy(() -> FolderReplacement.write(folder, contents(text("one"), failing())))
                .isInstanceOf(IOException.class)
                .hasMessage(folder + " cannot be written: no more.");
        assertThat(parent).isEmptyDirectory();

        FolderReplacement.write(folder, contents(text("one"), text("two")));
        assertThat(folder.resolve("a")).hasContent("one");
        assertThat(folder.resolve("b")).hasContent("two");
    }

    @Test
    void oldFilesStayWholeWhenANewOneFailsOrIsCancelled() throws IOException {
        Path old = Files.writeString(parent.resolve("a"), "old");

        assertThatThrownBy(() -> FolderReplacement.write(parent, contents(text("one"), failing())))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> FolderReplacement.write(parent, contents(text("one"), out -> {
                    throw new CancellationException("cancelled");
                })))
                .isInstanceOf(CancellationException.class);

        assertThat(old).hasContent("old");
        assertThat(parent.toFile().list()).containsExactly("a");
    }

    @Test
    void filesOfOtherNamesStay() throws IOException {
        Files.writeString(parent.resolve("mine"), "mine");

        FolderReplacement.write(parent, contents(text("one"), text("two")));

        assertThat(parent.toFile().list()).containsExactlyInAnyOrder("a", "b", "mine");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "old");

        assertThatThrownBy(() -> FolderReplacement.write(file, contents(text("one"), text("two"))))
                .hasMessage(file + " cannot be written: it is a file, and 2 files need a folder.");
        assertThat(file).hasContent("old");
    }

    @Test
    void aMissingFolderAboveIsNamed() {
        Path folder = parent.resolve("missing").resolve("reports");

        assertThatThrownBy(() -> FolderReplacement.write(folder, contents(text("one"), text("two"))))
                .hasMessage(
                        folder + " cannot be written: the folder " + parent.resolve("missing") + " does not exist.");
    }

    private static IoConsumer<OutputStream> text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static IoConsumer<OutputStream> failing() {
        return out -> {
            throw new IOException("no more");
        };
    }

    private static Map<String, IoConsumer<OutputStream>> contents(
            IoConsumer<OutputStream> first, IoConsumer<OutputStream> second) {
        Map<String, IoConsumer<OutputStream>> contents = new LinkedHashMap<>();
        contents.put("a", first);
        contents.put("b", second);
        return contents;
    }
}
