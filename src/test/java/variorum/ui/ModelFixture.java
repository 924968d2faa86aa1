package variorum.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import variorum.settings.Settings;

/** A window's model without a window: the test's own thread plays the window's. */
final class ModelFixture implements AutoCloseable {
    private final WindowQueue window = new WindowQueue();
    private final Runners runners = Runners.of(() -> new BackgroundRunner(window));
    private final Path folder;
    final Notices notices = new Notices();
    final MainViewModel model =
            new MainViewModel(runners, SettingsKeeper.forgetting(Settings.DEFAULT, notices), notices);

    /** @param folder where its files are */
    ModelFixture(Path folder) {
        this.folder = folder;
    }

    Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until all that was asked for is done. */
    void settle() {
        window.runUntil(() ->
                !runners.watching().isRunning() && runners.visible().stream().noneMatch(BackgroundRunner::isRunning));
    }

    /** Also for the lists, which nobody waits for. */
    void settleAll() {
        window.runUntil(() -> runners.visible().stream().noneMatch(BackgroundRunner::isRunning)
                && !runners.listing().isRunning());
    }

    void open(Path... paths) {
        model.open(List.of(paths));
        settle();
    }

    List<String> names() {
        return model.open().get().versions().stream()
                .map(version -> version.version().name())
                .toList();
    }

    List<String> sentences() {
        return model.notices().stream().map(Notice::sentence).toList();
    }

    /** The texts of the columns on screen, from left to right. */
    List<String> columns() {
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
