package variorum.report;

import java.util.List;
import java.util.Optional;

/** The formats, as File &gt; Export and {@code --format} know them. */
public final class Exporters {
    private Exporters() {}

    public static List<Exporter> all() {
        return List.of(new HtmlExporter(), new TextExporter(), new JsonExporter());
    }

    public static Optional<Exporter> byId(String id) {
        return all().stream().filter(exporter -> exporter.id().equals(id)).findFirst();
    }
}
