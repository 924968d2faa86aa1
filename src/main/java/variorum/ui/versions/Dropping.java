package variorum.ui.versions;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import variorum.display.Column;
import variorum.session.SessionFile;
import variorum.ui.compare.ComparisonView;
import variorum.ui.desk.MainViewModel;
import variorum.ui.open.Held;
import variorum.ui.open.OpenVersion;
import variorum.ui.words.Texts;

/**
 * What dropping files does: a file dropped on a version replaces it, files dropped between versions are added there,
 * and anywhere else at the end.
 */
public final class Dropping {
    private final MainViewModel model;
    private final ComparisonView comparison;
    private final VersionStrip strip;

    public Dropping(MainViewModel model, ComparisonView comparison, VersionStrip strip) {
        this.model = model;
        this.comparison = comparison;
        this.strip = strip;
    }

    public void take(Held held) {
        Optional<OpenVersion> replaced = replacedBy(held);
        if (replaced.isPresent()) {
            model.imports().replace(replaced.get(), held.paths().get(0));
        } else {
            model.imports()
                    .addOrOpen(
                            held.paths(),
                            gap(held).map(gap -> OptionalInt.of(gap.place())).orElseGet(OptionalInt::empty));
        }
    }

    /** Says what dropping the files would do. */
    public String hint(Held held) {
        Optional<Path> saved = held.paths().stream().filter(SessionFile::isOne).findFirst();
        if (saved.isPresent()) {
            return Texts.text("drop.open", saved.get().getFileName());
        }
        return replacedBy(held)
                .map(version -> Texts.text("drop.replace", version.name()))
                .or(() -> gap(held).map(this::words))
                .orElseGet(() -> Texts.text("drop.add"));
    }

    private String words(DropPlace gap) {
        String name = model.open().get().version(gap.version()).name();
        return Texts.text(gap.isAfter() ? "drop.after" : "drop.before", name);
    }

    private List<Column> columns() {
        return model.comparison().picture().plan().columns();
    }

    /** The version that a single file would replace, if there are several. */
    private Optional<OpenVersion> replacedBy(Held held) {
        OptionalInt column = comparison.columnAt(held.x(), held.y());
        return column.isPresent() && columns().size() > 1 && held.isOneFile()
                ? Optional.of(model.desk().versionOf(columns().get(column.getAsInt())))
                : Optional.empty();
    }

    private Optional<DropPlace> gap(Held held) {
        if (!model.scenery().comparisonShown().get()) {
            return Optional.empty();
        }
        OptionalInt columnsBefore = comparison.gapAt(held.x(), held.y());
        return columnsBefore.isPresent() ? beside(columnsBefore.getAsInt()) : strip.gapAt(held.x(), held.y());
    }

    /** The base always has the first pane, so the gap after it is told by the next version. */
    private Optional<DropPlace> beside(int columnsBefore) {
        List<Column> columns = columns();
        boolean isBaseFirst = model.desk().isBase(columns.get(0));
        if (columnsBefore == 0 || (columnsBefore == 1 && isBaseFirst)) {
            return index(columns.get(isBaseFirst ? 1 : 0)).map(DropPlace::before);
        }
        return index(columns.get(columnsBefore - 1)).map(DropPlace::after);
    }

    private Optional<Integer> index(Column column) {
        return model.open().get().indexOf(model.desk().versionOf(column)).stream()
                .boxed()
                .findFirst();
    }
}
