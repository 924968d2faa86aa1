package variorum.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import variorum.display.PlanOptions;
import variorum.display.PlanRow.FoldRow;
import variorum.sketch.Sketch;
import variorum.ui.compare.picture.Picture;
import variorum.ui.compare.picture.Sketched;

/** Row 0 has changed, row 1 is a fold of what has not, row 2 has changed again. */
class ReadingPlaceTest {
    private static final Picture FOLDED = picture(true);
    private static final Picture OPEN = picture(false);

    private static Picture picture(boolean onlyChanges) {
        return Sketched.picture(
                Sketch.base("a: One [x].", "b: Two.", "c: Three.", "d: Four.", "e: Five.", "f: Six.", "g: Seven [x].")
                        .other(
                                "a: One [y].",
                                "b: Two.",
                                "c: Three.",
                                "d: Four.",
                                "e: Five.",
                                "f: Six.",
                                "g: Seven [y].")
                        .collation(),
                PlanOptions.FIRST.withOnlyChanges(onlyChanges));
    }

    private static ReadingPlace at(Bookmark top) {
        return ReadingPlace.of(FOLDED, top, OptionalInt.empty(), 0).orElseThrow();
    }

    @Test
    void aRowOfTextIsFoundAgainToTheLine() {
        Bookmark top = new Bookmark(0, 0.5);

        assertThat(at(top).in(FOLDED)).contains(top);
    }

    @Test
    void aFoldAtTheTopIsAtTheTopAgain() {
        Bookmark top = new Bookmark(foldRow(), 0.25);

        assertThat(at(top).above()).isEqualTo(1);
        assertThat(at(top).in(FOLDED)).contains(top);
    }

    @Test
    void whereTheFoldIsGoneTheTextBelowItIsAtTheTop() {
        Bookmark top = new Bookmark(foldRow(), 0.25);

        Bookmark found = at(top).in(OPEN).orElseThrow();

        assertThat(found.inside()).isZero();
        assertThat(ReadingPlace.of(OPEN, found, OptionalInt.empty(), 0)
                        .orElseThrow()
                        .paragraph())
                .isEqualTo(at(top).paragraph());
    }

    private static int foldRow() {
        for (int row = 0; row < FOLDED.plan().rows().size(); row++) {
            if (FOLDED.plan().rows().get(row) instanceof FoldRow) {
                return row;
            }
        }
        throw new AssertionError("nothing is put away");
    }
}
