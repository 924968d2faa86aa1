package variorum.ui.compare.pane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.ui.compare.picture.PieceLevels.Level;

class PieceGapsTest {
    @Test
    void theHigherOneGoesDown() {
        double[][] gaps = PieceGaps.of(new double[][] {{0, 50, 80}, {0, 20, 90}}, List.of(new Level(0, 1, 1, 1)));

        assertThat(gaps).isDeepEqualTo(new double[][] {{0, 0, 0}, {0, 30, 0}});
    }

    @Test
    void whatGoesDownTakesTheRestAlongAsFarAsItMust() {
        double[][] gaps = PieceGaps.of(
                new double[][] {{0, 50, 80}, {0, 20, 90}}, List.of(new Level(0, 1, 1, 1), new Level(0, 2, 1, 2)));

        assertThat(gaps).isDeepEqualTo(new double[][] {{0, 0, 40}, {0, 30, 0}});
    }

    @Test
    void threeColumnsSettleThroughTheOneInTheMiddle() {
        double[][] gaps = PieceGaps.of(
                new double[][] {{0, 10}, {0, 20}, {0, 30}}, List.of(new Level(1, 1, 0, 1), new Level(2, 1, 1, 1)));

        assertThat(gaps).isDeepEqualTo(new double[][] {{0, 20}, {0, 10}, {0, 0}});
    }

    @Test
    void piecesThatCrossStayWhereTheyAre() {
        double[][] gaps = PieceGaps.of(
                new double[][] {{0, 10, 20}, {0, 10, 20}}, List.of(new Level(0, 1, 1, 2), new Level(0, 2, 1, 1)));

        assertThat(gaps).isDeepEqualTo(new double[][] {{0, 0, 0}, {0, 0, 0}});
    }
}
