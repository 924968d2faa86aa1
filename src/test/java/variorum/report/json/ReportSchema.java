package variorum.report.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;

/** The schema of JSON reports, and the same without leave for fields that it does not name. */
final class ReportSchema {
    private static final URI AS_WRITTEN = URI.create("https://variorum.test/report");
    private static final URI STRICT = URI.create("https://variorum.test/strict");
    private static final Validator VALIDATOR = validator();

    private ReportSchema() {}

    /** What is wrong with a report, and where; nothing if it fits and every field is one that the schema names. */
    static List<String> faults(String report) {
        return faults(STRICT, report);
    }

    /** The same for a report that may have further fields. */
    static List<String> faultsForOthers(String report) {
        return faults(AS_WRITTEN, report);
    }

    private static List<String> faults(URI schema, String report) {
        return VALIDATOR.validate(schema, report).getErrors().stream()
                .map(error -> error.getInstanceLocation() + " " + error.getError())
                .toList();
    }

    private static Validator validator() {
        try (InputStream in = JsonExporter.class.getResourceAsStream("report-1.schema.json")) {
            JsonNode schema = new ObjectMapper().readTree(Objects.requireNonNull(in));
            Validator validator = new ValidatorFactory()
                    .withJsonNodeFactory(new JacksonNode.Factory())
                    .createValidator();
            validator.registerSchema(AS_WRITTEN, withoutId(schema).toString());
            validator.registerSchema(STRICT, strict(withoutId(schema)).toString());
            return validator;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Registered twice, it needs two names. */
    private static JsonNode withoutId(JsonNode schema) {
        return schema.<ObjectNode>deepCopy().without("$id");
    }

    private static JsonNode strict(JsonNode schema) {
        schema.findParents("properties").stream()
                .filter(parent -> parent.path("properties").isObject())
                .forEach(parent -> ((ObjectNode) parent).put("additionalProperties", false));
        schema.forEach(ReportSchema::strict);
        return schema;
    }
}
