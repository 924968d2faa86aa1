package variorum.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.sketch.Sketch;
import variorum.ui.compare.VersionParagraphs.Spot;
import variorum.ui.compare.picture.Picture;
import variorum.ui.compare.picture.Sketched;

/** What is said once the versions are compared again, which the test plays. */
class CorrectionResultTest {
    private static final Picture LINKED = Sketched.picture(Sketch.base("a: The fox ran.", "b: It was late.", "c: Rain.")
            .other("a: The fox ran.", "b: It was late.", "c: Rain."));
    private static final Picture PARTED = Sketched.picture(Sketch.base("a: The fox ran.", "-: It was late.", "c: Rain.")
            .other("a: The fox ran.", "+: It was late.", "c: Rain."));
    private static final Picture SHIFTED =
            Sketched.picture(Sketch.base("a: The fox ran.", "-: It was late.", "b: Rain.")
                    .other("a: The fox ran.", "b: It was late.", "+: Rain."));

    private final ComparisonViewModel model = new ComparisonViewModel();
    private final LinkingViewModel linking = model.linking();

    @BeforeEach
    void unlinkTheSecondParagraphs() {
        model.show(LINKED);
        linking.caretAt(0, new Spot(1, 0), new Spot(1, 0));
        linking.unlink();
    }

    private String message() {
        return model.messageProperty().get();
    }

    @Test
    void bothParagraphsAreSaidToStandAlone() {
        model.show(PARTED);

        assertThat(message())
                .startsWith("Paragraph 2 of base.txt now stands alone, and 2 of other.txt stands alone (")
                .contains("Z");
    }

    @Test
    void anotherPartnerIsNamedAndTheNeighboursAreCounted() {
        model.show(SHIFTED);

        assertThat(message())
                .startsWith(
                        "Paragraph 2 of base.txt now stands alone, and 2 of other.txt is linked with 3; 2 others have");
    }

    @Test
    void theResultIsSaidOnce() {
        model.show(PARTED);
        assertThat(message()).isNotEmpty();

        model.show(LINKED);

        assertThat(message()).isEmpty();
    }
}
