package variorum.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import variorum.io.StrictJson;

/** The settings as JSON. The classes for reading it are not loaded at the first start, when there is no file. */
final class SettingsJson {
    private static final ObjectMapper MAPPER = StrictJson.mapper().build();

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
