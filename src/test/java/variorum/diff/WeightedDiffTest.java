package variorum.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.progress.Monitor;

/** Which items are kept where not all are worth the same; items are letters, and every other character is light. */
class WeightedDiffTest {
    private static final int HEAVY = 8;
    private static final int LIGHT = 2;

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @Test
    void oneHeavyItemIsKeptRatherThanThreeLightOnes() {
        assertThat(kept("a,,,", ",,,a")).isEqualTo("a");
    }

    @Test
    void manyLightItemsAreKeptRatherThanOneHeavyOne() {
        assertThat(kept("a,,,,,", ",,,,,a")).isEqualTo(",,,,,");
    }

    @Test
    void ofEqualWaysTheOneWithFewerHunksIsTaken() {
        assertThat(diff("xaby", "zacbabz").list()).containsExactly(new Hunk(0, 1, 0, 4), new Hunk(3, 4, 6, 7));
    }

    @Test
    void ofWaysWithAsManyHunksTheFirstItemOfTheOtherIsKept() {
        assertThat(diff("xay", "xbacaxz").list()).containsExactly(new Hunk(1, 1, 1, 2), new Hunk(2, 3, 3, 7));
    }

    @Test
    void wordsThatOnlyOneSideHasAreOneHunk() {
        assertThat(diff("xy", "xaby").list()).containsExactly(new Hunk(1, 1, 1, 3));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noOtherWayKeepsMoreWeight(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] base = random.ints(random.nextInt(14), 0, 5).toArray();
        int[] other = random.ints(random.nextInt(14), 0, 5).toArray();
        int[] weights = IntStream.of(base).map(WeightedDiffTest::weightOfNumber).toArray();

        Hunks hunks = WeightedDiff.diff(base, other, weights, Monitor.NONE);

        assertThat(IntStream.of(keptItems(hunks, base)).toArray()).isEqualTo(keptItemsOfOther(hunks, other));
        assertThat(IntStream.of(keptItems(hunks, base))
                        .map(WeightedDiffTest::weightOfNumber)
                        .sum())
                .isEqualTo(heaviest(base, other));
    }

    @Test
    void betweenLongAgreeingRunsOfALongSequenceTheHeavyItemIsKeptToo() {
        SplittableRandom random = new SplittableRandom(11);
        int[] run = random.ints(700, 100, 1_000_000).toArray();
        int[] base = joined(run, new int[] {1, 0, 0, 0}, run, new int[] {9});
        int[] other = joined(run, new int[] {0, 0, 0, 1}, run, new int[] {8});
        int[] weights = IntStream.of(base).map(WeightedDiffTest::weightOfNumber).toArray();

        assertThat(WeightedDiff.diff(base, other, weights, Monitor.NONE).list())
                .containsExactly(
                        new Hunk(700, 700, 700, 703), new Hunk(701, 704, 704, 704), new Hunk(1404, 1405, 1404, 1405));
    }

    /** 0 is light, all others are heavy. */
    private static int weightOfNumber(int item) {
        return item == 0 ? LIGHT : HEAVY;
    }

    private static int[] joined(int[]... parts) {
        return Arrays.stream(parts).flatMapToInt(Arrays::stream).toArray();
    }

    private static Hunks diff(String base, String other) {
        int[] weights = base.chars()
                .map(item -> Character.isLetter(item) ? HEAVY : LIGHT)
                .toArray();
        return WeightedDiff.diff(base.chars().toArray(), other.chars().toArray(), weights, Monitor.NONE);
    }

    private static String kept(String base, String other) {
        int[] items = keptItems(diff(base, other), base.chars().toArray());
        return new String(items, 0, items.length);
    }

    private static int[] keptItems(Hunks hunks, int[] base) {
        List<Hunk> list = hunks.list();
        return IntStream.range(0, base.length)
                .filter(at -> list.stream().noneMatch(hunk -> hunk.baseStart() <= at && at < hunk.baseEnd()))
                .map(at -> base[at])
                .toArray();
    }

    private static int[] keptItemsOfOther(Hunks hunks, int[] other) {
        List<Hunk> list = hunks.list();
        return IntStream.range(0, other.length)
                .filter(at -> list.stream().noneMatch(hunk -> hunk.otherStart() <= at && at < hunk.otherEnd()))
                .map(at -> other[at])
                .toArray();
    }

    private static int heaviest(int[] base, int[] other) {
        int[][] best = new int[base.length + 1][other.length + 1];
        for (int row = 1; row <= base.length; row++) {
            for (int column = 1; column <= other.length; column++) {
                int without = Math.max(best[row - 1][column], best[row][column - 1]);
                boolean same = base[row - 1] == other[column - 1];
                int with = same ? best[row - 1][column - 1] + weightOfNumber(base[row - 1]) : 0;
                best[row][column] = Math.max(without, with);
            }
        }
        return best[base.length][other.length];
    }
}
