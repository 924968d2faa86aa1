package variorum.ui.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import variorum.settings.Settings;
import variorum.ui.looks.SettingsKeeper;
import variorum.ui.work.BackgroundRunner;
import variorum.ui.work.Notice;
import variorum.ui.work.Notices;
import variorum.ui.work.Runners;
import variorum.ui.work.WindowQueue;

/** A window's model without a window: the test's own thread plays the window's. */
public final class ModelFixture implements AutoCloseable {
    private final WindowQueue window = new WindowQueue();
    private final Runners runners = Runners.of(() -> new BackgroundRunner(window));
    private final Path folder;
    final Notices notices = new Notices();
    public final MainViewModel model =
            new MainViewModel(runners, SettingsKeeper.forgetting(Settings.DEFAULT, notices), notices);

    /** @param folder where its files are */
    public ModelFixture(Path folder) {
        this.folder = folder;
    }

    public Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until all that was asked for is done. */
    public void settle() {
        window.runUntil(() ->
                !runners.watching().isRunning() && runners.visible().stream().noneMatch(BackgroundRunner::isRunning));
    }

    void runUntil(ObservableBooleanValue condition) {
        window.runUntil(condition::get);
    }

    /** Also for the lists, which nobody waits for. */
    void settleAll() {
        window.runUntil(() -> runners.visible().stream().noneMatch(BackgroundRunner::isRunning)
                && !runners.listing().isRunning());
    }

    /** Also until what is open is saved. */
    void settleKeeping() {
        settle();
        window.runUntil(() -> !runners.keeping().isRunning());
    }

    public void open(Path... paths) {
        model.imports().open(List.of(paths));
        settle();
    }

    List<String> names() {
        return model.open().get().versions().stream()
                .map(version -> version.version().name())
                .toList();
    }

    public List<String> sentences() {
        return model.notices().list().stream().map(Notice::sentence).toList();
    }

    /** The texts of the columns on screen, from left to right. */
    public List<String> columns() {
        return model.comparison().picture().plan().columns().stream()
                .map(column -> model.desk().versionOf(column).version().text())
                .toList();
    }

    @Override
    public void close() {
        runners.visible().forEach(runner -> {
            runner.cancel();
            runner.close();
        });
    }
}
