package variorum.read.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class FileBytesTest {
    private static final long HALF_A_GIGABYTE = 500L << 20;

    @TempDir
    Path folder;

    private Path file;
    private int openings;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("a.txt"), "a");
    }

    @Test
    void aFileThatChangesOnceIsReadAgain() throws IOException {
        assertThat(FileBytes.of(file, path -> changing(path, 1))).asString().isEqualTo("a+");
        assertThat(openings).isEqualTo(2);
    }

    @Test
    void aFileThatGoesOnChangingIsRefusedAfterTheThirdTime() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> FileBytes.of(file, path -> changing(path, Integer.MAX_VALUE)))
                .withMessage("it changes while it is read.");
        assertThat(openings).isEqualTo(3);
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsRead() throws IOException {
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(HALF_A_GIGABYTE);
        }
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> FileBytes.of(file, path -> changing(path, 0)))
                .withMessage("it is larger than 64 MB.");
        assertThat(openings).isZero();
    }

    @Test
    void whatGrowsBeyondTheLimitWhileItIsReadIsRefused() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> FileBytes.of(file, path -> new Endless()))
                .withMessage("it is larger than 64 MB.");
    }

    /** Opening it would wait for a writer who may never come. */
    @Test
    @Timeout(20)
    @DisabledOnOs(OS.WINDOWS)
    void aPipeIsRefusedBeforeItIsOpened() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "mkfifo is there");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> FileBytes.of(pipe))
                .withMessage("it is a pipe or a device, and no file.");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPipeThatAShellHasOpenedIsRead() throws Exception {
        Process shell = new ProcessBuilder(
                        "bash",
                        "-c",
                        "exec \"$0\" -cp \"$1\" variorum.Main compare <(echo One.) <(echo Two.)",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        System.getProperty("java.class.path"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(new String(shell.getInputStream().readAllBytes(), UTF_8)).contains("One.", "Two.");
        assertThat(shell.waitFor()).isEqualTo(1);
    }

    /** The file grows after it was opened, the first so many times. */
    private InputStream changing(Path path, int times) throws IOException {
        InputStream in = Files.newInputStream(path);
        openings++;
        if (openings <= times) {
            byte[] begun = in.readAllBytes();
            in.close();
            Files.writeString(path, "+", StandardOpenOption.APPEND);
            return new ByteArrayInputStream(begun);
        }
        return in;
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 'a';
        }
    }
}
