package variorum.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Keeps what was open when the window was last closed. */
public final class SessionStore {
    private static final String FILE = "session.json";

    private final Path folder;
    private final Path file;

    /** @param folder where the program keeps its settings */
    public SessionStore(Path folder) {
        this.folder = folder;
        this.file = folder.resolve(FILE);
    }

    /**
     * What was found.
     *
     * @param message one sentence for the reader when the file could not be used; else empty
     */
    public record Loaded(Session session, String message) {}

    /** What was saved last, or nothing; a damaged file is set aside under another name. */
    public Loaded load() {
        if (!Files.exists(file)) {
            return new Loaded(Session.EMPTY, "");
        }
        try {
            return new Loaded(SessionFile.read(file), "");
        } catch (DamagedSessionException e) {
            return new Loaded(Session.EMPTY, "What was open last cannot be opened again; " + setAside());
        } catch (IOException e) {
            return new Loaded(Session.EMPTY, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Writes the session, whole or not at all, so that only this user can read it.
     *
     * @throws IOException with one plain sentence
     */
    public void save(Session session) throws IOException {
        makeFolder();
        SessionFile.write(file, session);
    }

    private void makeFolder() throws IOException {
        try {
            Files.createDirectories(folder);
            PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
            if (view != null) {
                view.setPermissions(PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new IOException("What is open cannot be saved: the folder " + folder + " cannot be made.", e);
        }
    }

    private String setAside() {
        Path damaged = file.resolveSibling(FILE + ".damaged");
        try {
            Files.move(file, damaged, StandardCopyOption.REPLACE_EXISTING);
            return "its file was damaged and is kept as " + damaged + ".";
        } catch (IOException e) {
            return "its file " + file + " is damaged.";
        }
    }
}
