package variorum.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** Where insertions and deletions come to stand; items are letters, and a slash before one is a strong break. */
class HunkSliderTest {

    @Test
    void anInsertionMovesToWhereBothItsEndsAreBreaks() {
        assertThat(slid("abd", "a/bc/bd", new Hunk(2, 2, 2, 4))).isEqualTo("abcbd [1,3)");
    }

    @Test
    void anInsertionMovesForwardToTheBreak() {
        assertThat(slid("xab", "xab/ab", new Hunk(1, 1, 1, 3))).isEqualTo("xabab [3,5)");
    }

    @Test
    void anInsertionMovesBackToTheBreak() {
        assertThat(slid("abz", "/ab/abz", new Hunk(2, 2, 2, 4))).isEqualTo("ababz [0,2)");
    }

    @Test
    void aDeletionMovesToTheBreakAsWell() {
        Hunks hunks = new Hunks(List.of(new Hunk(1, 3, 1, 1)), 5, 3);

        assertThat(HunkSlider.slide(hunks, items("xabab"), items("xab"), breaks("xab/ab"), breaks("xab"))
                        .list())
                .containsExactly(new Hunk(3, 5, 3, 3));
    }

    @Test
    void ofPlacesThatAreAsGoodTheLastIsTaken() {
        assertThat(slid("xabc", "xababc", new Hunk(1, 1, 1, 3))).isEqualTo("xababc [3,5)");
    }

    @Test
    void aHunkThatFitsNowhereElseStays() {
        assertThat(slid("ab", "acb", new Hunk(1, 1, 1, 2))).isEqualTo("acb [1,2)");
    }

    @Test
    void aReplacementStays() {
        assertThat(slid("aab", "acb", new Hunk(1, 2, 1, 2))).isEqualTo("acb [1,2)");
    }

    @Test
    void aHunkThatReachesTheNextBecomesOneWithIt() {
        Hunks hunks = new Hunks(List.of(new Hunk(1, 1, 1, 2), new Hunk(2, 3, 3, 4)), 3, 4);

        Hunks slid = HunkSlider.slide(hunks, items("aab"), items("aaac"), breaks("aab"), breaks("aa/a/c"));

        assertThat(slid.list()).containsExactly(new Hunk(2, 3, 2, 4));
    }

    /** The other sequence and where the only hunk stands in it now. */
    private static String slid(String base, String other, Hunk hunk) {
        int[] baseItems = items(base);
        int[] otherItems = items(other);
        Hunks hunks = new Hunks(List.of(hunk), baseItems.length, otherItems.length);
        Hunk slid = HunkSlider.slide(hunks, baseItems, otherItems, breaks(base), breaks(other))
                .list()
                .get(0);
        return other.replace("/", "") + " [" + slid.otherStart() + "," + slid.otherEnd() + ")";
    }

    private static int[] items(String drawn) {
        return drawn.replace("/", "").chars().toArray();
    }

    /** The strength of the break before each item: 1 where a slash stands and at both ends. */
    private static IntUnaryOperator breaks(String drawn) {
        Set<Integer> places = new HashSet<>(Set.of(0, items(drawn).length));
        for (int slash = drawn.indexOf('/'); slash >= 0; slash = drawn.indexOf('/', slash + 1)) {
            places.add(items(drawn.substring(0, slash)).length);
        }
        return item -> places.contains(item) ? 1 : 0;
    }
}
