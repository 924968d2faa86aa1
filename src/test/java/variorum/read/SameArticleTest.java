package variorum.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static variorum.read.ReadFiles.read;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.model.Paragraph;
import variorum.model.Role;
import variorum.model.Version;

/** One article, as several programs have saved it. */
final class SameArticleTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "odt", "rtf", "html", "mhtml", "eml", "md", "pdf"})
    void everyFormatGivesTheSameParagraphsAndHeadings(String ending) throws Exception {
        assertThat(article(ending)).isEqualTo(article("txt"));
    }

    /** A byte-order mark before a PDF, and the line of a mailbox before a mail. */
    @ParameterizedTest
    @CsvSource({"pdf, '\u00EF\u00BB\u00BF?'", "eml, 'From a@example.org Fri Jan 24 10:00:00 2025\n'"})
    void whatProgramsPutBeforeAFileIsPassedOver(String ending, String before) throws Exception {
        Path file = folder.resolve("article." + ending);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(before.getBytes(ISO_8859_1));
            Files.copy(file("article." + ending), out);
        }
        assertThat(article(file)).isEqualTo(article("txt"));
    }

    private static List<String> article(String ending) throws IOException, URISyntaxException {
        return article(file("article." + ending));
    }

    /** What is not furniture, with its role. */
    private static List<String> article(Path file) throws IOException {
        Version version = read(file);
        return version.paragraphs().stream()
                .filter(paragraph -> paragraph.role() != Role.FURNITURE)
                .map(paragraph -> line(version, paragraph))
                .toList();
    }

    private static String line(Version version, Paragraph paragraph) {
        return paragraph.role() + " " + paragraph.span().of(version.text());
    }

    static Path file(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(SameArticleTest.class.getResource("formats/" + name), name)
                .toURI());
    }
}
