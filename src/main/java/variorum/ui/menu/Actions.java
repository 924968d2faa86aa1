package variorum.ui.menu;

import java.util.List;
import java.util.stream.Stream;

/** Everything a reader can do. */
public record Actions(
        FileActions file,
        UndoActions undo,
        EditActions edit,
        FilterActions filter,
        ViewActions view,
        LookActions looks,
        CompareActions compare,
        ReviewActions review,
        HelpActions help) {

    public List<Action> all() {
        return Stream.of(
                        file.all(),
                        undo.all(),
                        edit.all(),
                        compare.all(),
                        review.all(),
                        filter.all(),
                        looks.all(),
                        view.all(),
                        help.all())
                .flatMap(actions -> actions)
                .toList();
    }
}
