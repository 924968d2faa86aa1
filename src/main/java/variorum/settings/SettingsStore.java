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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import variorum.io.FileReplacement;

/** Keeps the settings in one JSON file of the user's configuration folder. */
public final class SettingsStore {
    private static final String FILE = "settings.json";

    private final ObjectMapper mapper = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final Path folder;
    private final Path file;

    public SettingsStore(Path folder) {
        this.folder = folder;
        this.file = folder.resolve(FILE);
    }

    /**
     * What was found.
     *
     * @param message one sentence for the reader when the file could not be used; else empty
     */
    public record Loaded(Settings settings, String message) {}

    /** The saved settings, or the default ones; a damaged file is set aside under another name. */
    public Loaded load() {
        if (!Files.exists(file)) {
            return new Loaded(Settings.DEFAULT, "");
        }
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            return new Loaded(Settings.DEFAULT, "The settings in " + file + " cannot be read; the usual ones hold.");
        }
        try {
            return new Loaded(parse(bytes), "");
        } catch (IOException | IllegalArgumentException e) {
            return new Loaded(Settings.DEFAULT, "The settings were damaged and begin afresh; " + setAside());
        }
    }

    /**
     * Writes the settings, whole or not at all.
     *
     * @throws IOException with one plain sentence
     */
    public void save(Settings settings) throws IOException {
        makeFolder();
        FileReplacement.write(file, out -> mapper.writeValue(out, SettingsFile.of(settings)));
    }

    private void makeFolder() throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IOException("The settings cannot be saved: the folder " + folder + " cannot be made.", e);
        }
    }

    /** Settings that an older program did not know yet get their default. */
    private Settings parse(byte[] bytes) throws IOException {
        ObjectNode tree = mapper.valueToTree(SettingsFile.of(Settings.DEFAULT));
        JsonNode saved = mapper.readTree(bytes);
        if (!(saved instanceof ObjectNode object)) {
            throw new IllegalArgumentException("not settings: " + file);
        }
        take(tree, object);
        return mapper.treeToValue(tree, SettingsFile.class).settings();
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

    private String setAside() {
        Path damaged = file.resolveSibling(FILE + ".damaged");
        try {
            Files.move(file, damaged, StandardCopyOption.REPLACE_EXISTING);
            return "the old ones are kept as " + damaged + ".";
        } catch (IOException e) {
            return "they stay in " + file + " until the next change.";
        }
    }
}
