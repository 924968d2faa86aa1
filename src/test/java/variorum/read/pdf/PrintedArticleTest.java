package variorum.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs that real programs made of one article; see the note beside them. */
final class PrintedArticleTest {
    private static final int HEADINGS = 2;

    @ParameterizedTest
    @ValueSource(strings = {"browser.pdf", "browser-columns.pdf", "writer-columns.pdf"})
    void theParagraphsAreThoseOfTheText(String name) throws IOException {
        List<String> text = new String(bytes("article.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        List<String> read = DrawnPdf.read(bytes(name));
        assertThat(read)
                .filteredOn(paragraph -> !paragraph.startsWith("- "))
                .map(paragraph -> paragraph.replaceFirst("^[#=] ", ""))
                .isEqualTo(text);
        assertThat(read).contains("# " + text.get(0));
        assertThat(read).filteredOn(paragraph -> paragraph.startsWith("= ")).hasSize(HEADINGS);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = PrintedArticleTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
