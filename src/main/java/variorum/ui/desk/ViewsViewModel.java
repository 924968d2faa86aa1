package variorum.ui.desk;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import variorum.model.Comparison;
import variorum.model.Version;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.compare.picture.Arrangement;
import variorum.ui.compare.picture.View;
import variorum.ui.readings.ReadingsViewModel;
import variorum.ui.work.BackgroundRunner;
import variorum.ui.work.Notices;

/** How the comparison is laid out, and which version is read in one column. */
public final class ViewsViewModel {
    private final ComparisonMaker maker;
    private final ComparisonViewModel comparison;
    private final ReadingsViewModel readings;

    ViewsViewModel(ComparisonMaker maker, ComparisonViewModel comparison, BackgroundRunner runner, Notices notices) {
        this.maker = maker;
        this.comparison = comparison;
        PlaceInVersion place = new PlaceInVersion(comparison, arrangement());
        this.readings = new ReadingsViewModel(comparison, new QuietWork(runner, notices, "readings"), place::goTo);
        NothingToFold.tell(maker, comparison);
    }

    /** What every version has at the place the reader points to. */
    public ReadingsViewModel readings() {
        return readings;
    }

    private ObjectProperty<Arrangement> arrangement() {
        return maker.arrangementProperty();
    }

    /** Lays the comparison out in that view; in one column, the version that the reader is in. */
    public void use(View view) {
        Arrangement last = arrangement().get();
        boolean readsOne = view == View.ONE_COLUMN && comparison.picture().view() == View.SIDE_BY_SIDE;
        Arrangement next = readsOne
                ? readersVersion().map(Version::name).map(last::withRead).orElse(last)
                : last;
        arrangement().set(next.withView(view));
    }

    /** The version that the reader is in, if that can be read in one column. */
    private Optional<Version> readersVersion() {
        return comparison.currentPane().stream()
                .mapToObj(comparison.picture()::version)
                .filter(readable()::contains)
                .findFirst();
    }

    /** Whether that view is asked for; for a moment the picture may lag behind. */
    public BooleanBinding isUsed(View view) {
        return Bindings.createBooleanBinding(() -> arrangement().get().view() == view, arrangement());
    }

    /** Shows this version in one column. */
    public void read(Version version) {
        arrangement().set(arrangement().get().withRead(version.name()));
    }

    /** The versions that can be read in one column, in the order of their columns. */
    public List<Version> readable() {
        return maker.shown().stream()
                .flatMap(shown -> pairs(shown).stream().map(shown.collation()::other))
                .toList();
    }

    /** The version that this one is compared with. */
    public Optional<Version> comparedWith(Version version) {
        return maker.shown().stream()
                .flatMap(shown -> pairs(shown).stream()
                        .filter(pair -> shown.collation().other(pair).equals(version))
                        .map(shown.collation()::base))
                .findFirst();
    }

    private static List<Comparison> pairs(Shown shown) {
        return Arrangement.pairs(shown.collation(), shown.columns());
    }
}
