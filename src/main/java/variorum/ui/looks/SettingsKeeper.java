package variorum.ui.looks;

import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import variorum.progress.Monitor;
import variorum.settings.Settings;
import variorum.settings.SettingsStore;
import variorum.ui.words.Texts;
import variorum.ui.work.BackgroundRunner;
import variorum.ui.work.Notices;

/** The settings while the program runs. Every change is saved in the background, and the last one again at the end. */
public final class SettingsKeeper implements AutoCloseable {
    private final Optional<Saver> saver;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Settings> settings;

    /** Saves one at a time, so that the newest comes last. */
    private static final class Saver {
        private final SettingsStore store;
        private final BackgroundRunner runner;
        private Settings saved;

        Saver(SettingsStore store, BackgroundRunner runner, Settings first) {
            this.store = store;
            this.runner = runner;
            this.saved = first;
        }

        synchronized Settings save(Settings changed, Monitor monitor) throws IOException {
            monitor.check();
            store.save(changed, saved);
            saved = changed;
            return changed;
        }
    }

    private SettingsKeeper(Settings first, Optional<Saver> saver, Notices notices) {
        this.settings = new ReadOnlyObjectWrapper<>(first);
        this.saver = saver;
        this.notices = notices;
    }

    public static SettingsKeeper saving(Settings first, SettingsStore store, BackgroundRunner runner, Notices notices) {
        return new SettingsKeeper(first, Optional.of(new Saver(store, runner, first)), notices);
    }

    /** Saves nothing. */
    public static SettingsKeeper forgetting(Settings first, Notices notices) {
        return new SettingsKeeper(first, Optional.empty(), notices);
    }

    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    public void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings.get());
        if (!changed.equals(settings.get())) {
            settings.set(changed);
            saver.ifPresent(to -> save(to, changed));
        }
    }

    private void save(Saver to, Settings changed) {
        to.runner.run(
                Texts.text("progress.saving"),
                monitor -> to.save(changed, monitor),
                saved -> {},
                failure -> notices.failed(Texts.text("failed.settings"), failure));
    }

    /** Saves once more, in case a save that was under way did not finish. */
    @Override
    public void close() throws IOException {
        if (saver.isPresent()) {
            saver.get().runner.close();
            saver.get().save(settings.get(), Monitor.NONE);
        }
    }
}
