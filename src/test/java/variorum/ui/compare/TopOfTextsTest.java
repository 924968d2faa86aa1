package variorum.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import variorum.sketch.Sketch;
import variorum.ui.compare.picture.Sketched;

/** What stands at the top of the panes when another picture is shown. */
class TopOfTextsTest extends InComparisonWindow {
    @Test
    void whoIsAtTheStartStaysThereWhenThereIsMoreAbove() {
        Sketch story = Sketch.base(manyRows());
        window.show(Sketched.picture(story.other(manyRows())));
        window.show(Sketched.picture(story.other(withOneAbove(manyRows()))));

        assertThat(Levels.seen(window.view(), 0)).startsWith(0);
    }

    @Test
    void anotherStoryIsReadFromItsStart() {
        window.show(Sketched.picture(Sketch.base(manyRows()).other(manyRows())));
        window.after(() -> window.model().goToText(50, 0, 0));
        assertThat(Levels.seen(window.view(), 0)).doesNotContain(0);

        window.show(Sketched.picture(Sketch.base(withOneAbove(manyRows())).other(withOneAbove(manyRows()))));
        assertThat(Levels.seen(window.view(), 0)).startsWith(0);
    }

    /** More than the panes can show at once. */
    private static String[] manyRows() {
        return IntStream.range(0, 60)
                .mapToObj(row -> "p%d: The fox ran home %d times.".formatted(row, row))
                .toArray(String[]::new);
    }

    private static String[] withOneAbove(String... rows) {
        return Stream.concat(Stream.of("+: Nobody saw it go."), Stream.of(rows)).toArray(String[]::new);
    }
}
