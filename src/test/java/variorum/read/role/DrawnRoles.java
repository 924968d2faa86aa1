package variorum.read.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import variorum.model.Paragraph;
import variorum.progress.Monitor;
import variorum.read.document.DocumentText;
import variorum.read.text.TextFormat;

/** Paragraphs with their roles in short: {@code # headline}, {@code = heading}, {@code - furniture}; body as it is. */
final class DrawnRoles {
    static final String ARTICLE = """
            The harbour bridge will stay closed until spring, the mayor said on Tuesday.
            Engineers found a second crack in its northern pier on Sunday.
            The shops by the harbour have lost a third of their trade since October.
            """;

    private DrawnRoles() {}

    static void assertRoles(String drawn) {
        List<String> lines = drawn.lines().toList();
        String text = String.join("\n", lines.stream().map(DrawnRoles::plain).toList());
        DocumentText document = TextFormat.read(text, Optional.empty(), Monitor.NONE);
        List<String> found = RoleGuesser.paragraphs(document, Monitor.NONE).stream()
                .map(paragraph -> mark(paragraph) + paragraph.span().of(text))
                .toList();
        assertThat(found).isEqualTo(lines);
    }

    private static String plain(String line) {
        return line.matches("[#=-] .*") ? line.substring(2) : line;
    }

    private static String mark(Paragraph paragraph) {
        return switch (paragraph.role()) {
            case HEADLINE -> "# ";
            case HEADING -> "= ";
            case FURNITURE -> "- ";
            case BODY -> "";
        };
    }
}
