package variorum.report;

import variorum.report.content.Exporter;
import variorum.report.csv.CsvExporter;
import variorum.report.html.HtmlExporter;
import variorum.report.json.JsonExporter;
import variorum.report.markdown.CriticMarkupExporter;
import variorum.report.patch.PatchExporter;
import variorum.report.pdf.PdfExporter;
import variorum.report.text.TextExporter;
import variorum.report.word.WordExporter;

/** The exporter of each format. */
public final class Exporters {
    private Exporters() {}

    public static Exporter of(Format format) {
        return switch (format) {
            case HTML -> new HtmlExporter();
            case DOCX -> new WordExporter(WordExporter.Changes.TRACKED);
            case DOCX_MARKED -> new WordExporter(WordExporter.Changes.MARKED);
            case PDF -> new PdfExporter();
            case TEXT -> new TextExporter();
            case JSON -> new JsonExporter();
            case PATCH -> new PatchExporter();
            case CSV -> new CsvExporter();
            case CRITIC_MARKUP -> new CriticMarkupExporter();
        };
    }
}
