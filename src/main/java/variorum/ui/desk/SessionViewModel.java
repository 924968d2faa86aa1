package variorum.ui.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import variorum.progress.Monitor;
import variorum.session.Found;
import variorum.session.ReviewStore;
import variorum.session.Session;
import variorum.session.SessionFile;
import variorum.session.SessionStore;
import variorum.ui.open.Recall;
import variorum.ui.words.Texts;
import variorum.ui.work.Notices;
import variorum.ui.work.Runners;

/** Saves what is open for the next start, and under names that the reader chooses. */
public final class SessionViewModel implements AutoCloseable {
    private final Runners runners;
    private final OpenWorkspace workspace;
    private final ReviewKeeping reviews;
    private final Notices notices;
    private final Consumer<Path> remember;
    /** The file that the open comparison was saved in, or opened from without changes. */
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());

    private Optional<SessionStore> store = Optional.empty();
    private Optional<SessionWriter> writer = Optional.empty();
    private boolean isChanged;

    /** @param remember is given the file of every comparison that is saved or opened */
    SessionViewModel(
            Runners runners, OpenWorkspace workspace, ReviewKeeping reviews, Notices notices, Consumer<Path> remember) {
        this.runners = runners;
        this.workspace = workspace;
        this.reviews = reviews;
        this.notices = notices;
        this.remember = remember;
        workspace.whenOthersOpen(this::leaveFile);
    }

    /** From now on saves what is open, and what the reader does with it, in that folder. */
    public void keepIn(Path folder) {
        SessionStore sessions = new SessionStore(folder);
        SessionWriter to = new SessionWriter(sessions);
        store = Optional.of(sessions);
        writer = Optional.of(to);
        reviews.keepIn(new ReviewStore(folder));
        Runnable change = () -> {
            isChanged = true;
            save(to);
        };
        file.subscribe(change);
        workspace.listen(change, () -> isChanged = false, () -> {
            if (isChanged) {
                save(to);
            }
        });
    }

    private void save(SessionWriter to) {
        Workspace now = workspace.now();
        Optional<Path> belongs = file.get();
        reviews.changed(workspace.review());
        ReviewKeeping.Saving saving = reviews.saving();
        runners.keeping()
                .run(
                        Texts.text("progress.keeping"),
                        monitor -> to.write(session(now, belongs), saving, monitor),
                        sentences -> {
                            reviews.saved(saving);
                            notices.refused(sentences);
                        },
                        failure -> notices.failed(Texts.text("failed.keeping"), failure));
    }

    private static Session session(Workspace open, Optional<Path> belongs) {
        Session session = Keeping.session(open);
        return belongs.map(session::savedIn).orElse(session);
    }

    /** Opens what was open when the window was last closed, unless that may be open in another window. */
    public void reopen() {
        store.ifPresent(from -> read(
                (recall, monitor) -> {
                    Found<Session> loaded = from.isForThisWindow()
                            ? from.load()
                            : new Found<>(Session.EMPTY, Texts.text("session.elsewhere"));
                    Reopening found = Reopening.read(loaded.kept(), recall, monitor);
                    return loaded.message().isEmpty() ? found : found.with(loaded.message());
                },
                () -> {}));
    }

    /** Opens a saved comparison, replacing what is open. */
    void open(Path saved) {
        read(
                (recall, monitor) -> {
                    Reopening found = Reopening.read(SessionFile.read(saved).savedIn(saved), recall, monitor);
                    if (found.workspace().set().isEmpty() && found.sentences().isEmpty()) {
                        throw new IOException(Texts.text("session.empty", saved));
                    }
                    return found;
                },
                () -> remember.accept(saved));
    }

    private interface Reader {
        Reopening read(Recall recall, Monitor monitor) throws IOException;
    }

    private void read(Reader reader, Runnable then) {
        notices.clear();
        Recall recall = reviews.recall();
        runners.reading()
                .run(
                        Texts.text("progress.reading"),
                        monitor -> reader.read(recall, monitor),
                        found -> {
                            notices.refused(found.sentences());
                            if (!found.workspace().set().isEmpty()) {
                                workspace.use(found.workspace());
                                file.set(found.file());
                                then.run();
                            }
                        },
                        failure -> notices.failed(Texts.text("failed.reading"), failure));
    }

    /** The file of the open comparison, if it has one; saving again goes there. */
    public ReadOnlyObjectProperty<Optional<Path>> file() {
        return file.getReadOnlyProperty();
    }

    /** Forgets the file, because something else is opened. */
    void leaveFile() {
        file.set(Optional.empty());
    }

    /** Saves what is open in a file, whose name gets the right ending. */
    public void saveAs(Path chosen) {
        Path target = SessionFile.isOne(chosen) ? chosen : withEnding(chosen);
        workspace.keepDraft();
        Workspace now = workspace.now();
        notices.clear();
        if (runners.exporting().isRunning()) {
            notices.refused(Texts.text("export.busy"));
            return;
        }
        runners.exporting()
                .run(
                        Texts.text("progress.exporting", target.getFileName()),
                        monitor -> {
                            SessionFile.write(target, Keeping.session(now));
                            return target;
                        },
                        written -> {
                            file.set(Optional.of(written));
                            remember.accept(written);
                            notices.done(Texts.text("session.saved", written.toAbsolutePath()));
                        },
                        failure -> notices.failed(Texts.text("failed.keeping"), failure));
    }

    /** A name that replaces no other comparison, since the user was not asked about that. */
    private Path withEnding(Path chosen) {
        String name = chosen.getFileName().toString();
        Path target = chosen.resolveSibling(name + SessionFile.ENDING);
        for (int number = 2; Files.exists(target) && !Optional.of(target).equals(file.get()); number++) {
            target = chosen.resolveSibling(name + " " + number + SessionFile.ENDING);
        }
        return target;
    }

    /** Saves once more, in case an older save that was under way finished last. */
    @Override
    public void close() throws IOException {
        workspace.keepDraft();
        runners.keeping().close();
        if (writer.isPresent() && isChanged) {
            reviews.changed(workspace.review());
            writer.get().write(session(workspace.now(), file.get()), reviews.saving(), Monitor.NONE);
        }
        if (store.isPresent()) {
            store.get().close();
        }
    }
}
