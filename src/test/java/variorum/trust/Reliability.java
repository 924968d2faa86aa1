package variorum.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of {@code docs/RELIABILITY.md}, which are written when the whole is tried. */
final class Reliability {
    private static final Path PAGE = Path.of("docs/RELIABILITY.md");

    private Reliability() {}

    /** Puts the rows in the place of what stands between the comments that bear the table's name. */
    static void write(String table, List<String> heads, List<List<String>> rows) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(line(heads));
        lines.add("|---".repeat(heads.size()) + "|");
        rows.forEach(row -> lines.add(line(row)));
        lines.forEach(System.out::println);
        if (Trust.isWhole()) {
            String begin = "<!-- " + table + " -->\n";
            String end = "<!-- end of " + table + " -->";
            String page = Files.readString(PAGE);
            int from = page.indexOf(begin) + begin.length();
            Files.writeString(
                    PAGE,
                    page.substring(0, from) + String.join("\n", lines) + "\n" + page.substring(page.indexOf(end)));
        }
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
