package variorum.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class TemporaryFileTest {
    @TempDir
    Path folder;

    private Path ofTheDead;
    private Path ofTheLiving;

    @BeforeEach
    void leaveSome() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        ofTheDead = folder.resolve(name(ended.pid()));
        ofTheLiving =
                Files.writeString(folder.resolve(name(ProcessHandle.current().pid())), "half");
    }

    private static String name(long process) {
        return ".variorum-" + process + "-" + UUID.randomUUID() + ".tmp";
    }

    @Test
    void whatAKilledProcessLeftIsClearedWhenTheNextFileIsThere() throws IOException {
        Files.writeString(ofTheDead, "half");

        FileReplacement.write(folder.resolve("report.html"), out -> out.write('a'));

        assertThat(ofTheDead).doesNotExist();
        assertThat(ofTheLiving).exists();
    }

    @Test
    void aFolderThatAKilledProcessLeftIsClearedWithItsFiles() throws IOException {
        Files.writeString(Files.createDirectory(ofTheDead).resolve("a.csv"), "half");

        FolderReplacement.write(folder.resolve("reports"), Map.of("a.csv", out -> out.write('a')));

        assertThat(ofTheDead).doesNotExist();
        assertThat(ofTheLiving).exists();
    }

    @Test
    void filesThatAreOnlyCalledAlikeStay() throws IOException {
        Path alike = Files.writeString(folder.resolve(".variorum-1-notes.tmp"), "mine");

        FileReplacement.write(folder.resolve("report.html"), out -> out.write('a'));

        assertThat(alike).hasContent("mine");
    }
}
