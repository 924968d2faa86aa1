package variorum.ui.work;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The messages to the reader, oldest first. Details that a reader need not know go to the log. */
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

    /** Says that a file was written, which can be opened from the message. */
    public void written(String sentence, Path file) {
        add(Notice.written(sentence, file));
    }

    public void refused(String sentence) {
        add(Notice.refused(sentence));
    }

    public void refused(List<String> sentences) {
        sentences.forEach(this::refused);
    }

    /**
     * Reports a failed job. The message of an {@link IOException} is shown as it is; anything else is a fault of the
     * program.
     */
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
