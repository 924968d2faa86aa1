package variorum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import variorum.model.ReadingTable.ReadingRow;

/** What the nouns refuse, so that nothing can contradict. */
class RecordsTest {
    private static final ParagraphRange FIRST = ParagraphRange.of(0);
    private static final ParagraphRange SECOND = ParagraphRange.of(1);
    private static final Span WORD = new Span(4, 8);
    private static final Span POINT = new Span(4, 4);
    private static final FactChange FACT = FactChange.whole(FactChange.Kind.NUMBER, WORD, POINT);

    @Test
    void aSpanThatEndsBeforeItBeginsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
    }

    @Test
    void spansThatOnlyTouchDoNotOverlap() {
        assertThat(WORD.overlaps(new Span(8, 9))).isFalse();
        assertThat(WORD.overlaps(new Span(7, 9))).isTrue();
        assertThat(WORD.overlaps(new Span(5, 5))).isFalse();
    }

    @Test
    void aPlaceIsInTheLastParagraphThatBeginsThereOrBefore() {
        List<Paragraph> paragraphs = List.of(
                new Paragraph(new Span(2, 4), Role.BODY),
                new Paragraph(new Span(6, 8), Role.BODY),
                new Paragraph(new Span(9, 12), Role.BODY));
        Version version = new Version("wire", Optional.empty(), "  aa  bb ccc", paragraphs);

        assertThat(List.of(0, 2, 5, 6, 8, 9, 12)).map(version::paragraphAt).containsExactly(0, 0, 0, 1, 1, 2, 2);
    }

    @Test
    void anEditThatChangesNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Edit(POINT, POINT, Category.WORDING, List.of()));
    }

    @Test
    void anEditIsOfTheKindThatItsSpansTell() {
        assertThat(new Edit(POINT, WORD, Category.WORDING, List.of()).kind()).isEqualTo(Edit.Kind.INSERT);
        assertThat(new Edit(WORD, POINT, Category.WORDING, List.of()).kind()).isEqualTo(Edit.Kind.DELETE);
        assertThat(new Edit(WORD, WORD, Category.WORDING, List.of()).kind()).isEqualTo(Edit.Kind.REPLACE);
    }

    @Test
    void aChangeOfFormAloneIsNoFact() {
        for (Category form : List.of(Category.WHITESPACE, Category.CASE, Category.PUNCTUATION)) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Edit(WORD, WORD, form, List.of(FACT)));
        }
    }

    @Test
    void noKindOfHidingHidesAFact() {
        for (Category category : Category.values()) {
            boolean formOnly =
                    category == Category.WHITESPACE || category == Category.CASE || category == Category.PUNCTUATION;
            if (!formOnly) {
                Edit fact = new Edit(new Span(0, 1), new Span(0, 1), category, List.of(FACT));
                assertThat(Ignorable.firstToHide(Set.of(Ignorable.values()), fact, "a", "A"))
                        .isEmpty();
            }
        }
    }

    @Test
    void aLinkWithoutAParagraphIsRefused() {
        ParagraphRange nothing = ParagraphRange.emptyAt(0);

        assertThatIllegalArgumentException().isThrownBy(() -> new Link(nothing, nothing, false, 0, true, ""));
    }

    @Test
    void onlyAnAlignedParagraphCanHaveMoved() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Link(FIRST, ParagraphRange.emptyAt(0), true, 0, true, ""));
    }

    @Test
    void aSimilarityBeyondItsBoundsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Link(FIRST, FIRST, false, 1.1, true, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Link(FIRST, FIRST, false, Double.NaN, true, ""));
    }

    @Test
    void anAlignmentThatNamesAParagraphTwiceIsRefused() {
        Link pair = new Link(FIRST, FIRST, false, 1, true, "");

        assertThatIllegalArgumentException().isThrownBy(() -> new Alignment(List.of(pair, Link.added(1, FIRST)), ""));
    }

    @Test
    void anAlignmentThatLeavesOutAParagraphIsRefused() {
        Link pair = new Link(SECOND, FIRST, false, 1, true, "");

        assertThatIllegalArgumentException().isThrownBy(() -> new Alignment(List.of(pair), ""));
    }

    @Test
    void aOneSidedRowHasNoEdits() {
        Edit edit = new Edit(WORD, WORD, Category.WORDING, List.of());

        assertThatIllegalArgumentException().isThrownBy(() -> new Row(Link.removed(FIRST, 0), List.of(edit)));
    }

    @Test
    void editsThatOverlapAreRefused() {
        Link pair = new Link(FIRST, FIRST, false, 0.5, true, "");
        Edit edit = new Edit(WORD, WORD, Category.WORDING, List.of());

        assertThatIllegalArgumentException().isThrownBy(() -> new Row(pair, List.of(edit, edit)));
    }

    @Test
    void aRowIsOfTheKindThatItsLinkAndEditsTell() {
        Link pair = new Link(FIRST, FIRST, false, 0.5, true, "");
        Edit edit = new Edit(WORD, WORD, Category.WORDING, List.of());

        assertThat(new Row(pair, List.of()).kind()).isEqualTo(Row.Kind.EQUAL);
        assertThat(new Row(pair, List.of(edit)).kind()).isEqualTo(Row.Kind.CHANGED);
        assertThat(new Row(Link.added(0, FIRST), List.of()).kind()).isEqualTo(Row.Kind.ADDED);
        assertThat(new Row(Link.removed(FIRST, 0), List.of()).kind()).isEqualTo(Row.Kind.REMOVED);
    }

    @Test
    void paragraphsOutOfOrderAreRefused() {
        Paragraph first = new Paragraph(new Span(0, 3), Role.BODY);
        Paragraph second = new Paragraph(new Span(4, 7), Role.BODY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Version("a.txt", Optional.empty(), "One Two", List.of(second, first)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Version("a.txt", Optional.empty(), "One", List.of(first, second)));
    }

    @Test
    void aReadingRowHasACellForEveryVersion() {
        ReadingRow row = new ReadingRow(List.of(FIRST));

        assertThatIllegalArgumentException().isThrownBy(() -> new ReadingTable(List.of(0, 1), List.of(row)));
    }

    @Test
    void aCorrectionNamesParagraphsOfTwoVersions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Correction(Correction.Kind.LINK, 1, FIRST, 1, SECOND));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Correction(Correction.Kind.LINK, 0, FIRST, 1, ParagraphRange.emptyAt(1)));
    }

    @Test
    void nothingIsKeptOfABaseWithoutWordsUnlessTheOtherHasNoneEither() {
        assertThat(new Summary(0, 0, 1, 0, 0, 0, 7, 0).keptShare()).isZero();
        assertThat(new Summary(0, 0, 0, 0, 0, 0, 0, 0).keptShare()).isEqualTo(1);
    }
}
