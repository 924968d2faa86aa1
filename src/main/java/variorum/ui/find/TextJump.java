package variorum.ui.find;

import java.util.Optional;
import java.util.stream.IntStream;
import variorum.display.PlanRow.FoldRow;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.compare.picture.TextPlaces;

/** Takes the reader to a character of a version, opening its fold first if it is put away. */
public final class TextJump {
    private final ComparisonViewModel comparison;
    /** In the picture that is shown; looked through when first asked for, since for most pictures nobody asks. */
    private Optional<TextPlaces> places = Optional.empty();

    /** It must hear of a picture before those who ask for rows in it. */
    public TextJump(ComparisonViewModel comparison) {
        this.comparison = comparison;
        comparison.showingsProperty().addListener(change -> places = Optional.empty());
    }

    /** The row of that character, or of its fold; empty if it is in no row. */
    IntStream row(int column, int character) {
        return places().row(column, character).stream();
    }

    public void to(int column, int character) {
        row(column, character).forEach(row -> {
            if (comparison.picture().plan().rows().get(row) instanceof FoldRow fold && !fold.open()) {
                comparison.openFold(fold.id(), () -> to(column, character));
            } else {
                comparison.goToText(row, column, character);
            }
        });
    }

    private TextPlaces places() {
        TextPlaces found = places.orElseGet(() -> TextPlaces.of(comparison.picture()));
        places = Optional.of(found);
        return found;
    }
}
