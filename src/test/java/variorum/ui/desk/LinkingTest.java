package variorum.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.model.Correction;
import variorum.model.ParagraphRange;
import variorum.model.Row;

/** What is linked by hand holds, whatever becomes of the versions. */
class LinkingTest extends InModel {
    private static final String WIRE = "The mayor said 12 people died.\n\nThe fire began at noon.";
    private static final String MORNING = "Twelve lives were lost.\n\nThe fire began at noon.";
    private static final String EVENING = "The harbour burned.\n\nThe fire began at night.";

    private Path morning;

    @BeforeEach
    void openThreeVersions() {
        morning = window.file("2 morning.txt", MORNING);
        window.open(window.file("1 wire.txt", WIRE), morning, window.file("3 evening.txt", EVENING));
    }

    private void link() {
        correct(Correction.Kind.LINK);
    }

    /** The first paragraphs of the first two versions. */
    private void correct(Correction.Kind kind) {
        model.desk().correct(new Correction(kind, 0, ParagraphRange.of(0), 1, ParagraphRange.of(0)));
        window.settle();
    }

    private List<Row> linkedByHand() {
        return model.comparison().picture().collation().comparisons().stream()
                .flatMap(comparison -> comparison.rows().stream())
                .filter(row -> row.link().isByHand())
                .toList();
    }

    @Test
    void linkedParagraphsStandInOneRow() {
        assertThat(linkedByHand()).isEmpty();

        link();

        assertThat(linkedByHand()).singleElement().satisfies(row -> {
            assertThat(row.base()).isEqualTo(ParagraphRange.of(0));
            assertThat(row.other()).isEqualTo(ParagraphRange.of(0));
        });
    }

    @Test
    void aLinkIsUndoneAndDoneAgain() {
        link();
        assertThat(model.desk().history().nextUndo().get()).contains("Link");

        model.desk().history().undo();
        window.settle();
        assertThat(linkedByHand()).isEmpty();

        model.desk().history().redo();
        window.settle();
        assertThat(linkedByHand()).hasSize(1);
    }

    @Test
    void aLinkIsTakenApart() {
        link();

        correct(Correction.Kind.UNLINK);

        assertThat(linkedByHand()).isEmpty();
        assertThat(model.desk().history().nextUndo().get()).contains("Unlink");
    }

    @Test
    void aLinkHoldsWithTheOtherVersionAsBase() {
        link();

        model.desk().makeBase(1);
        window.settle();

        assertThat(linkedByHand()).hasSize(1);
    }

    @Test
    void aLinkSleepsWhileItsVersionsAreNotCompared() {
        link();

        model.desk().makeBase(2);
        window.settle();
        assertThat(linkedByHand()).isEmpty();

        model.desk().makeBase(0);
        window.settle();
        assertThat(linkedByHand()).hasSize(1);
    }

    @Test
    void aLinkHoldsInAnotherOrder() {
        link();

        model.desk().moveVersion(0, 2);
        window.settle();

        assertThat(linkedByHand()).hasSize(1);
        assertThat(window.names()).containsExactly("2 morning.txt", "3 evening.txt", "1 wire.txt");
        assertThat(window.columns()).startsWith(WIRE);
    }

    @Test
    void theOrderIsUndone() {
        model.desk().moveVersion(2, 0);
        window.settle();
        assertThat(window.names()).containsExactly("3 evening.txt", "1 wire.txt", "2 morning.txt");

        model.desk().history().undo();
        window.settle();

        assertThat(window.names()).containsExactly("1 wire.txt", "2 morning.txt", "3 evening.txt");
    }

    @Test
    void aLinkFollowsItsParagraph() throws IOException {
        link();
        Files.writeString(morning, "All of a sudden.\n\nSome twelve lives were lost.\n\nThe fire began at noon.");

        model.watch().compareAgain();
        window.settle();

        assertThat(linkedByHand()).singleElement().extracting(Row::other).isEqualTo(ParagraphRange.of(1));
        assertThat(window.sentences()).isEmpty();
    }

    @Test
    void aLostLinkIsNamed() throws IOException {
        link();
        Files.writeString(morning, "Nothing happened.");

        model.watch().compareAgain();
        window.settle();

        assertThat(linkedByHand()).isEmpty();
        assertThat(window.sentences())
                .singleElement()
                .asString()
                .startsWith("A link made by hand is lost")
                .contains("Twelve lives were lost.", "1 wire.txt");
    }

    @Test
    void closingAllLeavesNothingToUndo() {
        link();

        model.closeAll();

        assertThat(model.desk().history().nextUndo().get()).isEmpty();
    }
}
