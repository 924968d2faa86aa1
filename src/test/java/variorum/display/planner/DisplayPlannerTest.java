package variorum.display.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import variorum.display.Change;
import variorum.display.Change.Kind;
import variorum.display.PlanOptions;
import variorum.display.PlanRow.FoldRow;
import variorum.display.PlanRow.FoldRow.Contents;
import variorum.display.PlanRow.TextRow;
import variorum.display.PlanView;
import variorum.display.Together;
import variorum.display.Verdict;
import variorum.model.Collation;
import variorum.model.Ignorable;
import variorum.model.ParagraphRange;
import variorum.sketch.Sketch;

class DisplayPlannerTest {

    @Test
    void aReplacedWordIsMarkedOnBothSidesUnderOneNumber() {
        PlanView view = PlanView.of(Sketch.base("a: The [old] fox ran home.").other("a: The [new] fox ran home."));

        assertThat(view.marks(0, 0)).containsExactly("REPLACED|old|0");
        assertThat(view.marks(0, 1)).containsExactly("REPLACING|new|0");
        assertThat(view.cell(0, 1).verdict()).isEqualTo(Verdict.REWORDED);
        assertThat(view.plan().changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.EDIT);
            assertThat(change.row()).isZero();
        });
    }

    @Test
    void anInsertionIsMarkedOnlyWhereItsWordsAre() {
        PlanView view = PlanView.of(Sketch.base("a: The []fox ran home.").other("a: The [red ]fox ran home."));

        assertThat(view.marks(0, 0)).isEmpty();
        assertThat(view.marks(0, 1)).containsExactly("INSERTED|red|0");
    }

    @Test
    void anAddedAndARemovedParagraphAreChangesOfTheWholeCell() {
        PlanView view = PlanView.of(Sketch.base("a: One.", "-: Two.").other("a: One.", "-: Three."));

        assertThat(view.cell(1, 0).isEmpty()).isFalse();
        assertThat(view.cell(1, 1).isEmpty()).isTrue();
        assertThat(view.cell(1, 0).verdict()).isEqualTo(Verdict.REMOVED);
        assertThat(view.cell(1, 1).verdict()).isEqualTo(Verdict.REMOVED);
        assertThat(view.cell(2, 1).verdict()).isEqualTo(Verdict.ADDED);
        assertThat(view.cell(1, 0).change()).hasValue(0);
        assertThat(view.cell(2, 1).change()).hasValue(1);
        assertThat(view.plan().changes())
                .extracting(Change::kind)
                .containsExactly(Kind.PARAGRAPH_REMOVED, Kind.PARAGRAPH_ADDED);
        assertThat(view.plan().tally().verdicts())
                .isEqualTo(Map.of(Verdict.KEPT, 1, Verdict.REMOVED, 1, Verdict.ADDED, 1));
    }

    @Test
    void theTwoEndsOfAMovedParagraphNameOneAnother() {
        PlanView view = PlanView.of(Sketch.base("m*: The [old] end.", "a: First.", "b: Second.")
                .other("a: First.", "b: Second.", "m: The [new] end."));

        assertThat(view.plan().rows()).hasSize(4);
        for (int column = 0; column < 2; column++) {
            assertThat(view.cell(0, column).partnerRow()).hasValue(3);
            assertThat(view.cell(3, column).partnerRow()).hasValue(0);
            assertThat(view.cell(0, column).verdict()).isEqualTo(Verdict.MOVED);
            assertThat(view.cell(3, column).verdict()).isEqualTo(Verdict.MOVED);
            assertThat(view.cell(1, column).partnerRow()).isEmpty();
        }
        assertThat(view.cell(0, 1).isEmpty()).isTrue();
        assertThat(view.cell(3, 0).isEmpty()).isTrue();
        assertThat(view.marks(0, 0)).containsExactly("REPLACED|old|1");
        assertThat(view.marks(3, 1)).containsExactly("REPLACING|new|1");
        assertThat(view.plan().changes()).extracting(Change::kind).containsExactly(Kind.PARAGRAPH_MOVED, Kind.EDIT);
        assertThat(view.plan().tally().verdicts()).isEqualTo(Map.of(Verdict.MOVED, 1, Verdict.KEPT, 2));
    }

    @Test
    void theEndsOfAMoveAreLaidSideBySideOnRequest() {
        Collation moved = Sketch.base("m*: The [old] end.", "a: First.", "b: Second.")
                .other("a: First.", "b: Second.", "m: The [new] end.")
                .collation();

        PlanView above = together(moved, new Together(1, 2, true));
        assertThat(above.marks(0, 0)).containsExactly("REPLACED|old|1");
        assertThat(above.marks(0, 1)).containsExactly("REPLACING|new|1");
        assertThat(above.cell(0, 1).verdict()).isEqualTo(Verdict.MOVED);
        assertThat(above.cell(0, 1).partnerRow()).isEmpty();
        assertThat(above.plan().rows()).hasSize(4);
        assertThat(above.cell(3, 1).isEmpty()).isTrue();

        PlanView below = together(moved, new Together(1, 2, false));
        assertThat(below.marks(3, 0)).containsExactly("REPLACED|old|1");
        assertThat(below.cell(0, 0).isEmpty()).isTrue();
    }

    private static PlanView together(Collation collation, Together together) {
        return PlanView.of(collation, PlanOptions.FIRST.withTogether(Optional.of(together)));
    }

    @Test
    void changesKeepTheirNumbersWhenAMoveIsBroughtTogether() {
        Collation moved = Sketch.base("m*: The [old] end.", "a: [One].", "b: [Two].")
                .other("a: [1].", "b: [2].", "m: The [new] end.")
                .collation();

        List<String> apart = places(PlanView.of(moved, PlanOptions.FIRST));
        assertThat(places(together(moved, new Together(1, 2, true)))).isEqualTo(apart);
        assertThat(places(together(moved, new Together(1, 2, false)))).isEqualTo(apart);
    }

    private static List<String> places(PlanView view) {
        return view.plan().changes().stream()
                .map(change -> change.kind() + " " + change.base() + " " + change.other())
                .toList();
    }

    @Test
    void whatDidNotMoveIsNotBroughtTogether() {
        Collation collation = Sketch.base("a: First.", "b: Second.")
                .other("a: First.", "b: Second.")
                .collation();

        assertThat(together(collation, new Together(1, 1, true)).plan())
                .isEqualTo(PlanView.of(collation, PlanOptions.FIRST).plan());
    }

    @Test
    void aPureSplitMarksNoWordButIsAStopOnTheWay() {
        PlanView view = PlanView.of(Sketch.base("a: One came.[s: ]Two left.").other("a: One came.[¶]Two left."));

        assertThat(view.cell(0, 1).verdict()).isEqualTo(Verdict.SPLIT);
        assertThat(view.cell(0, 1).pieces()).hasSize(2);
        assertThat(view.marks(0, 0)).isEmpty();
        assertThat(view.marks(0, 1)).isEmpty();
        assertThat(view.plan().changes()).hasSize(1);
    }

    @Test
    void aMergeIsCalledOne() {
        PlanView view = PlanView.of(Sketch.base("a: One came.[¶]Two left.").other("a: One came.[s: ]Two left."));

        assertThat(view.cell(0, 0).verdict()).isEqualTo(Verdict.MERGED);
    }

    @Test
    void anEditAcrossAParagraphBreakIsMarkedInBothParagraphs() {
        PlanView view = PlanView.of(Sketch.base("a: One [came. But two] left.").other("a: One [went.¶Two] left."));

        assertThat(view.marks(0, 1)).containsExactly("REPLACING|went.|0", "REPLACING|Two|0");
    }

    @Test
    void aParagraphOfWhichLittleIsKeptIsRewritten() {
        PlanView view = PlanView.of(Sketch.base("a: The [mayor spoke for an hour on Monday].")
                .other("a: The [council heard a long address at noon]."));

        assertThat(view.cell(0, 1).verdict()).isEqualTo(Verdict.REWRITTEN);
    }

    @Test
    void aHiddenChangeIsPaleAndCountedAndHasNoNumber() {
        Sketch sketch = Sketch.base("a: [c:the] fox [ran] home.").other("a: [The] fox [went] home.");
        PlanView view = PlanView.of(sketch.collation(), new PlanOptions(Set.of(Ignorable.CASE), true, Set.of()));

        assertThat(view.marks(0, 1)).containsExactly("HIDDEN|The", "REPLACING|went|0");
        assertThat(view.plan().tally().hidden()).isEqualTo(Map.of(Ignorable.CASE, 1));
        assertThat(view.plan().tally().changes()).isEqualTo(1);
    }

    @Test
    void aParagraphWithNothingButHiddenChangesIsKept() {
        Sketch sketch = Sketch.base("a: [c:the] fox.").other("a: [The] fox.");
        PlanView view = PlanView.of(sketch.collation(), new PlanOptions(Set.of(Ignorable.CASE), true, Set.of()));

        assertThat(view.cell(0, 1).verdict()).isEqualTo(Verdict.KEPT);
    }

    @Test
    void changesAreNumberedInReadingOrder() {
        PlanView view = PlanView.of(Sketch.base("a: [One] and [two].", "-: Gone.", "b: [Three].")
                .other("a: [1] and [2].", "-: New.", "b: [3]."));

        assertThat(view.plan().changes()).extracting(Change::row).isSorted();
        assertThat(view.plan().changes()).extracting(Change::number).containsExactly(0, 1, 2, 3, 4);
        assertThat(view.marks(0, 0)).containsExactly("REPLACED|One|0", "REPLACED|two|1");
    }

    private static FoldRow furnitureFold(boolean open) {
        List<ParagraphRange> paragraphs = List.of(new ParagraphRange(1, 3), new ParagraphRange(1, 2));
        return new FoldRow(1, Contents.FURNITURE, 2, paragraphs, open);
    }

    @Test
    void aRunOfFurnitureIsFoldedAndItsChangesAreCounted() {
        PlanView view = PlanView.of(furniture());

        assertThat(view.plan().rows()).hasSize(2);
        assertThat(view.plan().rows().get(1)).isEqualTo(furnitureFold(false));
        assertThat(view.plan().changes()).isEmpty();
        assertThat(view.plan().tally().inFurniture()).isEqualTo(2);
        assertThat(view.plan().tally().verdicts()).isEqualTo(Map.of(Verdict.KEPT, 1));
    }

    @Test
    void anOpenFoldShowsAndNumbersWhatItHolds() {
        PlanView view = PlanView.of(furniture().collation(), new PlanOptions(Set.of(), true, Set.of(1)));

        assertThat(view.plan().rows()).hasSize(4);
        assertThat(view.plan().rows().get(1)).isEqualTo(furnitureFold(true));
        assertThat(view.plan().changes()).extracting(Change::row).containsExactly(2, 3);
        assertThat(view.plan().tally().inFurniture()).isZero();
    }

    @Test
    void furnitureStaysInPlaceWhereTheReaderWantsItSo() {
        PlanView view = PlanView.of(furniture().collation(), new PlanOptions(Set.of(), false, Set.of()));

        assertThat(view.plan().rows()).hasSize(3).allMatch(TextRow.class::isInstance);
        assertThat(view.plan().changes()).hasSize(2);
    }

    @Test
    void furnitureThatBecameTextIsNotFolded() {
        PlanView view = PlanView.of(Sketch.base("a: ~Share").other("a: Share"));

        assertThat(view.plan().rows()).singleElement().isInstanceOf(TextRow.class);
    }

    @Test
    void aDoubtfulLinkSaysSoAndWhy() {
        PlanView view = PlanView.of(Sketch.base("a?: One.").other("a: One."));

        assertThat(view.cell(0, 1).sure()).isFalse();
        assertThat(view.cell(0, 1).why()).isEqualTo("Little is alike.");
    }

    private static Sketch furniture() {
        return Sketch.base("a: Text.", "f: ~Share [this]", "-: ~Read more").other("a: Text.", "f: ~Share [it]");
    }
}
