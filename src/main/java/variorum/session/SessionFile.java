package variorum.session;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import variorum.io.FileReplacement;
import variorum.model.ChangeText;

/** A session in a file, as JSON that can be read; since it may hold pasted text, by the user alone. */
public final class SessionFile {
    /** How the name of a saved comparison ends. */
    public static final String ENDING = ".variorum";

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(ChangeText.class, WithoutDigests.class)
            .build();

    private SessionFile() {}

    /** Notes that were kept before digests were are known by the names of their versions alone. */
    private interface WithoutDigests {
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        String baseDigest();

        @JsonSetter(nulls = Nulls.AS_EMPTY)
        String otherDigest();
    }

    /** Whether the path is called as a saved comparison is. */
    public static boolean isOne(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ENDING) && !Files.isDirectory(path);
    }

    /**
     * Writes the session, whole or not at all.
     *
     * @throws IOException with one plain sentence
     */
    public static void write(Path file, Session session) throws IOException {
        FileReplacement.writePrivately(file, out -> MAPPER.writeValue(out, session));
    }

    /**
     * Reads a session.
     *
     * @throws IOException with one plain sentence
     */
    public static Session read(Path file) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IOException("The comparison " + file + " cannot be read.", e);
        }
        try {
            return MAPPER.readValue(bytes, Session.class);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new DamagedSessionException("The comparison " + file + " is damaged and cannot be opened.", e);
        }
    }
}
