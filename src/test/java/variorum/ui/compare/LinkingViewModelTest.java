package variorum.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.model.Correction;
import variorum.model.ParagraphRange;
import variorum.model.Span;
import variorum.sketch.Sketch;
import variorum.ui.compare.VersionParagraphs.Spot;
import variorum.ui.compare.picture.Sketched;

class LinkingViewModelTest {
    private final ComparisonViewModel model = new ComparisonViewModel();
    private final LinkingViewModel linking = model.linking();
    private final List<Correction> corrections = new ArrayList<>();

    @BeforeEach
    void showTwoVersions() {
        linking.setOnCorrected(corrections::add);
        model.show(Sketched.picture(Sketch.base("a: The [old] fox ran.", "b: It was late.", "-: Nobody saw it.")
                .other("a: The [new] fox ran.", "b: It was late.")));
    }

    private void goTo(int column, int row) {
        linking.caretAt(column, new Spot(row, 0), new Spot(row, 0));
    }

    private String message() {
        return model.messageProperty().get();
    }

    @Test
    void theFirstPressHoldsTheParagraphAndSaysHowToGoOn() {
        goTo(0, 2);

        linking.link();

        assertThat(message()).startsWith("Paragraph 3 is held");
        assertThat(linking.outlined(0)).containsOnlyKeys(2);
        assertThat(linking.outlined(1)).isEmpty();
        assertThat(corrections).isEmpty();
    }

    @Test
    void theSecondPressLinksItWithTheOneThere() {
        goTo(0, 2);
        linking.link();
        goTo(1, 1);

        linking.link();

        assertThat(corrections)
                .containsExactly(
                        new Correction(Correction.Kind.LINK, 0, ParagraphRange.of(2), 1, ParagraphRange.of(1)));
        assertThat(linking.holding().get()).isFalse();
    }

    @Test
    void anotherParagraphOfTheSameVersionIsHeldInstead() {
        goTo(0, 2);
        linking.link();
        goTo(0, 1);

        linking.link();

        assertThat(linking.outlined(0)).containsOnlyKeys(1);
    }

    @Test
    void theSameParagraphIsLetGo() {
        goTo(0, 2);
        linking.link();

        linking.link();

        assertThat(linking.holding().get()).isFalse();
        assertThat(message()).isEmpty();
    }

    @Test
    void aSelectionHoldsAllItsParagraphs() {
        linking.caretAt(0, new Spot(1, 0), new Spot(2, 0));

        linking.link();

        assertThat(message()).startsWith("Paragraphs 2 to 3 are held");
        assertThat(linking.outlined(0)).containsOnlyKeys(1, 2);
    }

    @Test
    void ofTwoParagraphsThatAnotherVersionMergedOnlyTheOneHeldIsFramed() {
        model.show(
                Sketched.picture(Sketch.base("a: The fox ran.¶It was late.").other("a: The fox ran and it was late.")));
        linking.caretAt(0, new Spot(0, 1), new Spot(0, 1));

        linking.link();

        assertThat(message()).startsWith("Paragraph 2 is held");
        String base = model.picture().collation().versions().get(0).text();
        int start = base.indexOf("It was late.");
        assertThat(linking.outlined(0)).containsExactly(Map.entry(0, new Span(start, base.length())));
    }

    @Test
    void whereNothingStandsNothingIsHeld() {
        goTo(1, 2);

        linking.link();

        assertThat(message()).isEqualTo("Go to a paragraph first");
        assertThat(linking.holding().get()).isFalse();
    }

    @Test
    void aLinkIsTakenApartFromEitherSide() {
        goTo(0, 0);
        linking.unlink();
        goTo(1, 0);
        linking.unlink();

        Correction unlinked = new Correction(Correction.Kind.UNLINK, 0, ParagraphRange.of(0), 1, ParagraphRange.of(0));
        assertThat(corrections).containsExactly(unlinked, unlinked);
    }

    @Test
    void aParagraphAloneHasNothingToBeTakenApart() {
        goTo(0, 2);

        linking.unlink();

        assertThat(corrections).isEmpty();
        assertThat(message()).startsWith("This paragraph has no link");
    }

    @Test
    void whatIsHeldIsAimedOnlyAtOtherVersions() {
        goTo(0, 2);
        linking.link();

        linking.aimAt(VersionParagraphs.between(model.picture().plan(), 0, new Spot(1, 0), new Spot(1, 0)));
        assertThat(linking.outlined(0)).containsOnlyKeys(2);
        linking.aimAt(VersionParagraphs.between(model.picture().plan(), 1, new Spot(1, 0), new Spot(1, 0)));
        assertThat(linking.outlined(1)).containsOnlyKeys(1);
    }
}
