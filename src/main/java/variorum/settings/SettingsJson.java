package variorum.settings;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;

/** The settings as JSON. The classes for reading it are not loaded at the first start, when there is no file. */
final class SettingsJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SettingsJson() {}

    static void write(Settings settings, OutputStream out) throws IOException {
        MAPPER.writeValue(out, SettingsFile.of(settings));
    }

    /**
     * Reads what was written; settings that are missing in the file get their default.
     *
     * @throws IllegalArgumentException when this is JSON, but not settings
     */
    static Settings read(byte[] bytes) throws IOException {
        ObjectNode tree = MAPPER.valueToTree(SettingsFile.of(Settings.DEFAULT));
        JsonNode saved = MAPPER.readTree(bytes);
        if (!(saved instanceof ObjectNode object)) {
            throw new IllegalArgumentException("not an object");
        }
        take(tree, object);
        return MAPPER.treeToValue(tree, SettingsFile.class).settings();
    }

    private static void take(ObjectNode known, ObjectNode saved) {
        saved.properties().forEach(field -> {
            if (known.get(field.getKey()) instanceof ObjectNode group
                    && field.getValue() instanceof ObjectNode values) {
                take(group, values);
            } else {
                known.set(field.getKey(), field.getValue());
            }
        });
    }
}
