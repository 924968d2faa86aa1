package variorum.ui.dock;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import variorum.model.Notes;
import variorum.model.Version;
import variorum.settings.DockPlace;
import variorum.settings.DockTab;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.compare.picture.Picture;
import variorum.ui.work.Background;

/** The dock: which list is in front, and the lists, which follow the picture without blocking the window. */
public final class DockViewModel {
    private final ComparisonViewModel comparison;
    private final Background background;
    private final ObjectProperty<DockPlace> place;
    private final ChangeListViewModel changes;
    private final ChangeListViewModel facts;
    private final ReviewViewModel review;
    private DockLists newest = DockLists.EMPTY;
    private List<Version> open = List.of();

    public DockViewModel(ComparisonViewModel comparison, Background background, DockPlace first) {
        this.comparison = comparison;
        this.background = background;
        this.place = new SimpleObjectProperty<>(first);
        this.review = new ReviewViewModel(comparison);
        this.changes = new ChangeListViewModel(
                comparison,
                review,
                LineGroup.OF_CHANGES,
                ListQuery.all(first.order(DockTab.CHANGES), ChangeColumn.NUMBER));
        this.facts = new ChangeListViewModel(
                comparison, review, LineGroup.OF_FACTS, ListQuery.all(first.order(DockTab.FACTS), ChangeColumn.GROUP));
        comparison.pictureProperty().subscribe(picture -> list());
        changes.queryProperty().addListener((property, last, next) -> asked(DockTab.CHANGES, last, next));
        facts.queryProperty().addListener((property, last, next) -> asked(DockTab.FACTS, last, next));
        review.notesProperty().addListener(change -> list());
        review.writingProperty().addListener(change -> place.set(place.get().withOpen(true)));
    }

    /** Is told which versions are open, shown or not. */
    public void opened(List<Version> versions) {
        open = List.copyOf(versions);
        list();
    }

    private void asked(DockTab list, ListQuery last, ListQuery next) {
        if (!next.order().equals(last.order())) {
            place.set(place.get().withOrder(list, next.order()));
        }
        list();
    }

    private record Made(DockLists lists, ChangeListViewModel.Listed changes, ChangeListViewModel.Listed facts) {}

    /** Makes all lists in one job, so that cancelling it for a newer one loses no list. */
    private void list() {
        Picture picture = comparison.picture();
        DockLists last = newest;
        Notes notes = review.notesProperty().get();
        List<Version> nowOpen = open;
        ListQuery askedOfChanges = changes.queryProperty().get();
        ListQuery askedOfFacts = facts.queryProperty().get();
        background.run(
                monitor -> {
                    DockLists next = last.next(picture, notes, nowOpen, monitor);
                    monitor.check();
                    int versions = picture.plan().columns().size();
                    return new Made(
                            next,
                            changes.list(next.lines(), askedOfChanges, versions),
                            facts.list(next.factLines(), askedOfFacts, versions));
                },
                this::show);
    }

    private void show(Made made) {
        newest = made.lists();
        review.show(made.lists());
        changes.show(made.changes());
        facts.show(made.facts());
    }

    /** How the reader has the dock. */
    public ObjectProperty<DockPlace> placeProperty() {
        return place;
    }

    public void toggle() {
        place.set(place.get().withOpen(!place.get().open()));
    }

    void close() {
        place.set(place.get().withOpen(false));
    }

    void turnTo(DockTab tab) {
        place.set(place.get().withTab(tab));
    }

    public ReviewViewModel review() {
        return review;
    }

    ChangeListViewModel changes() {
        return changes;
    }

    ChangeListViewModel facts() {
        return facts;
    }
}
