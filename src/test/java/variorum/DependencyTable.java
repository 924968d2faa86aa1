package variorum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The table "Who may see whom" of {@code docs/ARCHITECTURE.md}.
 *
 * @param rows as they stand on the page
 */
record DependencyTable(List<Row> rows) {

    private static final Path PAGE = Path.of("docs/ARCHITECTURE.md");
    private static final String HEADING = "## Who may see whom";
    private static final Pattern NAME = Pattern.compile("`([\\w.]+)`");

    /**
     * One row.
     *
     * @param name a package, or {@code Main}
     * @param ours the names of other rows
     * @param others the beginnings of the names of packages
     */
    record Row(String name, Set<String> ours, Set<String> others) {}

    static DependencyTable read() throws IOException {
        List<Row> rows = Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.equals(HEADING))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.startsWith("| `"))
                .map(DependencyTable::row)
                .toList();
        return new DependencyTable(rows);
    }

    /** A line such as {@code | `text` | `model` | `java.text` `com.ibm.icu` |}. */
    private static Row row(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != 5) {
            throw new IllegalArgumentException("a row has three cells: " + line);
        }
        String name = names(cells[1]).iterator().next();
        return new Row(name, names(cells[2]), names(cells[3]));
    }

    private static Set<String> names(String cell) {
        return NAME.matcher(cell)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> names() {
        return rows.stream().map(Row::name).collect(Collectors.toUnmodifiableSet());
    }
}
