package variorum.report;

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
