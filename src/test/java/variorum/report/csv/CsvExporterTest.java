package variorum.report.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.model.Collation;
import variorum.model.Notes;
import variorum.progress.Monitor;
import variorum.report.content.Medium;
import variorum.report.content.Reports;
import variorum.sketch.Sketches;

class CsvExporterTest {
    private final Collation collation = Sketches.everything().collation();

    @Test
    void afterTheTitlesAndTheComparisonThereIsALineForEachChangeFactsFirst() throws IOException {
        List<String> lines = table().lines().toList();
        long changes = collation.comparisons().get(0).rows().stream()
                .mapToLong(
                        row -> row.edits().size() + (row.moved() || !row.link().isAligned() ? 1 : 0))
                .sum();

        assertThat(lines).hasSize((int) changes + 2);
        assertThat(lines.get(0))
                .startsWith("\uFEFFnumber,base,other,paragraph base,paragraph other,kind,category,fact");
        assertThat(lines.get(1))
                .startsWith(",base.txt,other.txt,,,comparison,,,,,\"")
                .contains("2026-11-22 10:13 UTC");
        assertThat(lines.get(2)).contains(",yes,");
        assertThat(lines.subList(2, lines.size()).stream().map(line -> line.contains(",yes,")))
                .isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
    }

    @Test
    void aChangeSaysWhereItStandsAndWhy() throws IOException {
        assertThat(table())
                .contains(",3,2,replace,number,yes,1871,1817,\"The mill was built in [...] and has stood empty")
                .contains(",removed,paragraph,,\"A café was planned, then <dropped> & forgotten.\",,")
                .contains(",quotes,,\r\n")
                .contains(",page furniture,,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1+1", "-A1", "@SUM(A1)", "\tx", "\rx", "＝1"})
    void whatASpreadsheetWouldCalculateIsText(String cell) throws IOException {
        assertThat(line(List.of(cell))).startsWith(cell.startsWith("\r") ? "\"'" : "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "-1.2", "-1 200"})
    void aNumberBelowZeroStaysOne(String cell) throws IOException {
        assertThat(line(List.of(cell))).isEqualTo(cell + "\r\n");
    }

    @Test
    void quotationMarksCommasAndLineEndsStandInQuotationMarks() throws IOException {
        assertThat(line(List.of("a,b", "say \"no\"", "c\nd", "", "e f")))
                .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"c\nd\",,e f\r\n");
    }

    private static String line(List<String> cells) throws IOException {
        StringWriter line = new StringWriter();
        new CsvWriter(line).line(cells);
        return line.toString();
    }

    private String table() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvExporter().write(Reports.of(collation, Notes.NONE), Medium.FILE, out, Monitor.NONE);
        return out.toString(UTF_8);
    }
}
