package variorum.ui.compare.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import variorum.display.Cell;
import variorum.display.PlanRow.FoldRow;
import variorum.display.PlanRow.FoldRow.Contents;
import variorum.display.Verdict;
import variorum.model.ParagraphRange;
import variorum.testing.Articles;

class FoldLabelTest {
    private static final Cell NOTHING = new Cell(
            List.of(),
            Verdict.KEPT,
            OptionalInt.empty(),
            OptionalInt.empty(),
            true,
            false,
            "",
            List.of(),
            Optional.empty());

    @Test
    void aVersionThatLacksTheFirstRowOfAPassageIsTold() {
        FoldRow fold = new FoldRow(0, Contents.PASSAGE, 2, List.of(new ParagraphRange(0, 1)), List.of(NOTHING), false);

        assertThat(FoldLabel.of(fold, 0, Articles.article("The ferry left."))).contains("The ferry left.");
    }

    @Test
    void noLineBeginsWithTheDotsAfterTheFirstWords() {
        FoldRow fold = new FoldRow(0, Contents.PASSAGE, 2, List.of(new ParagraphRange(0, 1)), List.of(NOTHING), false);
        String paragraph = "The ferry left the old harbour at noon, and came back in the evening with nobody aboard.";

        assertThat(FoldLabel.of(fold, 0, Articles.article(paragraph))).contains("at noon,\u00a0…");
    }
}
