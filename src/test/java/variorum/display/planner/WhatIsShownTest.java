package variorum.display.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import variorum.collate.ReadingTables;
import variorum.display.Change;
import variorum.display.ChangeGroup;
import variorum.display.DisplayPlan;
import variorum.display.PlanOptions;
import variorum.display.PlanRow.FoldRow;
import variorum.display.PlanRow.FoldRow.Contents;
import variorum.display.PlanView;
import variorum.model.Collation;
import variorum.model.Ignorable;
import variorum.model.ParagraphRange;
import variorum.sketch.Sketch;

/** What is put away, dimmed, or marked in place of the changes. */
class WhatIsShownTest {
    private static final PlanOptions ONLY_CHANGES = PlanOptions.FIRST.withOnlyChanges(true);

    private static Collation sevenParagraphs() {
        return Sketch.base("a: One.", "b: Two.", "c: Three.", "d: The [old] fox.", "e: Five.", "f: Six.", "g: Seven.")
                .other("a: One.", "b: Two.", "c: Three.", "d: The [new] fox.", "e: Five.", "f: Six.", "g: Seven.")
                .collation();
    }

    private static DisplayPlan plan(Collation collation, PlanOptions options) {
        return new DisplayPlanner().plan(collation, collation.table(), options);
    }

    private static List<FoldRow> folds(DisplayPlan plan) {
        return plan.rows().stream()
                .filter(FoldRow.class::isInstance)
                .map(FoldRow.class::cast)
                .toList();
    }

    private static List<ParagraphRange> both(int from, int to) {
        return List.of(new ParagraphRange(from, to), new ParagraphRange(from, to));
    }

    @Test
    void ofOneVersionAloneNothingIsUnchanged() {
        Collation two = sevenParagraphs();

        DisplayPlan plan = new DisplayPlanner().plan(two, ReadingTables.of(two, List.of(0)), ONLY_CHANGES);

        assertThat(folds(plan)).isEmpty();
        assertThat(plan.rows()).hasSize(7);
    }

    @Test
    void rowsWithoutChangesArePutAwayButForThoseBesideOne() {
        DisplayPlan plan = plan(sevenParagraphs(), ONLY_CHANGES);

        assertThat(plan.rows()).hasSize(5);
        assertThat(folds(plan))
                .containsExactly(
                        new FoldRow(0, Contents.UNCHANGED, 2, both(0, 2), false),
                        new FoldRow(5, Contents.UNCHANGED, 2, both(5, 7), false));
        assertThat(plan.changes()).singleElement().extracting(Change::row).isEqualTo(2);
    }

    @Test
    void anOpenFoldShowsItsRows() {
        DisplayPlan plan = plan(sevenParagraphs(), ONLY_CHANGES.withFoldToggled(5));

        assertThat(plan.rows()).hasSize(7);
        assertThat(folds(plan)).extracting(FoldRow::open).containsExactly(false, true);
    }

    @Test
    void headingsStay() {
        Collation collation = Sketch.base("a: One.", "b: Two.", "c: #Part", "d: Three.", "e: Four.", "f: [Old].")
                .other("a: One.", "b: Two.", "c: #Part", "d: Three.", "e: Four.", "f: [New].")
                .collation();

        assertThat(folds(plan(collation, ONLY_CHANGES)))
                .singleElement()
                .isEqualTo(new FoldRow(0, Contents.UNCHANGED, 2, both(0, 2), false));
    }

    @Test
    void whatIsHiddenIsNoChangeAndStaysCounted() {
        Collation collation = Sketch.base("a: One.", "b: It was [c:Late].", "c: Two.", "d: Three.", "e: [Old].")
                .other("a: One.", "b: It was [c:late].", "c: Two.", "d: Three.", "e: [New].")
                .collation();

        DisplayPlan plan = plan(collation, ONLY_CHANGES.withIgnore(Set.of(Ignorable.CASE)));

        assertThat(folds(plan)).extracting(FoldRow::rows).containsExactly(3);
        assertThat(plan.tally().hidden()).containsEntry(Ignorable.CASE, 1);
        assertThat(plan.tally().inFurniture()).isZero();
    }

    @Test
    void furnitureHasFoldsOfItsOwn() {
        Collation collation = Sketch.base("f: ~A link.", "g: ~A link.", "a: One.", "b: Two.", "c: Three.", "d: [Old].")
                .other("f: ~A link.", "g: ~A link.", "a: One.", "b: Two.", "c: Three.", "d: [New].")
                .collation();

        assertThat(folds(plan(collation, ONLY_CHANGES)))
                .extracting(FoldRow::contents)
                .containsExactly(Contents.FURNITURE, Contents.UNCHANGED);
    }

    @Test
    void aDimmedChangeKeepsItsNumberAndItsFact() {
        Collation collation = Sketch.base("a: The [old] fox ate [n:12] hens.")
                .other("a: The [new] fox ate [n:15] hens.")
                .collation();

        PlanView view = PlanView.of(collation, PlanOptions.FIRST.withDimmed(Set.of(ChangeGroup.NUMBERS)));

        assertThat(view.marks(0, 0)).containsExactly("REPLACED|old|0", "DIMMED|12|1");
        assertThat(view.plan().changes()).extracting(Change::dimmed).containsExactly(false, true);
    }

    @Test
    void wholeParagraphsAreNeverDimmed() {
        Collation collation = Sketch.base("a: One.", "-: Two.").other("a: One.").collation();

        assertThat(plan(collation, PlanOptions.FIRST.withDimmed(Set.of(ChangeGroup.values())))
                        .changes())
                .extracting(Change::dimmed)
                .containsExactly(false);
    }

    @Test
    void whatWasKeptIsMarkedInPlaceOfWhatChanged() {
        Collation collation = Sketch.base("a: The old harbour [burned] for [two] days.")
                .other("a: The old harbour [blazed] for [three] days.")
                .collation();

        PlanView view = PlanView.of(collation, PlanOptions.FIRST.withShowsKept(true));

        assertThat(view.marks(0, 0)).containsExactly("KEPT|The old harbour", "UNMARKED|burned|0", "UNMARKED|two|1");
        assertThat(view.plan().changes()).hasSize(2);
    }

    @Test
    void whatIsOnlyInOneVersionIsNotKept() {
        Collation collation = Sketch.base("a: One evening.", "-: Gone away.")
                .other("a: One evening.")
                .collation();

        PlanView view = PlanView.of(collation, PlanOptions.FIRST.withShowsKept(true));

        assertThat(view.marks(0, 0)).containsExactly("KEPT|One evening");
        assertThat(view.marks(1, 0)).isEmpty();
    }
}
