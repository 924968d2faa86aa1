package variorum.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A session in a JSON file, which only the user can read, because it may contain pasted text. */
public final class SessionFile {
    /** The ending of the name of a saved comparison. */
    public static final String ENDING = ".variorum";

    private SessionFile() {}

    /** Whether the path has the name of a saved comparison. */
    public static boolean isOne(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ENDING) && !Files.isDirectory(path);
    }

    /** The name of a saved comparison: that of its file without the ending. */
    public static String name(Path file) {
        String name = file.getFileName().toString();
        return isOne(file) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /**
     * Writes the session, whole or not at all.
     *
     * @throws IOException with one plain sentence
     */
    public static void write(Path file, Session session) throws IOException {
        JsonFile.write(file, session);
    }

    /**
     * Reads a session.
     *
     * @throws IOException with one plain sentence
     */
    public static Session read(Path file) throws IOException {
        return JsonFile.read(file, Session.class, "The comparison");
    }
}
