package variorum.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormatTest {
    private static final String TITLE_OF_TABLE = "| writes | | |";

    @Test
    void theReadmeHasATableOfAllFormats() throws IOException {
        List<String> readme = Files.readAllLines(Path.of("README.md"));
        int first = readme.indexOf(TITLE_OF_TABLE) + 2;
        List<String> table = readme.subList(first, readme.size()).stream()
                .takeWhile(line -> line.startsWith("|"))
                .toList();

        assertThat(table)
                .containsExactlyElementsOf(
                        Stream.of(Format.values()).map(FormatTest::lineOfTable).toList());
    }

    private static String lineOfTable(Format format) {
        String pair = format.holdsOnePair() ? "; one file a comparison" : "";
        return "| `" + format.id() + "` | `." + format.ending() + "` | " + format.use() + pair + " |";
    }

    @Test
    void theEndingOfANameTellsTheFormat() {
        assertThat(Format.byEndingOf("a.b.HTM")).contains(Format.HTML);
        assertThat(Format.byEndingOf("report.txt")).contains(Format.TEXT);
        assertThat(Format.byEndingOf("report")).isEmpty();
        assertThat(Format.byEndingOf("report.")).isEmpty();
        assertThat(Format.byEndingOf("report.odd")).isEmpty();
    }

    @Test
    void noTwoFormatsHaveTheSameWordOrEnding() {
        assertThat(Stream.of(Format.values()).map(Format::id)).doesNotHaveDuplicates();
        assertThat(Stream.of(Format.values()).map(Format::ending)).doesNotHaveDuplicates();
    }
}
