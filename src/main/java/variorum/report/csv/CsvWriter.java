package variorum.report.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of a table, by RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe, which makes it
 * text; a negative number does not.
 */
final class CsvWriter {
    /** What formulas begin with, also in the wide forms of East Asian keyboards. */
    private static final String FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠";

    private static final Pattern BELOW_ZERO = Pattern.compile("-\\d[\\d.,\\h]*");

    private final Writer writer;

    CsvWriter(Writer writer) {
        this.writer = writer;
    }

    void line(List<String> cells) throws IOException {
        for (int index = 0; index < cells.size(); index++) {
            if (index > 0) {
                writer.write(',');
            }
            writer.write(quoted(defused(cells.get(index))));
        }
        writer.write("\r\n");
    }

    private static String defused(String cell) {
        boolean isFormula = !cell.isEmpty()
                && FORMULA_SIGNS.indexOf(cell.charAt(0)) >= 0
                && !BELOW_ZERO.matcher(cell).matches();
        return isFormula ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean needsQuotes = cell.chars().anyMatch(sign -> sign == ',' || sign == '"' || sign == '\r' || sign == '\n');
        return needsQuotes ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
