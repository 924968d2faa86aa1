package variorum.ui.compare.pane;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class FaceMeasureTest {
    private static final double SIZE = 15;

    @Test
    void linesStayShortEnoughToReadHoweverWideTheWindow() {
        for (String family : BookFaces.installed()) {
            Text hundred = new Text("Nobody in the town doubts the cause, the chief of the brigade said on Monday after"
                    .concat(" a very long night"));
            hundred.setFont(Font.font(family, SIZE));

            double line = FaceMeasure.of(Font.font(family, SIZE)).longestLine();

            assertThat(line)
                    .as(family)
                    .isBetween(
                            hundred.getLayoutBounds().getWidth() * 0.7,
                            hundred.getLayoutBounds().getWidth() * 0.95);
        }
    }

    @Test
    void linesStandFromOneAndAThirdToOneAndTwoThirdsOfTheSizeApart() {
        for (String family : BookFaces.installed()) {
            Font font = Font.font(family, SIZE);
            Text lines = new Text("one\ntwo");
            lines.setFont(font);
            lines.setLineSpacing(FaceMeasure.of(font).leading());
            double both = lines.getLayoutBounds().getHeight();
            lines.setText("one");

            assertThat(both - lines.getLayoutBounds().getHeight()).as(family).isBetween(SIZE * 1.33, SIZE * 1.67);
        }
    }

    @Test
    void largerSmallLettersAreSetWider() {
        FaceMeasure small = new FaceMeasure(20, 23, 8, 8);
        FaceMeasure large = new FaceMeasure(20, 23, 11, 9);

        assertThat(large.leading()).isGreaterThan(small.leading());
    }
}
