package variorum.report;

/** The exporter of each format. */
public final class Exporters {
    private Exporters() {}

    public static Exporter of(Format format) {
        return switch (format) {
            case HTML -> new HtmlExporter();
            case TEXT -> new TextExporter();
            case JSON -> new JsonExporter();
        };
    }
}
