package variorum.read.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of the README says of every kind of file that is read how it is read, and of no other. */
final class FormatsInReadmeTest {
    @Test
    void theTableHasALineForEachKind() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("README.md")).stream()
                .dropWhile(line -> !line.startsWith("| reads "))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|")[1].strip())
                .toList();
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(Stream.of(FileKind.values())
                        .map(FormatsInReadmeTest::endings)
                        .toList());
    }

    private static String endings(FileKind kind) {
        return String.join(
                ", ", kind.endings().stream().map(ending -> "`." + ending + "`").toList());
    }
}
