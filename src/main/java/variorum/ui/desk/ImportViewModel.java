package variorum.ui.desk;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import variorum.session.SessionFile;
import variorum.ui.open.FolderOffers;
import variorum.ui.open.Incoming;
import variorum.ui.open.OpenSet;
import variorum.ui.open.OpenVersion;
import variorum.ui.open.Opening;
import variorum.ui.open.Sample;
import variorum.ui.words.Texts;
import variorum.ui.work.Notices;

/** Brings texts into the program. If there is a saved comparison among the files, only that is opened. */
public final class ImportViewModel {
    private final Opening opening;
    private final SessionViewModel session;
    private final VersionSteps steps;
    private final ObservableValue<OpenSet> open;
    private final Notices notices;

    ImportViewModel(
            Opening opening,
            SessionViewModel session,
            VersionSteps steps,
            ObservableValue<OpenSet> open,
            Notices notices) {
        this.opening = opening;
        this.session = session;
        this.steps = steps;
        this.open = open;
        this.notices = notices;
    }

    /** Opens files and folders in place of what is open. */
    public void open(List<Path> paths) {
        savedAmong(paths).ifPresentOrElse(this::openSaved, () -> opening.open(Incoming.files(paths)));
    }

    public void openSample() {
        opening.open(Sample.texts());
    }

    /** Adds files and folders to what is open, or to what is just being read. */
    public void add(List<Path> paths) {
        savedAmong(paths).ifPresentOrElse(this::openSaved, () -> opening.add(Incoming.files(paths)));
    }

    /** Cancels what is being read, which does not come back with what is added later. */
    private void openSaved(Path file) {
        opening.stop();
        session.open(file);
    }

    /** Adds them to what is open, at that place from 0, or at the end; opens them if nothing is open. */
    public void addOrOpen(List<Path> paths, OptionalInt place) {
        if (open.getValue().isEmpty() || savedAmong(paths).isPresent()) {
            open(paths);
        } else {
            opening.add(Incoming.files(paths), place);
        }
    }

    /** The folders that could be opened instead. */
    public ReadOnlyObjectProperty<FolderOffers> offers() {
        return opening.offers();
    }

    private static Optional<Path> savedAmong(List<Path> paths) {
        return paths.stream().filter(SessionFile::isOne).findFirst();
    }

    /** Adds a text as a version. */
    public void paste(String text) {
        if (text.isBlank()) {
            notices.refused(Texts.text("paste.nothing"));
        } else {
            opening.add(Incoming.text(text));
        }
    }

    /** Replaces a version with a file, which can be undone. */
    public void replace(OpenVersion version, Path file) {
        opening.replace(version, file, read -> steps.replaced(version, read));
    }

    /** Reads a version again in another encoding; empty for the one that it seems to have. */
    public void correctEncoding(OpenVersion version, Optional<Charset> charset) {
        opening.correctEncoding(version, charset);
    }
}
