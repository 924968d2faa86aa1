package variorum.ui.dock;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import variorum.ui.compare.ComparisonViewModel;

/** A list of changes: which of them it shows, and which is the current one, here as in the texts. */
final class ChangeListViewModel {
    private final ComparisonViewModel comparison;
    private final ReviewViewModel review;
    private final List<LineGroup> groups;
    private final ReadOnlyObjectWrapper<ListQuery> query;
    private final ReadOnlyObjectWrapper<Listed> listed = new ReadOnlyObjectWrapper<>(Listed.NOTHING);

    /**
     * A list that is still empty.
     *
     * @param groups what its lines can be about
     * @param first what it shows until the reader changes that
     */
    ChangeListViewModel(
            ComparisonViewModel comparison, ReviewViewModel review, List<LineGroup> groups, ListQuery first) {
        this.comparison = comparison;
        this.review = review;
        this.groups = groups;
        this.query = new ReadOnlyObjectWrapper<>(first);
    }

    /** What its lines can be about. */
    List<LineGroup> groups() {
        return groups;
    }

    /** Whether each line is a fact, with its exact words. */
    boolean tellsFacts() {
        return groups.equals(LineGroup.OF_FACTS);
    }

    /**
     * What the list holds.
     *
     * @param lines those that are shown, in their order
     * @param all how many there are, shown or not
     * @param versions how many are shown
     */
    record Listed(List<ChangeLine> lines, int all, int versions) {
        static final Listed NOTHING = new Listed(List.of(), 0, 0);

        Listed {
            lines = List.copyOf(lines);
        }

        /** Whether the lines are about more than one other version. */
        boolean severalVersions() {
            return versions > 2;
        }

        /** The index of the line about the change of that number; empty if it is not shown. */
        OptionalInt indexOf(int number) {
            return IntStream.range(0, lines.size())
                    .filter(index -> lines.get(index).isAbout(number))
                    .findFirst();
        }
    }

    /** What the list would show for that query; may be called on any thread. */
    Listed list(List<ChangeLine> lines, ListQuery asked, int versions) {
        return new Listed(asked.of(lines), lines.size(), versions);
    }

    void show(Listed next) {
        listed.set(next);
    }

    ReadOnlyObjectProperty<Listed> listedProperty() {
        return listed.getReadOnlyProperty();
    }

    /** What the reader asked to see; the lines follow. */
    ReadOnlyObjectProperty<ListQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    void filter(String text) {
        query.set(query.get().withText(text));
    }

    void filter(Optional<LineGroup> group) {
        query.set(query.get().withGroup(group));
    }

    void sort(ChangeColumn column, boolean descending) {
        query.set(query.get().withOrder(column, descending));
    }

    /** {@link #current()}, with -1 for none. */
    ReadOnlyIntegerProperty currentProperty() {
        return comparison.currentChangeProperty();
    }

    /** The number of the change that the reader is at. */
    OptionalInt current() {
        return comparison.currentChange();
    }

    /** The index of the line about that change. */
    OptionalInt currentIndex() {
        return current().stream()
                .flatMap(number -> listed.get().indexOf(number).stream())
                .findFirst();
    }

    /**
     * Shows the change in the texts, but leaves the keyboard focus where it is. A tick now applies to all changes of
     * the line.
     */
    void goTo(ChangeLine line) {
        comparison.goToChange(line.number());
        review.takeUp(line.numbers());
    }

    /** Makes a tick apply to all changes of these lines, of which one is the current one. */
    void takeUp(List<ChangeLine> lines) {
        review.takeUp(lines.stream()
                .flatMap(line -> line.numbers().stream())
                .distinct()
                .sorted()
                .toList());
    }
}
