package variorum.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import variorum.model.Collation;
import variorum.model.Notes;
import variorum.progress.Monitor;
import variorum.report.content.Medium;
import variorum.report.content.Reports;
import variorum.sketch.Sketch;

/** What nobody would see is shown in reports that people read, and kept in those that are data. */
class UnseenInReportsTest {
    private static final Collation TURNED = Sketch.base("a: They paid [12] dollars.", "b: Na\u200Bmes.")
            .other("a: They paid [\u202E21\u202C] dollars.", "b: Na\u200Bmes.")
            .collation();

    @ParameterizedTest
    @EnumSource(names = {"HTML", "PDF", "DOCX_MARKED", "TEXT"})
    void peopleSeeIt(Format format) throws IOException {
        assertThat(text(format).replace("{+", "")).contains("[RLO]21[PDF]").doesNotContain("\u202E", "\u200B");
    }

    @Test
    void webPagesShowItAlsoWhereNothingChanged() throws IOException {
        assertThat(text(Format.HTML)).contains("Na[ZWSP]mes.");
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "CRITIC_MARKUP", "CSV"})
    void programsGetItAsItIs(Format format) throws IOException {
        assertThat(text(format)).contains("\u202E21\u202C");
    }

    private static String text(Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporters.of(format).write(Reports.of(TURNED, Notes.NONE), Medium.FILE, out, Monitor.NONE);
        return switch (format) {
            case PDF -> {
                try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
                    yield new PDFTextStripper().getText(document);
                }
            }
            case DOCX, DOCX_MARKED -> {
                try (XWPFWordExtractor text =
                        new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(out.toByteArray())))) {
                    yield text.getText();
                }
            }
            default -> out.toString(UTF_8);
        };
    }
}
