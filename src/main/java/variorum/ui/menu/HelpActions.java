package variorum.ui.menu;

import java.util.List;
import java.util.stream.Stream;
import variorum.ui.desk.MainViewModel;

/** The actions of the Help menu. */
public final class HelpActions {
    public final Action sample;
    final Action keys;
    final Action showLog;
    final Action about;

    /** @param showLog opens the log outside the window */
    public HelpActions(MainViewModel model, Runnable showKeys, Runnable showLog, Runnable showAbout) {
        sample = Action.of("sample", model.imports()::openSample);
        keys = Action.of("keys", showKeys, "F1");
        this.showLog = Action.of("show-log", showLog);
        about = Action.of("about", showAbout);
    }

    List<Action> ofProgram() {
        return List.of(showLog, about);
    }

    Stream<Action> all() {
        return Stream.of(sample, keys, showLog, about);
    }
}
