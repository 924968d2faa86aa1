package variorum.ui.menu;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import variorum.ui.compare.ComparisonView;
import variorum.ui.find.FindViewModel;
import variorum.ui.find.GoToViewModel;

/** The actions that copy from the texts and search them. */
public final class EditActions {
    public final Action copy;
    final Action find;
    final Action findNext;
    final Action findPrevious;
    final Action goTo;

    private final FindViewModel finding;
    private final ComparisonView view;

    public EditActions(FindViewModel finding, GoToViewModel going, ComparisonView view, ObservableBooleanValue shown) {
        this.finding = finding;
        this.view = view;
        copy = Action.of("copy", view.selectedWords()::copy, "Shortcut+C")
                .when(view.selectedWords().anyProperty());
        find = Action.of("find", this::open, "Shortcut+F").when(shown);
        findNext = Action.of("find-next", () -> step(finding::next), "F3").when(shown);
        findPrevious = Action.of("find-previous", () -> step(finding::previous), "Shift+F3")
                .when(shown);
        goTo = Action.of("go-to", going::open, "Shortcut+G").when(shown);
    }

    private void open() {
        finding.open(view.selectedWords().onOneLine(), view.readerPlace());
    }

    /** If nothing was searched for yet, the keys for the next and previous hit ask what to search for. */
    private void step(Runnable step) {
        if (finding.openProperty().get()) {
            step.run();
        } else {
            open();
        }
    }

    List<Action> finding() {
        return List.of(find, findNext, findPrevious);
    }

    public Stream<Action> all() {
        return Stream.concat(Stream.of(copy), Stream.concat(finding().stream(), Stream.of(goTo)));
    }
}
