package variorum.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A table in Markdown whose columns are as wide as they must be. */
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    public Table(List<String> head) {
        rows.add(head);
    }

    /** Adds a row; cells that are not given are empty. */
    public void add(List<String> cells) {
        List<String> row = new ArrayList<>(cells);
        while (row.size() < rows.get(0).size()) {
            row.add("");
        }
        rows.add(row);
    }

    /** Such as {@code 3.4 ms}, {@code 210 ms}, {@code 3.21 s}. */
    public static String time(double millis) {
        if (millis >= 1_000) {
            return String.format(Locale.ROOT, "%.2f s", millis / 1_000);
        }
        return String.format(Locale.ROOT, millis < 20 ? "%.1f ms" : "%.0f ms", millis);
    }

    public String markdown() {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            appendTo(text, row, widths);
            if (text.indexOf("---") < 0) {
                appendTo(text, Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths);
            }
        }
        return text.toString();
    }

    private static void appendTo(StringBuilder text, List<String> row, int[] widths) {
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            String gap = " ".repeat(widths[column] - cell.length());
            text.append("| ").append(column == 0 ? cell + gap : gap + cell).append(' ');
        }
        text.append("|\n");
    }
}
