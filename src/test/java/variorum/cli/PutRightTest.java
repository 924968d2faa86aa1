package variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What once came out wrong and was put right: each folder of {@code src/test/put-right} holds two versions, what the
 * program says of them, and in {@code why.txt} what it said before. Run with {@code -Dgolden.write=true} to write the
 * reports anew, and look at the difference before you commit it.
 */
class PutRightTest {
    private static final Path FOLDER = Path.of("src/test/put-right");

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void whatWasPutRightStaysRight(Path folder) throws IOException {
        CommandRun run = CommandRun.of("compare", folder.resolve("base.txt"), folder.resolve("other.txt"));
        Path kept = folder.resolve("report.txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(kept, run.output());
        }

        assertThat(run.errors()).isEmpty();
        assertThat(run.output()).isEqualTo(Files.readString(kept));
        assertThat(Files.readString(folder.resolve("why.txt"))).endsWith(".\n").doesNotContain(".\n\n");
    }

    static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted().toList();
        }
    }
}
