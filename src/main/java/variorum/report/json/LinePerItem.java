package variorum.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.util.Set;

/** Starts a line for every version, comparison, row and paragraph, so that reports can be read and compared by line. */
@SuppressWarnings("serial") // Never serialized; the base class is for the sake of others.
final class LinePerItem extends MinimalPrettyPrinter {
    private static final Set<String> ARRAYS = Set.of("versions", "comparisons", "rows", "paragraphs");

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        startLine(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        startLine(json);
    }

    private static void startLine(JsonGenerator json) throws IOException {
        String field = json.getOutputContext().getParent().getCurrentName();
        if (field != null && ARRAYS.contains(field)) {
            json.writeRaw('\n');
        }
    }
}
