package variorum.ui.compare;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import variorum.model.Span;

/** The words at the caret, or in the selection, in a view that shows more about them. */
public final class PointingViewModel {
    private final ReadOnlyObjectWrapper<Optional<Pointed>> pointed = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Words of a version.
     *
     * @param row of the plan
     * @param words in the version's text, as far as they are in paragraphs of the row; empty where only a caret stands,
     *     and where the version has nothing
     */
    public record Pointed(int row, Span words) {}

    public ReadOnlyObjectProperty<Optional<Pointed>> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    void pointAt(Pointed words) {
        pointed.set(Optional.of(words));
    }
}
