package variorum.ui.desk;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import variorum.display.ChangeGroup;
import variorum.display.PlanOptions;
import variorum.model.Ignorable;

/**
 * What the reader wants to see of the comparison: what is hidden, dimmed or put away, and what is marked. The bindings
 * are kept in fields, because the options refer to them only weakly and they would be garbage-collected.
 */
public final class FilterViewModel {
    private final ObjectProperty<PlanOptions> options;
    private final BooleanProperty ignoredInGrey = new SimpleBooleanProperty();
    private final Map<Ignorable, ObservableBooleanValue> ignored = new EnumMap<>(Ignorable.class);
    private final Map<ChangeGroup, ObservableBooleanValue> bright = new EnumMap<>(ChangeGroup.class);
    private final ObservableBooleanValue foldsFurniture;
    private final ObservableBooleanValue shortensPassages;
    private final ObservableBooleanValue onlyChanges;
    private final ObservableBooleanValue keptShown;

    /** @param options the options of the comparison, which follows them */
    FilterViewModel(ObjectProperty<PlanOptions> options) {
        this.options = options;
        for (Ignorable kind : Ignorable.values()) {
            ignored.put(kind, whether(asked -> asked.ignore().contains(kind)));
        }
        for (ChangeGroup group : ChangeGroup.values()) {
            bright.put(group, whether(asked -> !asked.dimmed().contains(group)));
        }
        foldsFurniture = whether(PlanOptions::foldFurniture);
        shortensPassages = whether(PlanOptions::shortensPassages);
        onlyChanges = whether(PlanOptions::onlyChanges);
        keptShown = whether(PlanOptions::showsKept);
    }

    private ObservableBooleanValue whether(Predicate<PlanOptions> asked) {
        return Bindings.createBooleanBinding(() -> asked.test(options.get()), options);
    }

    public ObservableBooleanValue ignored(Ignorable kind) {
        return Objects.requireNonNull(ignored.get(kind));
    }

    public void setIgnored(Ignorable kind, boolean isIgnored) {
        options.set(options.get().withIgnore(with(options.get().ignore(), kind, isIgnored)));
    }

    public void turnIgnored(Ignorable kind) {
        setIgnored(kind, !ignored(kind).get());
    }

    /** Whether hidden changes are marked in pale grey. */
    public BooleanProperty ignoredInGrey() {
        return ignoredInGrey;
    }

    /** Whether that group's changes are marked in full. */
    public ObservableBooleanValue bright(ChangeGroup group) {
        return Objects.requireNonNull(bright.get(group));
    }

    public void setDimmed(ChangeGroup group, boolean dimmed) {
        options.set(options.get().withDimmed(with(options.get().dimmed(), group, dimmed)));
    }

    public ObservableBooleanValue foldsFurniture() {
        return foldsFurniture;
    }

    public void turnFurniture() {
        options.set(options.get().withFoldFurniture(!options.get().foldFurniture()));
    }

    /**
     * Whether, among several versions, a long passage that only one of them has is put away except for its beginning.
     */
    public ObservableBooleanValue shortensPassages() {
        return shortensPassages;
    }

    public void turnPassages() {
        options.set(options.get().withShortensPassages(!options.get().shortensPassages()));
    }

    public ObservableBooleanValue onlyChanges() {
        return onlyChanges;
    }

    public void turnOnlyChanges() {
        options.set(options.get().withOnlyChanges(!options.get().onlyChanges()));
    }

    /** Whether what the versions share is marked, instead of what changed. */
    public ObservableBooleanValue keptShown() {
        return keptShown;
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
