package variorum.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import variorum.ui.dock.Background;
import variorum.ui.words.Texts;

/** Work that is done before a reader would wonder, and shows no progress. */
record QuietWork(BackgroundRunner runner, Notices notices) implements Background {
    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done) {
        runner.run(
                Texts.text("progress.listing"),
                monitor -> work.get(),
                done,
                failure -> notices.failed(Texts.text("failed.listing"), failure));
    }
}
