package variorum.collate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.model.Version;
import variorum.progress.Monitor;

@EnabledOnOs(OS.LINUX)
final class OddFileNamesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"quote\"s'.txt", "emoji 😀.txt", "*?.txt", "-dash.txt", "%s%n.txt", " blank .txt", "<b>.txt"})
    void aNameIsShownAsItIs(String name) throws IOException {
        assertThat(names(Files.writeString(folder.resolve(name), "Words."))).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines.txt", "two\u2028lines.txt", "two\u202Elines.txt"})
    void whatWouldBreakOrTurnTheLineIsNotShown(String name) throws IOException {
        assertThat(names(Files.writeString(folder.resolve(name), "Words."))).containsExactly("two\uFFFDlines.txt");
    }

    @Test
    void aNameOfBytesThatAreNoTextIsFound() throws Exception {
        int status = new ProcessBuilder("sh", "-c", "printf Words. > \"$(printf 'a\\377.txt')\"")
                .directory(folder.toFile())
                .start()
                .waitFor();
        assumeThat(status).isZero();
        assertThat(names(folder.resolve("a\uFFFD.txt"))).containsExactly("a\uFFFD.txt");
        assertThat(names(folder)).containsExactly("a\uFFFD.txt");
    }

    private static List<String> names(Path path) {
        return VersionOpener.open(List.of(path), Optional.empty(), Monitor.NONE).versions().stream()
                .map(Version::name)
                .toList();
    }
}
