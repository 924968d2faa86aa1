package variorum.ui;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import variorum.collate.CollationRequest;
import variorum.collate.Collator;
import variorum.collate.ReadingTables;
import variorum.display.DisplayPlan;
import variorum.display.DisplayPlanner;
import variorum.display.PlanOptions;
import variorum.model.Collation;
import variorum.model.ReadingTable;
import variorum.progress.Monitor;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.compare.Picture;
import variorum.ui.words.Texts;

/**
 * Keeps the picture in step with what is open and what the reader asked to see. Comparing and drawing are two jobs, so
 * that what changes only the picture does not compare again.
 */
final class ComparisonMaker {
    private final BackgroundRunner runner;
    private final ComparisonViewModel view;
    private final Notices notices;
    private final Collator collator = new Collator();
    private final DisplayPlanner planner = new DisplayPlanner();

    private final ReadOnlyObjectWrapper<OpenSet> wanted = new ReadOnlyObjectWrapper<>(OpenSet.EMPTY);
    private Optional<CollationRequest> comparing = Optional.empty();
    private Optional<Collated> newest = Optional.empty();
    private Optional<Shown> shown = Optional.empty();

    ComparisonMaker(BackgroundRunner runner, ComparisonViewModel view, Notices notices) {
        this.runner = runner;
        this.view = view;
        this.notices = notices;
    }

    private record Collated(CollationRequest request, Collation collation) {}

    /** What the picture on screen was made from. */
    record Shown(OpenSet set, PlanOptions options, Collation collation) {

        /** The share of the text it was compared with that a version keeps; none where it was not compared. */
        Optional<Double> keptShare(OpenVersion version) {
            int place = set.compared().indexOf(set.versions().indexOf(version));
            return collation.comparisons().stream()
                    .filter(comparison -> comparison.other() == place)
                    .map(comparison -> comparison.summary().keptShare())
                    .findFirst();
        }
    }

    /** What the reader wants shown; for a moment the picture may lag behind. */
    ReadOnlyObjectProperty<OpenSet> wanted() {
        return wanted.getReadOnlyProperty();
    }

    Optional<Shown> shown() {
        return shown;
    }

    /** Shows the set, which has a version, as the view's options ask; does as little as that needs. */
    void show(OpenSet set) {
        wanted.set(set);
        CollationRequest request = set.request();
        if (comparing.filter(request::equals).isPresent()) {
            return;
        }
        comparing = Optional.empty();
        newest.filter(collated -> collated.request().equals(request))
                .ifPresentOrElse(this::draw, () -> compare(request));
    }

    /** Gives up what is being made, and shows nothing. */
    void clear() {
        stop();
        wanted.set(OpenSet.EMPTY);
        newest = Optional.empty();
        shown = Optional.empty();
        view.show(Picture.empty());
    }

    /** Gives up what is being made; the picture stays, and what it shows is again what is wanted. */
    void stop() {
        runner.cancel();
        comparing = Optional.empty();
        newest = shown.map(last -> new Collated(last.set().request(), last.collation()));
        wanted.set(shown.map(Shown::set).orElse(OpenSet.EMPTY));
        shown.ifPresent(last -> view.optionsProperty().set(last.options()));
    }

    private void compare(CollationRequest request) {
        comparing = Optional.of(request);
        runner.run(
                Texts.text("progress.comparing", request.versions().size()),
                monitor -> new Collated(request, collator.collate(request, monitor)),
                collated -> {
                    comparing = Optional.empty();
                    newest = Optional.of(collated);
                    draw(collated);
                },
                this::fail);
    }

    private void draw(Collated collated) {
        Shown next = new Shown(wanted.get(), optionsFor(collated), collated.collation());
        if (shown.filter(next::equals).isPresent()) {
            runner.cancel();
            return;
        }
        runner.run(
                Texts.text("progress.drawing"),
                monitor -> picture(next, monitor),
                picture -> {
                    shown = Optional.of(next);
                    view.optionsProperty().set(next.options());
                    view.show(picture);
                },
                this::fail);
    }

    /** What the reader asked to see; folds are opened for one table of versions and mean nothing in another. */
    private PlanOptions optionsFor(Collated collated) {
        PlanOptions options = view.optionsProperty().get();
        boolean isSameTable = shown.filter(last -> last.collation().equals(collated.collation())
                        && last.set().columns().equals(wanted.get().columns()))
                .isPresent();
        return isSameTable ? options : new PlanOptions(options.ignore(), options.foldFurniture(), Set.of());
    }

    private Picture picture(Shown next, Monitor monitor) {
        ReadingTable table = ReadingTables.of(next.collation(), next.set().columnsOfCollation());
        monitor.check();
        DisplayPlan plan = planner.plan(next.collation(), table, next.options());
        monitor.check();
        return Picture.of(next.collation(), plan);
    }

    private void fail(Throwable failure) {
        stop();
        notices.failed(Texts.text("failed.comparing"), failure);
    }
}
