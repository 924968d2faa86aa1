package variorum.ui.work;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the reader is being told, oldest first; the log gets what a reader need not know. */
public final class Notices {
    private static final Logger LOG = System.getLogger("variorum");

    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final ObservableList<Notice> readOnly = FXCollections.unmodifiableObservableList(notices);

    public ObservableList<Notice> list() {
        return readOnly;
    }

    public void done(String sentence) {
        add(Notice.done(sentence));
    }

    /** Tells of a file that was written, and can be opened from the sentence. */
    public void written(String sentence, Path file) {
        add(Notice.written(sentence, file));
    }

    public void refused(String sentence) {
        add(Notice.refused(sentence));
    }

    public void refused(List<String> sentences) {
        sentences.forEach(this::refused);
    }

    /** What a job threw: an {@link IOException} says what is wrong itself; anything else is a fault of the program. */
    public void failed(String whatFailed, Throwable failure) {
        if (failure instanceof IOException && failure.getMessage() != null) {
            LOG.log(Level.DEBUG, failure.getMessage(), failure);
            refused(failure.getMessage());
        } else {
            LOG.log(Level.ERROR, whatFailed, failure);
            refused(whatFailed);
        }
    }

    public void clear() {
        notices.clear();
    }

    private void add(Notice notice) {
        if (!notices.contains(notice)) {
            notices.add(notice);
        }
    }
}
