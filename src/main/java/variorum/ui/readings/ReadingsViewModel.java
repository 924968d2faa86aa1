package variorum.ui.readings;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import variorum.display.readings.Reading.Witness;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.compare.PointingViewModel.Pointed;
import variorum.ui.compare.picture.Picture;
import variorum.ui.compare.picture.View;
import variorum.ui.work.Background;

/** What every version has for the words that the reader points to, while that is shown. */
public final class ReadingsViewModel {
    private final ComparisonViewModel comparison;
    private final Background background;
    private final BiConsumer<Integer, Integer> goTo;
    private final ReadOnlyObjectWrapper<Apparatus> apparatus = new ReadOnlyObjectWrapper<>(Apparatus.NONE);
    private final BooleanBinding shown;

    /** @param goTo takes the reader to a character of a version, by its index in the collation */
    public ReadingsViewModel(ComparisonViewModel comparison, Background background, BiConsumer<Integer, Integer> goTo) {
        this.comparison = comparison;
        this.background = background;
        this.goTo = goTo;
        this.shown = Bindings.createBooleanBinding(
                () -> comparison.picture().view() == View.READINGS, comparison.pictureProperty());
        comparison.pointing().pointedProperty().subscribe(pointed -> find(pointed.map(this::orChangeThere)));
        comparison.showingsProperty().addListener(change -> findAtChange());
        comparison.currentChangeProperty().addListener(change -> findAtChange());
    }

    /** Whether the comparison is shown in this view. */
    BooleanBinding shown() {
        return shown;
    }

    ReadOnlyObjectProperty<Apparatus> apparatusProperty() {
        return apparatus.getReadOnlyProperty();
    }

    /** At the change that the reader went to; without one, at the caret. */
    private void findAtChange() {
        find(currentChange().or(() -> comparison.pointing().pointedProperty().get()));
    }

    private Optional<Pointed> currentChange() {
        return comparison.currentChange().stream()
                .mapToObj(comparison.picture().plan().changes()::get)
                .filter(change -> change.baseColumn() == 0)
                .map(change -> new Pointed(change.row(), change.base()))
                .findFirst();
    }

    /** Whoever goes to a change has the caret put before it, and points to all of it. */
    private Pointed orChangeThere(Pointed pointed) {
        return currentChange()
                .filter(change -> pointed.words().isEmpty()
                        && pointed.row() == change.row()
                        && pointed.words().start() == change.words().start())
                .orElse(pointed);
    }

    private void find(Optional<Pointed> pointed) {
        Picture picture = comparison.picture();
        if (picture.view() == View.READINGS && pointed.isPresent()) {
            background.run(monitor -> Apparatus.at(picture, pointed.get()), apparatus::set);
        } else {
            apparatus.set(Apparatus.NONE);
            dropWhatIsUnderWay();
        }
    }

    /** It is about a picture that may have had more versions. */
    private void dropWhatIsUnderWay() {
        background.run(monitor -> Apparatus.NONE, apparatus::set);
    }

    /** The name of a version of the picture. */
    String name(int version) {
        return comparison.picture().collation().versions().get(version).name();
    }

    /** Takes the reader to that reading in its version. */
    void goTo(Witness witness) {
        goTo.accept(witness.version(), witness.place().start());
    }
}
