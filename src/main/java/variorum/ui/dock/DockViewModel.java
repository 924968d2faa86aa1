package variorum.ui.dock;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import variorum.settings.DockPlace;
import variorum.settings.DockTab;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.compare.Picture;

/** The dock: which list is in front, and the lists, which follow the picture without holding up the window. */
public final class DockViewModel {
    private final ComparisonViewModel comparison;
    private final Background background;
    private final ObjectProperty<DockPlace> place;
    private final ChangeListViewModel changes;
    private final ChangeListViewModel facts;
    private Lines newest = new Lines(Picture.empty(), List.of());

    public DockViewModel(ComparisonViewModel comparison, Background background, DockPlace first) {
        this.comparison = comparison;
        this.background = background;
        this.place = new SimpleObjectProperty<>(first);
        this.changes = new ChangeListViewModel(comparison, line -> true);
        this.facts = new ChangeListViewModel(comparison, ChangeLine::fact);
        comparison.pictureProperty().subscribe(picture -> list());
        changes.queryProperty().addListener(change -> list());
        facts.queryProperty().addListener(change -> list());
    }

    /** The changes of a picture, written once for all queries. */
    private record Lines(Picture picture, List<ChangeLine> lines) {
        static Lines of(Picture picture) {
            return new Lines(picture, ChangeLines.of(picture));
        }

        boolean areAboutSeveralVersions() {
            return picture.plan().columns().size() > 2;
        }
    }

    private record Lists(Lines lines, ChangeListViewModel.Listed changes, ChangeListViewModel.Listed facts) {}

    /** Makes both lists together, so that a job that another one overtakes takes no list with it. */
    private void list() {
        Picture picture = comparison.picture();
        Lines last = newest;
        ListQuery askedOfChanges = changes.queryProperty().get();
        ListQuery askedOfFacts = facts.queryProperty().get();
        background.run(
                () -> {
                    Lines lines = last.picture().equals(picture) ? last : Lines.of(picture);
                    boolean several = lines.areAboutSeveralVersions();
                    return new Lists(
                            lines,
                            changes.list(lines.lines(), askedOfChanges, several),
                            facts.list(lines.lines(), askedOfFacts, several));
                },
                this::show);
    }

    private void show(Lists lists) {
        newest = lists.lines();
        changes.show(lists.changes());
        facts.show(lists.facts());
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

    ChangeListViewModel changes() {
        return changes;
    }

    ChangeListViewModel facts() {
        return facts;
    }
}
