package variorum.ui.open;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The list in which a reader searches a large set of versions. */
public final class VersionListViewModel {
    private final ReadOnlyObjectProperty<OpenSet> set;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty wish = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Integer>> found = new ReadOnlyObjectWrapper<>(List.of());

    public VersionListViewModel(ReadOnlyObjectProperty<OpenSet> set) {
        this.set = set;
        set.subscribe(next -> {
            if (offered(next) == 0) {
                open.set(false);
            }
            search();
        });
        wish.subscribe(words -> search());
    }

    /** How many versions are only in the list; if there are none, the list is not needed. */
    public static int offered(OpenSet set) {
        return set.size() - NearVersions.of(set).size();
    }

    /** Whether the list is shown. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** Parts of the names to look for, separated by blanks. */
    public StringProperty wishProperty() {
        return wish;
    }

    /** The indexes of the versions with such names, in order. */
    public ReadOnlyObjectProperty<List<Integer>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    public void turn() {
        wish.set("");
        open.set(!open.get());
    }

    private void search() {
        List<String> parts = Stream.of(wish.get().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(part -> !part.isEmpty())
                .toList();
        found.set(IntStream.range(0, set.get().size())
                .filter(index -> parts.stream().allMatch(name(index)::contains))
                .boxed()
                .toList());
    }

    private String name(int index) {
        return set.get().version(index).name().toLowerCase(Locale.ROOT);
    }
}
