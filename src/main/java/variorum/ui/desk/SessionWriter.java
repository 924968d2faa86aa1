package variorum.ui.desk;

import java.io.IOException;
import java.util.List;
import variorum.progress.Monitor;
import variorum.session.SessionStore;

/** Writes down what is open and what the reader made of it, one after another, so that the newest comes last. */
final class SessionWriter {
    private final SessionStore sessions;

    SessionWriter(SessionStore sessions) {
        this.sessions = sessions;
    }

    /**
     * Writes both, unless newer ones have been asked for; where one cannot be written, the other is all the same. Gives
     * what the reader should know of it.
     *
     * @throws IOException with one plain sentence
     */
    synchronized List<String> write(Workspace open, ReviewKeeping.Saving reviews, Monitor monitor) throws IOException {
        monitor.check();
        List<String> sentences;
        try {
            sessions.save(Keeping.session(open));
        } finally {
            sentences = reviews.write();
        }
        return sentences;
    }
}
