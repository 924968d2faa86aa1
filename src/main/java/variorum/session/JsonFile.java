package variorum.session;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import variorum.io.FileReplacement;
import variorum.io.StrictJson;
import variorum.model.ChangeText;

/** A record in a JSON file, which only the user can read, because it may contain the user's words. */
final class JsonFile {
    private static final ObjectMapper MAPPER = StrictJson.mapper()
            .addMixIn(ChangeText.class, WithoutDigests.class)
            .addMixIn(SavedPlace.class, WithoutRowsAbove.class)
            .addMixIn(Session.class, WithoutFile.class)
            .build();

    private JsonFile() {}

    /** Old notes have no digests, and are known by the names of their versions alone. */
    private interface WithoutDigests {
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        String baseDigest();

        @JsonSetter(nulls = Nulls.AS_EMPTY)
        String otherDigest();
    }

    /** Old sessions do not say which saved comparison they belong to. */
    private interface WithoutFile {
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        String file();
    }

    /** Old places do not say how many rows are put away above them. */
    private interface WithoutRowsAbove {
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        int above();
    }

    /**
     * Writes the record, completely or not at all.
     *
     * @throws IOException with one plain sentence
     */
    static void write(Path file, Object kept) throws IOException {
        FileReplacement.writePrivately(file, out -> MAPPER.writeValue(out, kept));
    }

    /**
     * Reads a record.
     *
     * @param what it is, in a few words with which a sentence begins
     * @throws IOException with one plain sentence
     */
    static <T> T read(Path file, Class<T> type, String what) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IOException(what + " " + file + " cannot be read.", e);
        }
        try {
            return MAPPER.readValue(bytes, type);
        } catch (IOException | IllegalArgumentException e) {
            throw new DamagedFileException(what + " " + file + " is damaged and cannot be opened.", e);
        }
    }
}
