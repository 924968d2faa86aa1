package variorum.report.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import variorum.display.notes.PlacedNotes;
import variorum.model.Against;
import variorum.model.Caveat;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Encoding;
import variorum.model.Ignorable;
import variorum.model.Options;
import variorum.model.Paragraph;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.report.content.Exporter;
import variorum.report.content.Generator;
import variorum.report.content.Medium;
import variorum.report.content.Report;

/** The report for other programs: one JSON object, described by {@code report-1.schema.json}. */
public final class JsonExporter implements Exporter {
    /** The meaning of the fields never changes without a new name. */
    static final String SCHEMA = "variorum-report/1";

    @Override
    public void write(Report report, Medium medium, OutputStream out, Monitor monitor) throws IOException {
        Collation collation = report.collation();
        try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new LinePerItem());
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            json.writeStringField("generator", Generator.name());
            writeOptions(collation.options(), json);
            json.writeArrayFieldStart("versions");
            for (int index = 0; index < collation.versions().size(); index++) {
                writeVersion(collation.versions().get(index), collation.familyOf(index), json);
            }
            json.writeEndArray();
            PlacedNotes placed = PlacedNotes.of(report.notes(), collation);
            json.writeArrayFieldStart("comparisons");
            for (Comparison comparison : collation.comparisons()) {
                new JsonComparison(collation, comparison, placed, json).write();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeOptions(Options options, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("options");
        json.writeStringField("against", id(options.against()));
        json.writeArrayFieldStart("ignore");
        for (Ignorable kind :
                Stream.of(Ignorable.values()).filter(options.ignore()::contains).toList()) {
            json.writeString(kind.id());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String id(Against against) {
        return switch (against) {
            case BASE -> "base";
            case PREVIOUS -> "previous";
            case ALL_PAIRS -> "all-pairs";
        };
    }

    private static void writeVersion(Version version, OptionalInt family, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", version.name());
        json.writeStringField("encoding", version.encoding().map(Encoding::name).orElse(null));
        if (version.encoding().isPresent() && !version.encoding().get().sure()) {
            json.writeBooleanField("encodingSure", false);
        }
        writeCaveats(version, json);
        if (family.isPresent()) {
            json.writeNumberField("family", family.getAsInt());
        }
        json.writeNumberField("length", version.text().length());
        json.writeArrayFieldStart("paragraphs");
        for (int index = 0; index < version.paragraphs().size(); index++) {
            writeParagraph(index, version.paragraphs().get(index), json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeCaveats(Version version, JsonGenerator json) throws IOException {
        if (version.caveats().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("caveats");
        for (Caveat caveat : version.caveats().stream().sorted().toList()) {
            json.writeString(caveat.id());
        }
        json.writeEndArray();
    }

    private static void writeParagraph(int index, Paragraph paragraph, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("index", index);
        json.writeNumberField("start", paragraph.span().start());
        json.writeNumberField("end", paragraph.span().end());
        json.writeStringField("role", paragraph.role().name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
    }
}
