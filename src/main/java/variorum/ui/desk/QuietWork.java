package variorum.ui.desk;

import java.util.function.Consumer;
import java.util.function.Function;
import variorum.progress.Monitor;
import variorum.ui.dock.Background;
import variorum.ui.words.Texts;
import variorum.ui.work.BackgroundRunner;
import variorum.ui.work.Notices;

/** Work that is too short to show progress. */
record QuietWork(BackgroundRunner runner, Notices notices) implements Background {
    @Override
    public <T> void run(Function<Monitor, T> work, Consumer<T> done) {
        runner.run(
                Texts.text("progress.listing"),
                work::apply,
                done,
                failure -> notices.failed(Texts.text("failed.listing"), failure));
    }
}
