package variorum.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import variorum.model.Comparison;
import variorum.model.Version;
import variorum.ui.ComparisonMaker.Shown;
import variorum.ui.compare.Arrangement;
import variorum.ui.compare.View;

/** How the comparison is laid out, and which version is read where that shows but one. */
final class ViewsViewModel {
    private final ComparisonMaker maker;

    ViewsViewModel(ComparisonMaker maker) {
        this.maker = maker;
    }

    private ObjectProperty<Arrangement> arrangement() {
        return maker.arrangementProperty();
    }

    void use(View view) {
        arrangement().set(arrangement().get().withView(view));
    }

    /** Whether that view is asked for; for a moment the picture may lag behind. */
    BooleanBinding isUsed(View view) {
        return Bindings.createBooleanBinding(() -> arrangement().get().view() == view, arrangement());
    }

    /** Reads another version in one column. */
    void read(Version version) {
        arrangement().set(arrangement().get().withRead(version.name()));
    }

    /** The versions that can be read in one column, in the order of their columns. */
    List<Version> readable() {
        return maker.shown().stream()
                .flatMap(shown -> pairs(shown).stream().map(pair -> version(shown, pair.other())))
                .toList();
    }

    /** What a version is compared with. */
    Optional<Version> comparedWith(Version version) {
        return maker.shown().stream()
                .flatMap(shown -> pairs(shown).stream()
                        .filter(pair -> version(shown, pair.other()).equals(version))
                        .map(pair -> version(shown, pair.base())))
                .findFirst();
    }

    private static List<Comparison> pairs(Shown shown) {
        return Arrangement.pairs(shown.collation(), shown.set().columnsOfCollation());
    }

    private static Version version(Shown shown, int index) {
        return shown.collation().versions().get(index);
    }
}
