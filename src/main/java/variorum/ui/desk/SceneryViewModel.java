package variorum.ui.desk;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import variorum.ui.compare.picture.Picture;
import variorum.ui.open.OpenSet;
import variorum.ui.work.BackgroundRunner;
import variorum.ui.work.BackgroundRunner.Progress;
import variorum.ui.work.Runners;

/** What fills the window, and how far the work is that the reader waits for. */
public final class SceneryViewModel {
    private final Runners runners;
    private final ReadOnlyObjectProperty<OpenSet> open;
    private final ReadOnlyObjectProperty<Picture> picture;
    private final ObjectBinding<Progress> progress;
    private final ObjectBinding<Scenery> scenery;
    private final BooleanBinding anythingOpen;
    private final BooleanBinding comparisonShown;
    private final BooleanBinding outdated;

    SceneryViewModel(Runners runners, ReadOnlyObjectProperty<OpenSet> open, ReadOnlyObjectProperty<Picture> picture) {
        this.runners = runners;
        this.open = open;
        this.picture = picture;
        Observable[] work =
                runners.visible().stream().map(BackgroundRunner::progress).toArray(Observable[]::new);
        this.progress = Bindings.createObjectBinding(this::findProgress, work);
        this.scenery = Bindings.createObjectBinding(
                this::findScenery, open, picture, runners.reading().progress());
        this.anythingOpen = Bindings.createBooleanBinding(() -> !open.get().isEmpty(), open);
        this.comparisonShown = scenery.isEqualTo(Scenery.COMPARISON);
        this.outdated = Bindings.createBooleanBinding(this::isOutdated, open, picture);
    }

    /** What fills the window. */
    public enum Scenery {
        NOTHING_OPEN,
        /** The first comparison is being made. */
        COMING,
        COMPARISON
    }

    private Scenery findScenery() {
        if (!picture.get().isEmpty()) {
            return Scenery.COMPARISON;
        }
        boolean isComing =
                !open.get().isEmpty() || runners.reading().progress().get().running();
        return isComing ? Scenery.COMING : Scenery.NOTHING_OPEN;
    }

    private Progress findProgress() {
        return runners.visible().stream()
                .map(runner -> runner.progress().get())
                .filter(Progress::running)
                .findFirst()
                .orElse(Progress.IDLE);
    }

    private boolean isOutdated() {
        return !picture.get().isEmpty()
                && !open.get().isEmpty()
                && !picture.get().isOfAny(open.get().texts());
    }

    public ObjectBinding<Scenery> now() {
        return scenery;
    }

    /** How far the work is that the reader waits for. */
    public ObjectBinding<Progress> progress() {
        return progress;
    }

    public BooleanBinding anythingOpen() {
        return anythingOpen;
    }

    public BooleanBinding comparisonShown() {
        return comparisonShown;
    }

    /** Whether the versions on screen are no longer those that are open, which are still being compared. */
    public BooleanBinding outdated() {
        return outdated;
    }
}
