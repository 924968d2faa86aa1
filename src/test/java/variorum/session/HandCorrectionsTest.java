package variorum.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import variorum.model.Correction;
import variorum.model.Paragraph;
import variorum.model.ParagraphRange;
import variorum.model.Role;
import variorum.model.Span;
import variorum.model.Version;

class HandCorrectionsTest {
    private static final Version WIRE = version("The mayor spoke at noon.", "The fire began.", "Nobody knows why.");
    private static final Version MORNING = version("A fire broke out.", "The mayor gave a speech.");

    private static Version version(String... paragraphs) {
        List<Paragraph> found = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            found.add(new Paragraph(new Span(text.length(), text.length() + paragraph.length()), Role.BODY));
            text.append(paragraph).append("\n\n");
        }
        return new Version("version", Optional.empty(), text.toString(), found);
    }

    private static HandCorrection made(Correction.Kind kind) {
        return new HandCorrection(
                kind,
                "wire",
                Passage.of(WIRE, ParagraphRange.of(1)),
                "morning",
                Passage.of(MORNING, ParagraphRange.of(0)));
    }

    private static final HandCorrections LINKED = HandCorrections.NONE.with(made(Correction.Kind.LINK));

    @Test
    void aCorrectionHoldsInWhateverOrderTheVersionsStand() {
        assertThat(LINKED.among(List.of("morning", "other", "wire"), List.of(MORNING, version("x"), WIRE)))
                .containsExactly(
                        new Correction(Correction.Kind.LINK, 2, ParagraphRange.of(1), 0, ParagraphRange.of(0)));
    }

    @Test
    void aParagraphThatOthersCameBeforeIsFoundByItsText() {
        Version later = version("New.", "Newer.", "The mayor spoke at noon.", "The fire began.");

        assertThat(LINKED.among(List.of("wire", "morning"), List.of(later, MORNING)))
                .extracting(Correction::baseParagraphs)
                .containsExactly(ParagraphRange.of(3));
    }

    @Test
    void ofTheSameTextAtSeveralPlacesTheNearestIsMeant() {
        Version twice = version("The fire began.", "x", "y", "z", "The fire began.");
        Passage late = new Passage(3, List.of("The fire began."));

        assertThat(late.in(twice)).contains(ParagraphRange.of(4));
        assertThat(new Passage(1, late.texts()).in(twice)).contains(ParagraphRange.of(0));
    }

    @Test
    void aParagraphOfWhichAWordChangedIsFoundAgain() {
        Version later = version("Nobody knows why.", "The great fire began.");

        HandCorrections following = LINKED.following(List.of("wire", "morning"), List.of(later, MORNING));

        assertThat(following.lost(List.of("wire", "morning"), List.of(later, MORNING)))
                .isEmpty();
        assertThat(following.among(List.of("wire", "morning"), List.of(later, MORNING)))
                .extracting(Correction::baseParagraphs)
                .containsExactly(ParagraphRange.of(1));
    }

    @Test
    void aParagraphThatIsGoneIsLostUntilItComesBack() {
        Version later = version("All is well.");

        HandCorrections following = LINKED.following(List.of("wire", "morning"), List.of(later, MORNING));

        assertThat(following.lost(List.of("wire", "morning"), List.of(later, MORNING)))
                .hasSize(1);
        assertThat(following.among(List.of("wire", "morning"), List.of(later, MORNING)))
                .isEmpty();
        assertThat(following.among(List.of("wire", "morning"), List.of(WIRE, MORNING)))
                .hasSize(1);
    }

    @Test
    void ofAVersionThatIsNotThereNothingIsLost() {
        assertThat(LINKED.lost(List.of("wire"), List.of(WIRE))).isEmpty();
    }

    @Test
    void theLaterWordOnTheSameParagraphsHolds() {
        HandCorrections corrections = LINKED.with(made(Correction.Kind.UNLINK));

        assertThat(corrections.list()).extracting(HandCorrection::kind).containsExactly(Correction.Kind.UNLINK);
    }
}
