package variorum.ui.desk;

import java.util.function.Consumer;
import java.util.function.Function;
import variorum.progress.Monitor;
import variorum.ui.words.Texts;
import variorum.ui.work.Background;
import variorum.ui.work.BackgroundRunner;
import variorum.ui.work.Notices;

/**
 * Work that is usually too short to show progress.
 *
 * @param name its step and its failure are the texts {@code progress.} and {@code failed.} with this name
 */
record QuietWork(BackgroundRunner runner, Notices notices, String name) implements Background {
    @Override
    public <T> void run(Function<Monitor, T> work, Consumer<T> done) {
        runner.run(
                Texts.text("progress." + name),
                work::apply,
                done,
                failure -> notices.failed(Texts.text("failed." + name), failure));
    }
}
