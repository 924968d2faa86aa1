package variorum.ui.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;
import variorum.model.Notes;
import variorum.session.Recollection;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.desk.ReviewKeeping.Review;
import variorum.ui.dock.ReviewViewModel;
import variorum.ui.open.OpenSet;
import variorum.ui.open.Stories;

/** The workspace of the window, gathered from the view models that hold its parts. */
final class OpenWorkspace {
    private final ComparisonMaker maker;
    private final ComparisonViewModel comparison;
    private final FilterViewModel filters;
    private final ReviewViewModel review;
    private final History history;

    private Runnable opened = () -> {};
    private Runnable othersOpen = () -> {};
    /** Whether parts are being replaced one by one, so that they do not match at the moment. */
    private boolean replacing;
    /** Whether the reader chose the order of what is open, or what is compared with what. */
    private boolean arranged;

    OpenWorkspace(
            ComparisonMaker maker,
            ComparisonViewModel comparison,
            FilterViewModel filters,
            ReviewViewModel review,
            History history) {
        this.maker = maker;
        this.comparison = comparison;
        this.filters = filters;
        this.review = review;
        this.history = history;
        maker.wanted().addListener((property, last, next) -> follow(last, next));
    }

    private void follow(OpenSet last, OpenSet next) {
        if (areOthers(last, next)) {
            history.clear();
            arranged = false;
        } else {
            arranged |= isArrangedAnew(last, next);
        }
    }

    private static boolean areOthers(OpenSet last, OpenSet next) {
        return Collections.disjoint(last.order(), next.order());
    }

    private static boolean isArrangedAnew(OpenSet last, OpenSet next) {
        return Set.copyOf(last.order()).equals(Set.copyOf(next.order()))
                && !(last.order().equals(next.order())
                        && last.base() == next.base()
                        && last.against() == next.against());
    }

    private OpenSet open() {
        return maker.wanted().get();
    }

    Workspace now() {
        return new Workspace(
                open(),
                review.notesProperty().get(),
                comparison.optionsProperty().get(),
                maker.arrangementProperty().get(),
                filters.ignoredInGrey().get(),
                comparison.readingPlace().now());
    }

    /** What the reader made of what is open. */
    Review review() {
        return new Review(LocalDate.now(ZoneId.systemDefault()).toString(), open(), arranged, review.following());
    }

    /** What is shown, with the reader's notes, including one that is being written. */
    Seen seen(Shown shown) {
        keepDraft();
        return new Seen(
                shown, review.notesProperty().get(), filters.ignoredInGrey().get());
    }

    /** Shows a set that was read, and restores what the reader did with its texts when they were last open. */
    void show(OpenSet set, Recollection recalled) {
        boolean areOthers = areOthers(open(), set);
        if (areOthers) {
            othersOpen.run();
        }
        OpenSet corrected = set.withCorrections(recalled.corrections().with(set.corrections()));
        replace(() -> {
            boolean keepsNotes = !areOthers || set.versions().stream().anyMatch(open()::hasFileOf);
            review.use(recalled.notes().with(keepsNotes ? review.notesProperty().get() : Notes.NONE));
            maker.show(areOthers ? laidOut(corrected, recalled) : corrected);
            arranged |= areOthers && recalled.layout().isPresent();
        });
    }

    private static OpenSet laidOut(OpenSet set, Recollection recalled) {
        return recalled.layout()
                .map(layout -> new Stories(set.inOrder(layout.order()))
                        .withBase(layout.base())
                        .withAgainst(layout.against()))
                .orElse(set);
    }

    /** Replaces what is open with another workspace, and forgets the steps that could be undone. */
    void use(Workspace next) {
        replace(() -> {
            next.place().ifPresent(comparison.readingPlace()::returnTo);
            filters.ignoredInGrey().set(next.ignoredInGrey());
            boolean shortens = comparison.optionsProperty().get().shortensPassages();
            maker.open(next.set(), next.options().withShortensPassages(shortens), next.arrangement());
            review.use(next.notes());
            history.clear();
        });
    }

    /** Forgets all of it. */
    void clear() {
        replace(() -> {
            comparison.readingPlace().forget();
            maker.clear();
            review.use(Notes.NONE);
        });
    }

    /** Turns what the reader is writing into a note, before the window closes or something else is opened. */
    void keepDraft() {
        review.keepDraft();
    }

    /** Replaces several parts. Nobody hears of each; once all of them match, that another set is open. */
    private void replace(Runnable parts) {
        keepDraft();
        OpenSet before = open();
        replacing = true;
        try {
            parts.run();
        } finally {
            replacing = false;
        }
        if (!before.equals(open())) {
            opened.run();
        }
    }

    /**
     * Registers what runs when the workspace changes.
     *
     * @param whenOpened when another set was opened, or the reader closed the last one
     * @param whenGivenUp when nothing is open because the comparison was cancelled
     * @param whenChanged when the reader changed something about what is open
     */
    void listen(Runnable whenOpened, Runnable whenGivenUp, Runnable whenChanged) {
        opened = whenOpened;
        maker.wanted()
                .addListener((property, last, next) -> runUnlessReplacing(next.isEmpty() ? whenGivenUp : whenOpened));
        Stream.of(
                        review.notesProperty(),
                        review.standingProperty(),
                        comparison.optionsProperty(),
                        maker.arrangementProperty(),
                        filters.ignoredInGrey())
                .forEach(part -> part.addListener((property, last, next) -> runUnlessReplacing(whenChanged)));
    }

    /** Registers what runs before a newly read set replaces what is open. */
    void whenOthersOpen(Runnable whenOthersOpen) {
        othersOpen = whenOthersOpen;
    }

    private void runUnlessReplacing(Runnable work) {
        if (!replacing) {
            work.run();
        }
    }
}
