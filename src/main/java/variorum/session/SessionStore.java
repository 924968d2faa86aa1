package variorum.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import variorum.io.ProgramLock;

/** Saves what is open for the next start. If several windows are open at once, only the first one is saved. */
public final class SessionStore implements AutoCloseable {
    private final KeptFile<Session> file;
    private final Path lockFile;
    private Optional<ProgramLock> lock = Optional.empty();

    /** @param folder where the program keeps its settings */
    public SessionStore(Path folder) {
        this.file = new KeptFile<>(
                folder.resolve("session.json"),
                Session.class,
                Session.EMPTY,
                "What was open last cannot be opened again");
        this.lockFile = folder.resolve("session.lock");
    }

    /**
     * Whether this window is the one that is saved. Once it is, it stays so until this is closed or the program ends;
     * then another one is. If nothing can be locked, every one is.
     */
    public synchronized boolean isForThisWindow() {
        try {
            if (lock.isEmpty()) {
                lock = ProgramLock.attempt(lockFile);
            }
            return lock.isPresent();
        } catch (IOException e) {
            return true;
        }
    }

    /** What was saved last, or nothing; a damaged file is set aside under another name. */
    public Found<Session> load() {
        try {
            return file.load();
        } catch (IOException e) {
            return new Found<>(Session.EMPTY, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Writes the session, whole or not at all, so that only this user can read it.
     *
     * @throws IOException with one plain sentence
     */
    public void save(Session session) throws IOException {
        file.save(session);
    }

    /** Lets another window be the one that is saved. */
    @Override
    public synchronized void close() throws IOException {
        if (lock.isPresent()) {
            lock.get().close();
            lock = Optional.empty();
        }
    }
}
