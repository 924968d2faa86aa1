package variorum.ui.desk;

import java.util.HashSet;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import variorum.display.ChangeGroup;
import variorum.display.PlanOptions;
import variorum.model.Ignorable;

/** What the reader wants to see of the comparison: what is hidden, dimmed or put away, and what is marked. */
public final class FilterViewModel {
    private final ObjectProperty<PlanOptions> options;
    private final BooleanProperty ignoredInGrey = new SimpleBooleanProperty();

    /** @param options what is asked of the comparison, which follows */
    FilterViewModel(ObjectProperty<PlanOptions> options) {
        this.options = options;
    }

    public boolean ignores(Ignorable kind) {
        return options.get().ignore().contains(kind);
    }

    public ObservableBooleanValue ignored(Ignorable kind) {
        return Bindings.createBooleanBinding(() -> ignores(kind), options);
    }

    public void setIgnored(Ignorable kind, boolean ignored) {
        options.set(options.get().withIgnore(with(options.get().ignore(), kind, ignored)));
    }

    /** Whether hidden changes are marked in pale grey. */
    public BooleanProperty ignoredInGrey() {
        return ignoredInGrey;
    }

    /** Whether that group's changes are marked in full. */
    public ObservableBooleanValue bright(ChangeGroup group) {
        return Bindings.createBooleanBinding(() -> !options.get().dimmed().contains(group), options);
    }

    public void setDimmed(ChangeGroup group, boolean dimmed) {
        options.set(options.get().withDimmed(with(options.get().dimmed(), group, dimmed)));
    }

    public ObservableBooleanValue foldsFurniture() {
        return Bindings.createBooleanBinding(() -> options.get().foldFurniture(), options);
    }

    public void turnFurniture() {
        options.set(options.get().withFoldFurniture(!options.get().foldFurniture()));
    }

    /** Whether, among several versions, a long passage that one of them alone has is put away but for its beginning. */
    public ObservableBooleanValue shortensPassages() {
        return Bindings.createBooleanBinding(() -> options.get().shortensPassages(), options);
    }

    public void turnPassages() {
        options.set(options.get().withShortensPassages(!options.get().shortensPassages()));
    }

    public ObservableBooleanValue onlyChanges() {
        return Bindings.createBooleanBinding(() -> options.get().onlyChanges(), options);
    }

    public void turnOnlyChanges() {
        options.set(options.get().withOnlyChanges(!options.get().onlyChanges()));
    }

    /** Whether what the versions share is marked, in place of what changed. */
    public ObservableBooleanValue keptShown() {
        return Bindings.createBooleanBinding(() -> options.get().showsKept(), options);
    }

    public void turnToKept() {
        options.set(options.get().withShowsKept(!options.get().showsKept()));
    }

    private static <T> Set<T> with(Set<T> set, T element, boolean in) {
        Set<T> changed = new HashSet<>(set);
        if (in) {
            changed.add(element);
        } else {
            changed.remove(element);
        }
        return changed;
    }
}
