package variorum.ui.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import variorum.progress.Monitor;
import variorum.session.Session;
import variorum.session.SessionStore;
import variorum.ui.words.Texts;

/** Writes what is open and what the reader did with it, one save at a time, so that the newest comes last. */
final class SessionWriter {
    private final SessionStore sessions;
    private boolean toldOfPasted;

    SessionWriter(SessionStore sessions) {
        this.sessions = sessions;
    }

    /**
     * Writes both, unless cancelled for a newer save; if one fails, the other is still written. What is open in a
     * second window is not written. Returns what the reader should know about it.
     *
     * @throws IOException with one plain sentence
     */
    synchronized List<String> write(Session open, ReviewKeeping.Saving reviews, Monitor monitor) throws IOException {
        monitor.check();
        List<String> sentences = new ArrayList<>();
        try {
            if (sessions.isForThisWindow()) {
                sessions.save(open);
            } else {
                sentences.addAll(pastedIn(open));
            }
        } finally {
            sentences.addAll(reviews.write());
        }
        return sentences;
    }

    /** Warns, once, that pasted texts are in no file and will be lost. */
    private List<String> pastedIn(Session open) {
        if (toldOfPasted
                || open.versions().stream().noneMatch(version -> version.path().isEmpty())) {
            return List.of();
        }
        toldOfPasted = true;
        return List.of(Texts.text("session.pasted-elsewhere"));
    }
}
