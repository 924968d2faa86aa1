package variorum.ui.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import variorum.display.PlanOptions;
import variorum.settings.RecentSet;
import variorum.settings.Settings;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.dock.DockViewModel;
import variorum.ui.looks.HintViewModel;
import variorum.ui.looks.LooksViewModel;
import variorum.ui.looks.SettingsKeeper;
import variorum.ui.open.FileWatchViewModel;
import variorum.ui.open.OpenSet;
import variorum.ui.open.Opening;
import variorum.ui.open.Receiver;
import variorum.ui.work.Notices;
import variorum.ui.work.Runners;

/**
 * What the window shows and what can be done in it. Each subject has a view model of its own, which this one creates
 * and connects.
 */
public final class MainViewModel {
    private final Runners runners;
    private final Notices notices;
    private final SettingsKeeper settings;
    private final LooksViewModel looks;
    private final HintViewModel hint;
    private final ComparisonViewModel comparison = new ComparisonViewModel();
    private final DockViewModel dock;
    private final FilterViewModel filters = new FilterViewModel(comparison.optionsProperty());
    private final Finding finding;
    private final History history = new History();
    private final ComparisonMaker maker;
    private final Opening opening;
    private final ViewsViewModel views;
    private final DeskViewModel desk;
    private final OpenWorkspace workspace;
    private final SessionViewModel session;
    private final FileWatchViewModel watch;
    private final ImportViewModel imports;
    private final ExportViewModel exports;
    private final VersionSteps versions;
    private final SceneryViewModel scenery;

    public MainViewModel(Runners runners, SettingsKeeper settings, Notices notices) {
        this.runners = runners;
        this.settings = settings;
        this.notices = notices;
        this.looks = new LooksViewModel(settings);
        this.dock = new DockViewModel(
                comparison,
                new QuietWork(runners.listing(), notices, "listing"),
                settings.settings().get().dock());
        this.finding = Finding.in(comparison, runners.finding(), notices);
        this.maker = new ComparisonMaker(runners.comparing(), comparison, notices, System::nanoTime);
        this.views = new ViewsViewModel(maker, comparison, runners.pointing(), notices);
        this.workspace = new OpenWorkspace(maker, comparison, filters, dock.review(), history);
        this.versions = new VersionSteps(maker, history, notices);
        ReviewKeeping reviews = new ReviewKeeping();
        Receiver receiver = new Receiver(
                maker.wanted()::get,
                (set, recalled) -> workspace.show(set, recalled.work()),
                reviews::recall,
                versions::added);
        this.opening = new Opening(runners.reading(), notices, receiver, this::rememberOpened);
        this.desk = new DeskViewModel(maker, comparison, history, notices);
        dock.review().setSteps((name, undo, redo) -> history.perform(new History.Step(name, undo, redo)));
        this.watch = new FileWatchViewModel(runners.watching(), maker.wanted(), notices, opening::readAgain);
        this.session =
                new SessionViewModel(runners, workspace, reviews, notices, file -> rememberOpened(List.of(file)));
        this.imports = new ImportViewModel(opening, session, versions, maker.wanted(), notices);
        this.exports = new ExportViewModel(maker, comparison, workspace::seen, runners.exporting(), notices);
        this.scenery = new SceneryViewModel(runners, maker.wanted(), comparison.pictureProperty());
        this.hint = new HintViewModel(settings, scenery.comparisonShown());
        connect();
    }

    private void connect() {
        showAsBefore(settings.settings().get());
        comparison.optionsProperty().subscribe(this::optionsChanged);
        open().subscribe(set -> dock.opened(set.texts()));
        dock.placeProperty().subscribe(place -> settings.change(now -> now.withDock(place)));
    }

    public ComparisonViewModel comparison() {
        return comparison;
    }

    public LooksViewModel looks() {
        return looks;
    }

    public HintViewModel hint() {
        return hint;
    }

    public DockViewModel dock() {
        return dock;
    }

    public Finding finding() {
        return finding;
    }

    /** Notices when the files that are open change. */
    public FileWatchViewModel watch() {
        return watch;
    }

    /** Keeps what is open until the next start, and saves it under a name. */
    public SessionViewModel session() {
        return session;
    }

    /** How the comparison is laid out. */
    public ViewsViewModel views() {
        return views;
    }

    /** What the reader does by hand to the versions that are open. */
    public DeskViewModel desk() {
        return desk;
    }

    /** Brings texts into the program. */
    public ImportViewModel imports() {
        return imports;
    }

    /** Takes what is on screen out of the program. */
    public ExportViewModel exports() {
        return exports;
    }

    /** The versions that are open; for a moment the picture may lag behind. */
    public ReadOnlyObjectProperty<OpenSet> open() {
        return maker.wanted();
    }

    /** What fills the window, and how far the work is that the reader waits for. */
    public SceneryViewModel scenery() {
        return scenery;
    }

    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.settings();
    }

    public Notices notices() {
        return notices;
    }

    public FilterViewModel filters() {
        return filters;
    }

    /** Takes a version out of the comparison; its file stays as it is. */
    public void closeVersion(int version) {
        if (open().get().size() == 1) {
            closeAll();
        } else {
            versions.close(version);
        }
    }

    public void closeAll() {
        opening.stop();
        notices.clear();
        session.leaveFile();
        workspace.clear();
    }

    /** Cancels the work that runs; the comparison on screen stays. */
    public void cancel() {
        opening.stop();
        runners.exporting().cancel();
        maker.stop();
    }

    /** Waits for a report that is being written, and saves what is open for the next start. */
    public void close() throws IOException {
        runners.exporting().close();
        session.close();
    }

    private void showAsBefore(Settings last) {
        PlanOptions options = comparison.optionsProperty().get();
        comparison
                .optionsProperty()
                .set(options.withIgnore(last.ignore()).withShortensPassages(last.shortensPassages()));
    }

    private void optionsChanged(PlanOptions options) {
        settings.change(now -> now.withIgnore(options.ignore()).withShortensPassages(options.shortensPassages()));
        maker.showWanted();
    }

    private void rememberOpened(List<Path> paths) {
        settings.change(now -> now.withOpened(new RecentSet(paths)));
    }
}
