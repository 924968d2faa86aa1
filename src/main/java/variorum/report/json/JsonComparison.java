package variorum.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import variorum.display.notes.ChangeKey;
import variorum.display.notes.PlacedNotes;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Edit;
import variorum.model.Ignorable;
import variorum.model.Note;
import variorum.model.ParagraphRange;
import variorum.model.Row;
import variorum.model.Span;
import variorum.model.Summary;
import variorum.model.Version;

/** Writes one comparison of the JSON report. */
final class JsonComparison {
    private final Collation collation;
    private final Comparison comparison;
    private final PlacedNotes notes;
    private final JsonGenerator json;
    private final Map<Ignorable, Integer> hidden = new EnumMap<>(Ignorable.class);

    JsonComparison(Collation collation, Comparison comparison, PlacedNotes notes, JsonGenerator json) {
        this.collation = collation;
        this.comparison = comparison;
        this.notes = notes;
        this.json = json;
    }

    void write() throws IOException {
        json.writeStartObject();
        json.writeNumberField("base", comparison.base());
        json.writeNumberField("other", comparison.other());
        if (!comparison.degraded().isEmpty()) {
            json.writeStringField("degraded", comparison.degraded());
        }
        json.writeArrayFieldStart("rows");
        for (Row row : comparison.rows()) {
            write(row);
        }
        json.writeEndArray();
        write(comparison.summary());
        json.writeEndObject();
    }

    private void write(Row row) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", word(row.kind()));
        write("base", row.base());
        write("other", row.other());
        json.writeBooleanField("moved", row.moved());
        json.writeNumberField("similarity", row.link().similarity());
        if (!row.link().sure()) {
            json.writeBooleanField("sure", false);
        }
        if (!row.link().why().isEmpty()) {
            json.writeStringField("why", row.link().why());
        }
        write(notes.on(ChangeKey.of(comparison, row, base(), other())));
        json.writeArrayFieldStart("edits");
        for (Edit edit : row.edits()) {
            write(edit);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Edit edit) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", word(edit.kind()));
        write("base", edit.base());
        write("other", edit.other());
        json.writeStringField("category", edit.category().id());
        if (edit.fact()) {
            json.writeBooleanField("fact", true);
        }
        Optional<Ignorable> hiddenBy = collation.hiddenBy(comparison, edit);
        if (hiddenBy.isPresent()) {
            hidden.merge(hiddenBy.get(), 1, Integer::sum);
            json.writeBooleanField("hidden", true);
        }
        write(notes.on(ChangeKey.of(comparison, edit)));
        json.writeEndObject();
    }

    private void write(Note note) throws IOException {
        if (note.tick().isPresent()) {
            json.writeStringField("tick", note.tick().get().id());
        }
        if (!note.text().isEmpty()) {
            json.writeStringField("note", note.text());
        }
    }

    private Version base() {
        return collation.base(comparison);
    }

    private Version other() {
        return collation.other(comparison);
    }

    private void write(String field, ParagraphRange range) throws IOException {
        json.writeArrayFieldStart(field);
        for (int index = range.from(); index < range.to(); index++) {
            json.writeNumber(index);
        }
        json.writeEndArray();
    }

    private void write(String field, Span span) throws IOException {
        json.writeArrayFieldStart(field);
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }

    /** Comes after the rows, which have counted what is hidden. */
    private void write(Summary summary) throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeNumberField("equal", summary.equal());
        json.writeNumberField("changed", summary.changed());
        json.writeNumberField("added", summary.added());
        json.writeNumberField("removed", summary.removed());
        json.writeNumberField("moved", summary.moved());
        json.writeNumberField("baseWords", summary.baseWords());
        json.writeNumberField("otherWords", summary.otherWords());
        json.writeNumberField("wordsKept", summary.wordsKept());
        if (!hidden.isEmpty()) {
            json.writeObjectFieldStart("hidden");
            for (Map.Entry<Ignorable, Integer> count : hidden.entrySet()) {
                json.writeNumberField(count.getKey().id(), count.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
