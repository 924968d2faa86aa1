package variorum.ui.desk;

import java.util.stream.Stream;
import variorum.model.Notes;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.desk.ComparisonMaker.Shown;
import variorum.ui.desk.Exporting.Seen;
import variorum.ui.dock.ReviewViewModel;

/** The parts of the window that make up its workspace. */
record OpenWorkspace(
        ComparisonMaker maker, ComparisonViewModel comparison, FilterViewModel filters, ReviewViewModel review) {

    Workspace now() {
        return new Workspace(
                maker.wanted().get(),
                review.notesProperty().get(),
                comparison.optionsProperty().get(),
                maker.arrangementProperty().get(),
                filters.ignoredInGrey().get(),
                comparison.readingPlace().now());
    }

    /** What is shown, with what the reader made of it. */
    Seen seen(Shown shown) {
        return new Seen(
                shown, review.notesProperty().get(), filters.ignoredInGrey().get());
    }

    /** Puts another workspace in place of what is open. */
    void use(Workspace next) {
        next.place().ifPresent(comparison.readingPlace()::returnTo);
        filters.ignoredInGrey().set(next.ignoredInGrey());
        maker.open(next.set(), next.options(), next.arrangement());
        review.use(next.notes());
    }

    /** Forgets all of it. */
    void clear() {
        comparison.readingPlace().forget();
        maker.clear();
        review.use(Notes.NONE);
    }

    /** Has that run when another set is open, and that when the reader made something else of it. */
    void listen(Runnable opened, Runnable changed) {
        maker.wanted().addListener((property, last, next) -> opened.run());
        Stream.of(
                        review.notesProperty(),
                        comparison.optionsProperty(),
                        maker.arrangementProperty(),
                        filters.ignoredInGrey())
                .forEach(part -> part.addListener((property, last, next) -> changed.run()));
    }
}
