package variorum.display.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import variorum.display.Column;
import variorum.display.PlanOptions;
import variorum.display.PlanView;
import variorum.display.Verdict;
import variorum.model.Collation;
import variorum.model.Version;
import variorum.sketch.Sketch;
import variorum.testing.Articles;
import variorum.testing.Collated;

class SeveralVersionsTest {
    private static final PlanOptions OPTIONS = new PlanOptions(Set.of(), true, Set.of());

    @Test
    void aVersionAloneHasAsManyWordsAsInAComparison() {
        Version version = Articles.drawn("A harbour \u2013 an old one \u2013 closes.¶Nobody \u2026 knows why.");

        assertThat(PlanView.of(Collated.collate(List.of(version)), OPTIONS)
                        .plan()
                        .columns())
                .extracting(Column::words)
                .containsExactly(9);
        assertThat(PlanView.of(Collated.collate(List.of(version, version)), OPTIONS)
                        .plan()
                        .columns())
                .extracting(Column::words)
                .containsExactly(9, 9);
    }

    @Test
    void theBaseBearsTheMarksOfAllItsComparisons() {
        PlanView view = together(
                Sketch.base("a: The [old fox] ran home.").other("a: The [young dog] ran home."),
                Sketch.base("a: The old [fox ran] home.").other("a: The old [cat went] home."));

        assertThat(view.marks(0, 0)).containsExactly("REPLACED|old |0", "REPLACED|fox|0|1", "REPLACED| ran|1");
        assertThat(view.marks(0, 1)).containsExactly("REPLACING|young dog|0");
        assertThat(view.marks(0, 2)).containsExactly("REPLACING|cat went|1");
    }

    @Test
    void theBaseAmongSeveralHasNoVerdictOfItsOwn() {
        PlanView view = together(
                Sketch.base("a: The [old] fox.").other("a: The [young] fox."),
                Sketch.base("-: The old fox.").other());

        assertThat(view.cell(0, 0).verdict()).isEqualTo(Verdict.KEPT);
        assertThat(view.cell(0, 1).verdict()).isEqualTo(Verdict.REWORDED);
        assertThat(view.cell(0, 2).verdict()).isEqualTo(Verdict.REMOVED);
        assertThat(view.cell(0, 0).change()).isEmpty();
        assertThat(view.cell(0, 2).change()).hasValue(1);
    }

    @Test
    void whereNeitherSideHasTextNothingWasRemoved() {
        PlanView view = together(
                Sketch.base("a: One.").other("a: One.", "-: Two."),
                Sketch.base("a: One.").other("a: One."));

        assertThat(view.cell(1, 1).verdict()).isEqualTo(Verdict.ADDED);
        assertThat(view.cell(1, 2).isEmpty()).isTrue();
        assertThat(view.cell(1, 2).verdict()).isEqualTo(Verdict.KEPT);
    }

    @Test
    void aParagraphMovedInOneVersionIsKeptInTheOther() {
        PlanView view = together(
                Sketch.base("m*: End.", "a: One.", "b: Two.").other("a: One.", "b: Two.", "m: End."),
                Sketch.base("m: End.", "a: One.", "b: Two.").other("m: End.", "a: One.", "b: Two."));

        assertThat(view.cell(0, 1).verdict()).isEqualTo(Verdict.MOVED);
        assertThat(view.cell(0, 1).partnerRow()).hasValue(3);
        assertThat(view.cell(3, 1).partnerRow()).hasValue(0);
        assertThat(view.cell(0, 0).partnerRow()).hasValue(3);
        assertThat(view.cell(0, 2).verdict()).isEqualTo(Verdict.KEPT);
        assertThat(view.cell(0, 2).partnerRow()).isEmpty();
    }

    @Test
    void wordsNewToAMiddleVersionSayMoreThanThatTheyChangeAgain() {
        PlanView view = PlanView.of(
                Sketch.chain(
                        Sketch.base("a: The [old] fox ran.").other("a: The [young] fox ran."),
                        Sketch.base("a: The [young fox] ran.").other("a: The [last dog] ran.")),
                OPTIONS);

        assertThat(view.marks(0, 1)).containsExactly("REPLACING|young|0|1", "REPLACED| fox|1");
        assertThat(view.cell(0, 1).verdict()).isEqualTo(Verdict.REWORDED);
    }

    @Test
    void aMergeInOneVersionBringsRowsOfTheOtherTogether() {
        PlanView view = together(
                Sketch.base("a: One came.[¶]Two left.").other("a: One came.[s: ]Two left."),
                Sketch.base("a: One came.", "-: Two left.").other("a: One came."));

        assertThat(view.plan().rows()).hasSize(1);
        assertThat(view.cell(0, 1).verdict()).isEqualTo(Verdict.MERGED);
        assertThat(view.cell(0, 2).verdict()).isEqualTo(Verdict.REWORDED);
        assertThat(view.marks(0, 0)).containsExactly("DELETED|Two left.|1");
    }

    @Test
    void everyComparisonIsCounted() {
        PlanView view = together(
                Sketch.base("a: The [old] fox.").other("a: The [young] fox."),
                Sketch.base("a: The old [fox].").other("a: The old [dog].", "-: New."));

        assertThat(view.plan().tally().verdicts()).isEqualTo(Map.of(Verdict.REWORDED, 2, Verdict.ADDED, 1));
        assertThat(view.plan().tally().changes()).isEqualTo(3);
    }

    private static PlanView together(Sketch... sketches) {
        Collation collation = Sketch.together(sketches);
        return PlanView.of(collation, OPTIONS);
    }
}
