package variorum.ui.compare.picture;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import variorum.display.Cell;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow.FoldRow;
import variorum.display.PlanRow.TextRow;
import variorum.display.Tally;
import variorum.display.Verdict;
import variorum.display.running.OnlyColumn;
import variorum.display.running.RunningText;
import variorum.model.Collation;
import variorum.model.Options;
import variorum.model.ReadingTable;
import variorum.model.Version;

/**
 * All that the view of the comparison shows at one time, ready to be swapped in.
 *
 * @param plan of the collation, with no row too long to be laid out
 * @param view how its columns are laid out in panes
 * @param running the columns as one text, where they are laid out so
 * @param documents the panes as styled text
 */
public record Picture(
        Collation collation, DisplayPlan plan, View view, RunningText running, ComparisonDocuments documents) {
    public Picture {
        if (view == View.SIDE_BY_SIDE && documents.size() != plan.columns().size()) {
            throw new IllegalArgumentException(
                    documents.size() + " documents for " + plan.columns().size() + " columns");
        }
    }

    /**
     * Only with itself: the window's thread compares them whenever one is set, and alike ones differ late or nowhere.
     */
    @Override
    public boolean equals(@Nullable Object that) {
        return this == that;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** Whether the other shows the same, which takes long to find out: not for the JavaFX thread. */
    public boolean isLike(Picture other) {
        return view == other.view && plan.equals(other.plan) && collation.equals(other.collation);
    }

    /**
     * The columns side by side. Builds the documents, which takes long for long articles: not for the JavaFX thread.
     */
    public static Picture of(Collation collation, DisplayPlan plan) {
        DisplayPlan cut = LongRows.cut(collation, plan);
        return new Picture(
                collation, cut, View.SIDE_BY_SIDE, RunningText.NONE, ComparisonDocuments.build(collation, cut));
    }

    /** Laid out in that way, as far as the plan allows. Takes as long. */
    public static Picture of(Collation collation, DisplayPlan plan, View view) {
        return switch (view) {
            case SIDE_BY_SIDE -> of(collation, plan);
            case ONE_COLUMN -> RunningText.isPossible(plan) ? oneColumn(collation, plan) : of(collation, plan);
            case READINGS -> plan.columns().size() > 1 ? readings(collation, plan) : of(collation, plan);
        };
    }

    private static Picture oneColumn(Collation collation, DisplayPlan plan) {
        DisplayPlan cut = LongRows.cut(collation, plan);
        RunningText running = RunningText.of(collation, cut);
        ComparisonDocuments document = ComparisonDocuments.ofOne(new RunningDocument(collation, cut, running).build());
        return new Picture(collation, cut, View.ONE_COLUMN, running, document);
    }

    private static Picture readings(Collation collation, DisplayPlan plan) {
        DisplayPlan cut = LongRows.cut(collation, OnlyColumn.of(plan, base(plan)));
        ComparisonDocuments document = ComparisonDocuments.ofOne(new VariedDocument(collation, cut, base(cut)).build());
        return new Picture(collation, cut, View.READINGS, RunningText.NONE, document);
    }

    /** The column of the base; the first, where each version was compared with the one before. */
    private static int base(DisplayPlan plan) {
        return IntStream.range(0, plan.columns().size())
                .filter(column -> plan.columns().get(column).isBase())
                .findFirst()
                .orElse(0);
    }

    /** Nothing to show. */
    public static Picture empty() {
        Collation nothing =
                new Collation(List.of(), List.of(), new ReadingTable(List.of(), List.of()), Options.DEFAULT);
        return of(nothing, new DisplayPlan(List.of(), List.of(), List.of(), new Tally(Map.of(), 0, Map.of(), 0)));
    }

    public boolean isEmpty() {
        return plan.columns().isEmpty();
    }

    /** Whether one of these very texts was compared for it. */
    public boolean isOfAny(Collection<Version> texts) {
        Set<Version> compared = Collections.newSetFromMap(new IdentityHashMap<>());
        compared.addAll(collation.versions());
        return texts.stream().anyMatch(compared::contains);
    }

    /** The version that a column shows. */
    public Version version(int column) {
        return plan.version(column, collation);
    }

    /** The versions of the columns, from left to right. */
    public List<Version> versions() {
        return plan.versions().stream().map(collation.versions()::get).toList();
    }

    /** The pane that shows that column, from the left. */
    public int pane(int column) {
        return switch (view) {
            case SIDE_BY_SIDE -> column;
            case ONE_COLUMN, READINGS -> 0;
        };
    }

    /** The column whose version a pane is named after. */
    public int column(int pane) {
        return switch (view) {
            case SIDE_BY_SIDE -> pane;
            case ONE_COLUMN -> RunningText.OTHER;
            case READINGS -> base(plan);
        };
    }

    /** The column whose label a pane shows for what is put away. */
    public int column(int pane, FoldRow fold) {
        return switch (view) {
            case SIDE_BY_SIDE -> pane;
            case ONE_COLUMN, READINGS -> FoldLabel.fullest(fold);
        };
    }

    /** The cell whose paragraphs a pane counts in its margin: in one column also those of the base that were cut. */
    public Cell cell(int pane, TextRow row) {
        Cell own = row.cells().get(column(pane));
        return view == View.ONE_COLUMN && own.isEmpty() && own.verdict() == Verdict.REMOVED
                ? row.cells().get(RunningText.BASE)
                : own;
    }

    /** How many paragraphs the longest version has. */
    public int longestVersion() {
        return collation.versions().stream()
                .mapToInt(version -> version.paragraphs().size())
                .max()
                .orElse(0);
    }
}
