package variorum.display.levels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import variorum.display.levels.LevelRow.Pieces;
import variorum.display.levels.PieceLevels.Level;

class LevelRowTest {
    private static final double HEIGHT = 100;

    private static LevelRow row(List<Level> levels, Pieces... cells) {
        return LevelRow.of(List.of(cells), levels);
    }

    /** Whose pieces begin there. */
    private static Pieces cell(double... tops) {
        return new Pieces(DoubleStream.of(tops).boxed().toList(), HEIGHT);
    }

    @Test
    void theHigherOneGoesDown() {
        LevelRow row = row(List.of(new Level(0, 1, 1, 1)), cell(0, 50, 80), cell(0, 20, 90));

        assertThat(row.top(1, 1)).isEqualTo(50);
        assertThat(row.gap(1, 1)).isEqualTo(30);
        assertThat(row.gap(0, 1)).isZero();
        assertThat(row.height()).isEqualTo(HEIGHT + 30);
    }

    @Test
    void whatGoesDownTakesTheRestAlongAsFarAsItMust() {
        LevelRow row = row(List.of(new Level(0, 1, 1, 1), new Level(0, 2, 1, 2)), cell(0, 50, 80), cell(0, 20, 90));

        assertThat(row.top(1, 2)).isEqualTo(120);
        assertThat(row.gap(1, 2)).isZero();
        assertThat(row.gap(0, 2)).isEqualTo(40);
        assertThat(row.height()).isEqualTo(HEIGHT + 40);
    }

    @Test
    void threeColumnsSettleThroughTheOneInTheMiddle() {
        LevelRow row =
                row(List.of(new Level(1, 1, 0, 1), new Level(2, 1, 1, 1)), cell(0, 10), cell(0, 20), cell(0, 30));

        assertThat(row.gap(0, 1)).isEqualTo(20);
        assertThat(row.gap(1, 1)).isEqualTo(10);
        assertThat(row.gap(2, 1)).isZero();
    }

    @Test
    void piecesThatCrossStayWhereTheyAre() {
        LevelRow row = row(List.of(new Level(0, 1, 1, 2), new Level(0, 2, 1, 1)), cell(0, 10, 20), cell(0, 10, 20));

        assertThat(row.top(0, 1)).isEqualTo(10);
        assertThat(row.top(1, 2)).isEqualTo(20);
        assertThat(row.height()).isEqualTo(HEIGHT);
    }
}
