package variorum.ui.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import variorum.collate.ReadingTables;
import variorum.display.PlanOptions;
import variorum.display.notes.PlacedNotes;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Notes;
import variorum.model.Options;
import variorum.model.Tick;
import variorum.report.content.Circumstances;
import variorum.report.content.Report;
import variorum.report.edited.EditedText;
import variorum.report.edited.EditedText.Side;
import variorum.ui.open.OpenVersion;

/**
 * What the reader sees and the notes on it, as others can be given it.
 *
 * @param ignoredInGrey whether hidden changes are marked in pale grey
 */
record Seen(Shown shown, Notes notes, boolean ignoredInGrey) {

    /** All of it, with the columns of the window, hiding what the window hides. */
    Report report(Instant made) {
        Collation collation = shown.collation();
        List<Integer> columns = shown.columns();
        Collation asShown = new Collation(
                collation.versions(),
                collation.comparisons(),
                ReadingTables.of(collation, columns),
                new Options(collation.options().against(), shown.options().ignore()));
        boolean areAll = shown.arrangement().columns(collation, columns).equals(columns);
        PlanOptions options = areAll ? shown.options() : shown.options().forAnotherTable();
        return new Report(asShown, notes, options.withShortensPassages(false), ignoredInGrey, circumstances(made));
    }

    private Circumstances circumstances(Instant made) {
        List<OpenVersion> versions = shown.set().versions();
        return new Circumstances(
                made,
                "",
                shown.set().compared().stream()
                        .map(index -> versions.get(index).path())
                        .toList());
    }

    /**
     * A version as the reviewer's ticks leave it: the other version without the refused changes, or the base with those
     * ticked as fine.
     *
     * @param column of the other version
     */
    String edited(Side side, OptionalInt column) {
        Collation collation = shown.collation();
        Comparison comparison = shown.comparison(column);
        PlacedNotes placed = PlacedNotes.of(notes, collation);
        return EditedText.of(
                collation.base(comparison),
                collation.other(comparison),
                comparison,
                change -> isTaken(placed.on(change).tick(), side),
                side);
    }

    private static boolean isTaken(Optional<Tick> tick, Side side) {
        return switch (side) {
            case BASE -> tick.equals(Optional.of(Tick.FINE));
            case OTHER -> !tick.equals(Optional.of(Tick.REFUSE));
        };
    }
}
