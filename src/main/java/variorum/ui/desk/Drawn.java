package variorum.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import variorum.collate.ReadingTables;
import variorum.display.DisplayPlan;
import variorum.display.PlanOptions;
import variorum.display.planner.DisplayPlanner;
import variorum.model.Collation;
import variorum.model.ReadingTable;
import variorum.progress.Monitor;
import variorum.ui.compare.picture.Arrangement;
import variorum.ui.compare.picture.Picture;
import variorum.ui.compare.picture.View;

/** A picture and what it was made from. */
record Drawn(Shown shown, ReadingTable table, Picture picture) {

    /** Equal only to itself, like its picture. */
    @Override
    public boolean equals(@Nullable Object that) {
        return this == that;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /**
     * Makes the picture, which takes long for long articles.
     *
     * @param last what was drawn last; its table is reused if it has the same columns, and its picture if it shows the
     *     same
     */
    static Drawn of(Shown shown, Optional<Drawn> last, Monitor monitor) {
        Arrangement arrangement = shown.arrangement();
        Collation collation = shown.collation();
        List<Integer> columns = arrangement.columns(collation, shown.columns());
        ReadingTable table = made(collation, last)
                .filter(made -> made.versions().equals(columns))
                .findFirst()
                .orElseGet(() -> ReadingTables.of(collation, columns));
        monitor.check();
        DisplayPlan plan = new DisplayPlanner().plan(collation, table, options(shown));
        monitor.check();
        Picture picture = Picture.of(collation, plan, arrangement.view());
        Picture same = last.map(Drawn::picture).filter(picture::isLike).orElse(picture);
        return new Drawn(shown, table, same);
    }

    /** Beside its readings, the base is shown whole. */
    private static PlanOptions options(Shown shown) {
        return shown.arrangement().view() == View.READINGS
                ? shown.options().withShortensPassages(false)
                : shown.options();
    }

    /** The tables that were already made of the collation. */
    private static Stream<ReadingTable> made(Collation collation, Optional<Drawn> last) {
        Stream<ReadingTable> ofLast =
                last.filter(drawn -> drawn.shown.collation().equals(collation)).map(Drawn::table).stream();
        return Stream.concat(Stream.of(collation.table()), ofLast);
    }
}
