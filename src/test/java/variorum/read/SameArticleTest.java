package variorum.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.model.Paragraph;
import variorum.model.Role;
import variorum.model.Version;
import variorum.progress.Monitor;

/** One article, as several programs have saved it. */
final class SameArticleTest {
    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "rtf", "html", "mhtml", "eml", "md", "pdf"})
    void everyFormatGivesTheSameParagraphsAndHeadings(String ending) throws Exception {
        assertThat(article(ending)).isEqualTo(article("txt"));
    }

    /** What is not furniture, with its role. */
    private static List<String> article(String ending) throws IOException, URISyntaxException {
        Version version = VersionReader.read(file("article." + ending), Optional.empty(), Monitor.NONE);
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
