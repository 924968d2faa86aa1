package variorum.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The programs that patches are for turn the base's file into the other version, byte for byte. */
class PatchToolsTest {
    @TempDir
    Path folder;

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("a.txt", "One.\n\nTwo.\n".getBytes(UTF_8), "One.\n\nThree.\n".getBytes(UTF_8)),
                Arguments.of("a b.txt", "One.\n\nTwo.\n".getBytes(UTF_8), "One.\n\nThree.".getBytes(UTF_8)),
                Arguments.of(
                        "tab\t\"\u00E9.txt", "One.\n\nTwo.".getBytes(UTF_8), "Zero.\n\nOne.\n\nTwo.".getBytes(UTF_8)),
                Arguments.of(
                        "crlf.txt", "One.\r\n\r\nTwo.\r\n".getBytes(UTF_8), "One.\r\n\r\nTen.\r\n".getBytes(UTF_8)),
                Arguments.of(
                        "mark.txt", "\uFEFFOne.\n\nTwo.\n".getBytes(UTF_8), "\uFEFFTen.\n\nTwo.\n".getBytes(UTF_8)),
                Arguments.of(
                        "latin.txt",
                        "The caf\u00E9 stood h\u00E9re.\n".getBytes(ISO_8859_1),
                        "The caf\u00E9 stood th\u00E9re.\n".getBytes(ISO_8859_1)),
                Arguments.of(
                        "wide.txt", "\uFEFFOne.\nTwo.\n".getBytes(UTF_16LE), "\uFEFFOne.\nTen.\n".getBytes(UTF_16LE)),
                Arguments.of("empty.txt", new byte[0], "One.\n".getBytes(UTF_8)),
                Arguments.of(
                        "marks.txt",
                        "-- a line\n+++ b\n@@ -1 +1 @@\ndiff --git a b\n".getBytes(UTF_8),
                        "-- a line\n+++ c\n@@ -1 +1 @@\ndiff\n".getBytes(UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void patchTurnsTheBaseIntoTheOther(String name, byte[] base, byte[] other) throws Exception {
        write(name, base, other);
        assumeTrue(run("patch", "--version") == 0);

        assertThat(run("patch", "-s", "-p0", "-i", "changes.patch")).isZero();
        assertThat(folder.resolve(name)).hasBinaryContent(other);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void gitTurnsTheBaseIntoTheOther(String name, byte[] base, byte[] other) throws Exception {
        write(name, base, other);
        assumeTrue(run("git", "init", "-q", ".") == 0);

        assertThat(run("git", "apply", "-p0", "changes.patch")).isZero();
        assertThat(folder.resolve(name)).hasBinaryContent(other);
    }

    /** The path of the base is absolute, so the patch has its name alone. */
    private void write(String name, byte[] base, byte[] other) throws IOException {
        Files.write(folder.resolve(name), base);
        Path changed = Files.write(folder.resolve("changed.txt"), other);
        CommandRun run =
                CommandRun.of("compare", folder.resolve(name), changed, "--output", folder.resolve("changes.patch"));
        assertThat(run.errors()).isEmpty();
    }

    private int run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("said").toFile())
                    .start();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return process.exitValue();
        } catch (IOException notThere) {
            return -1;
        }
    }
}
