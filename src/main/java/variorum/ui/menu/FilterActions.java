package variorum.ui.menu;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import variorum.display.ChangeGroup;
import variorum.model.Ignorable;
import variorum.ui.desk.FilterViewModel;

/** The actions that show, dim, hide or put away parts of the comparison. */
public final class FilterActions {
    final List<Action> showing;
    final List<Action> hiding;
    final Action ignoredInGrey;
    final Action foldFurniture;
    final Action shortenPassages;
    final Action onlyChanges;
    final Action showKept;

    private final FilterViewModel filters;

    public FilterActions(FilterViewModel filters, ObservableBooleanValue shown) {
        this.filters = filters;
        showing = Stream.of(ChangeGroup.values()).map(this::show).toList();
        hiding = Stream.of(Ignorable.values()).map(this::hide).toList();
        ignoredInGrey = Action.of(
                        "ignored-in-grey",
                        () -> filters.ignoredInGrey()
                                .set(!filters.ignoredInGrey().get()))
                .turning(filters.ignoredInGrey());
        foldFurniture = Action.of("fold-furniture", filters::turnFurniture).turning(filters.foldsFurniture());
        shortenPassages = Action.of("shorten-passages", filters::turnPassages).turning(filters.shortensPassages());
        onlyChanges = Action.of("only-changes", filters::turnOnlyChanges, "Shortcut+D")
                .when(shown)
                .turning(filters.onlyChanges());
        showKept = Action.of("show-kept", filters::turnToKept, "K").when(shown).turning(filters.keptShown());
    }

    private Action show(ChangeGroup group) {
        ObservableBooleanValue bright = filters.bright(group);
        return Action.of("show-" + group.id(), () -> filters.setDimmed(group, bright.get()))
                .turning(bright);
    }

    private Action hide(Ignorable kind) {
        return Action.of("hide-" + kind.id(), () -> filters.turnIgnored(kind)).turning(filters.ignored(kind));
    }

    /** The switches that are changed less often, which are only in the menus. */
    List<Action> views() {
        return List.of(onlyChanges, showKept, foldFurniture, shortenPassages);
    }

    public Stream<Action> all() {
        return Stream.of(views(), showing, hiding, List.of(ignoredInGrey)).flatMap(List::stream);
    }
}
