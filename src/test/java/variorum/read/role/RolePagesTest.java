package variorum.read.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.model.Paragraph;
import variorum.model.Role;
import variorum.progress.Monitor;
import variorum.read.document.DocumentText;
import variorum.read.text.TextFormat;

/**
 * Whole pages as a scraper leaves them, invented, with the role drawn before each paragraph: {@code #} headline,
 * {@code =} heading, {@code -} furniture.
 */
final class RolePagesTest {
    private static final Path PAGES = Path.of("src/test/resources/variorum/read/role/pages");

    /** What is left over: boxes of advertising without a word that only pages use, names beside nothing. */
    private static final double LEAST_FOUND = 0.95;

    /** A page with the roles drawn and those found. */
    private record Page(String name, List<String> lines, List<Paragraph> paragraphs) {
        static Page of(Path file) {
            try {
                List<String> drawn = Files.readAllLines(file);
                String text = String.join("\n", drawn.stream().map(Page::plain).toList());
                DocumentText document = TextFormat.read(text, Optional.empty(), Monitor.NONE);
                List<String> lines =
                        drawn.stream().filter(line -> !line.isBlank()).toList();
                return new Page(file.getFileName().toString(), lines, RoleGuesser.paragraphs(document, Monitor.NONE));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        private static String plain(String line) {
            return line.matches("[#=-] .*") ? line.substring(2) : line;
        }

        /** The lines that are drawn as furniture, or not, and found to be furniture, or not. */
        List<String> lines(boolean drawn, boolean found) {
            return IntStream.range(0, lines.size())
                    .filter(index -> lines.get(index).startsWith("- ") == drawn)
                    .filter(index -> (paragraphs.get(index).role() == Role.FURNITURE) == found)
                    .mapToObj(lines::get)
                    .toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Page> pages() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            return pages.sorted().map(Page::of).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLineIsAParagraph(Page page) {
        assertThat(page.paragraphs()).hasSameSizeAs(page.lines());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingOfTheArticleIsFurniture(Page page) {
        assertThat(page.lines(false, true)).isEmpty();
    }

    @Test
    void nearlyAllFurnitureIsFound() throws IOException {
        List<String> missed = pages().stream()
                .flatMap(page -> page.lines(true, false).stream())
                .toList();
        long found = pages().stream()
                .mapToLong(page -> page.lines(true, true).size())
                .sum();
        assertThat(found / (double) (found + missed.size()))
                .as("share of furniture that is found; missed: %s", missed)
                .isGreaterThan(LEAST_FOUND);
    }
}
