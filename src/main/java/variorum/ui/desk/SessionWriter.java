package variorum.ui.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import variorum.progress.Monitor;
import variorum.session.Session;
import variorum.session.SessionStore;
import variorum.ui.words.Texts;

/** Writes down what is open and what the reader made of it, one after another, so that the newest comes last. */
final class SessionWriter {
    private final SessionStore sessions;
    private boolean toldOfPasted;

    SessionWriter(SessionStore sessions) {
        this.sessions = sessions;
    }

    /**
     * Writes both, unless newer ones have been asked for; where one cannot be written, the other is all the same. What
     * is open in a further window is not written. Gives what the reader should know of it.
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

    /** What is in no file is nowhere else; said once. */
    private List<String> pastedIn(Session open) {
        if (toldOfPasted
                || open.versions().stream().noneMatch(version -> version.path().isEmpty())) {
            return List.of();
        }
        toldOfPasted = true;
        return List.of(Texts.text("session.pasted-elsewhere"));
    }
}
