package variorum.ui.desk;

import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import variorum.collate.CollationRequest;
import variorum.collate.Collator;
import variorum.display.PlanOptions;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.compare.picture.Arrangement;
import variorum.ui.compare.picture.Picture;
import variorum.ui.desk.LastCollations.Collated;
import variorum.ui.open.OpenSet;
import variorum.ui.words.Texts;
import variorum.ui.work.BackgroundRunner;
import variorum.ui.work.Notices;

/**
 * Keeps the picture up to date with what is open and what the reader asked to see. Comparing and drawing are separate
 * jobs, so that a change to the picture alone does not compare again.
 */
final class ComparisonMaker {
    private final BackgroundRunner runner;
    private final ComparisonViewModel view;
    private final Notices notices;
    private final LongSupplier clock;
    private final Collator collator = new Collator();

    private final ReadOnlyObjectWrapper<OpenSet> wanted = new ReadOnlyObjectWrapper<>(OpenSet.EMPTY);
    private final ObjectProperty<Arrangement> arrangement = new SimpleObjectProperty<>(Arrangement.FIRST);
    /** Whether what is wanted is being set one by one, so that nothing is made of it yet. */
    private boolean setting;

    private Optional<CollationRequest> comparing = Optional.empty();
    /** The request in which the wanted folds were opened, until it is shown. */
    private Optional<CollationRequest> folded = Optional.empty();

    private final LastCollations collations = new LastCollations();
    /** The last finished comparison, and what is on screen: the same, or part of a comparison that is being made. */
    private Optional<Drawn> finished = Optional.empty();

    private final ReadOnlyObjectWrapper<Optional<Drawn>> onScreen = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param clock gives the time in nanoseconds */
    ComparisonMaker(BackgroundRunner runner, ComparisonViewModel view, Notices notices, LongSupplier clock) {
        this.runner = runner;
        this.view = view;
        this.notices = notices;
        this.clock = clock;
        arrangement.addListener(change -> showWanted());
    }

    /** The versions that the reader wants to see; for a moment the picture may lag behind. */
    ReadOnlyObjectProperty<OpenSet> wanted() {
        return wanted.getReadOnlyProperty();
    }

    /** How the picture is to be laid out. */
    ObjectProperty<Arrangement> arrangementProperty() {
        return arrangement;
    }

    Optional<Shown> shown() {
        return onScreen.get().map(Drawn::shown);
    }

    /** The picture on screen and what it was made from. The comparison's view model follows a moment later. */
    ReadOnlyObjectProperty<Optional<Drawn>> onScreenProperty() {
        return onScreen.getReadOnlyProperty();
    }

    /** What is on screen, unless it is only part of what is being made. */
    Optional<Shown> finished() {
        return onScreen.get().equals(finished) ? shown() : Optional.empty();
    }

    /** Shows another set, which must not be empty, with this layout and with options whose folds were opened in it. */
    void open(OpenSet set, PlanOptions options, Arrangement layout) {
        comparing = Optional.empty();
        folded = Optional.of(set.request());
        want(set, options, layout);
        showWanted();
    }

    private void want(OpenSet set, PlanOptions options, Arrangement layout) {
        setting = true;
        wanted.set(set);
        view.optionsProperty().set(options);
        arrangement.set(layout);
        setting = false;
    }

    /** Shows the set, which must not be empty, as the view's options ask. */
    void show(OpenSet set) {
        wanted.set(set);
        showWanted();
    }

    /** Shows what is wanted, and does no more work than that needs; to be called when any of it is another. */
    void showWanted() {
        if (setting || wanted.get().isEmpty()) {
            return;
        }
        CollationRequest request = wanted.get().request();
        if (!comparing.equals(Optional.of(request))) {
            comparing = Optional.empty();
            collations.of(request).ifPresentOrElse(this::draw, () -> compare(request));
        }
    }

    private void compare(CollationRequest request) {
        comparing = Optional.of(request);
        OpenSet set = wanted.get();
        Arrangement layout = arrangement.get();
        PlanOptions options = view.optionsProperty().get().forAnotherTable();
        runner.<Drawn, Collated>run(
                Texts.text("progress.comparing", request.versions().size()),
                (monitor, parts) -> {
                    ComparisonsSoFar soFar = new ComparisonsSoFar(set, options, layout, monitor, parts, clock);
                    return new Collated(request, collator.collate(request, monitor, soFar));
                },
                part -> putOnScreen(Optional.of(part)),
                collated -> {
                    comparing = Optional.empty();
                    draw(collated);
                },
                this::fail);
    }

    private void draw(Collated collated) {
        collations.add(collated);
        Shown next = new Shown(wanted.get(), optionsFor(collated), arrangement.get(), collated.collation());
        if (finished().filter(next::equals).isPresent()) {
            runner.cancel();
            return;
        }
        Optional<Drawn> last = onScreen.get();
        runner.run(
                Texts.text("progress.drawing"),
                monitor -> Drawn.of(next, last, monitor),
                drawn -> {
                    folded = Optional.empty();
                    finished = Optional.of(drawn);
                    want(next.set(), next.options(), next.arrangement());
                    putOnScreen(finished);
                },
                this::fail);
    }

    /** The options the reader asked for; the folds they opened mean nothing in another table of versions. */
    private PlanOptions optionsFor(Collated collated) {
        PlanOptions options = view.optionsProperty().get();
        boolean areOfThisTable = folded.filter(collated.request()::equals).isPresent()
                || finished().filter(last -> hasTable(last, collated)).isPresent();
        return areOfThisTable ? options : options.forAnotherTable();
    }

    /** Whether the wanted picture of these comparisons has the same rows and columns as the last. */
    private boolean hasTable(Shown last, Collated collated) {
        return last.collation().equals(collated.collation())
                && last.arrangement().equals(arrangement.get())
                && last.set().columns().equals(wanted.get().columns());
    }

    private void putOnScreen(Optional<Drawn> drawn) {
        Optional<Picture> last = onScreen.get().map(Drawn::picture);
        onScreen.set(drawn);
        if (!last.equals(drawn.map(Drawn::picture))) {
            view.show(drawn.map(Drawn::picture).orElse(Picture.empty()));
        }
    }

    /** Cancels the work that runs, and goes back to the last finished picture and what it was made from. */
    void stop() {
        runner.cancel();
        comparing = Optional.empty();
        finished.map(Drawn::shown)
                .ifPresentOrElse(
                        last -> want(last.set(), last.options(), last.arrangement()), () -> wanted.set(OpenSet.EMPTY));
        putOnScreen(finished);
    }

    /** Cancels the work that runs, and shows nothing. */
    void clear() {
        folded = Optional.empty();
        finished = Optional.empty();
        collations.clear();
        stop();
    }

    private void fail(Throwable failure) {
        stop();
        notices.failed(Texts.text("failed.comparing"), failure);
    }
}
