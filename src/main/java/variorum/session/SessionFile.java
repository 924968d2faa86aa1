package variorum.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A session in a file, as JSON that can be read; since it may hold pasted text, by the user alone. */
public final class SessionFile {
    /** How the name of a saved comparison ends. */
    public static final String ENDING = ".variorum";

    private SessionFile() {}

    /** Whether the path is called as a saved comparison is. */
    public static boolean isOne(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ENDING) && !Files.isDirectory(path);
    }

    /** What the reader called a saved comparison: the name of its file without the ending. */
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
