package variorum.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.progress.Monitor;
import variorum.testing.CancelledMonitor;
import variorum.testing.CountingMonitor;

/** What differs between two sequences of numbers. */
class SequenceDiffTest {
    private static final int LONG = 200_000;
    private static final int MOST_ITEMS_BETWEEN_LOOKS = 20_000;

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    private static Hunks diff(int[] base, int[] other) {
        return SequenceDiff.diff(base, other, Monitor.NONE);
    }

    @Test
    void fewKindsOfItemsInALongSequenceDoNotMakeItOneHunk() {
        SplittableRandom random = new SplittableRandom(7);
        int[] base = random.ints(20_000, 0, 40).toArray();
        int[] other = base.clone();
        for (int at = 50; at < other.length; at += 100) {
            other[at] = -1;
        }

        Hunks hunks = diff(base, other);

        assertTrueOf(hunks, base, other);
        assertThat(kept(hunks)).isGreaterThan(base.length * 9 / 10);
    }

    @Test
    void ofMuchNoiseOnlyTheBeginningIsSearched() {
        SplittableRandom random = new SplittableRandom(11);
        int[] base = random.ints(200_000, 0, 15).toArray();
        int[] other = random.ints(200_000, 0, 15).toArray();

        Hunks hunks = diff(base, other);

        assertTrueOf(hunks, base, other);
        assertThat(hunks.coarse()).isTrue();
        assertThat(kept(hunks)).isBetween(1, base.length / 2);
    }

    @Test
    void longTextsWithEveryThirdItemChangedAreSearchedThroughout() {
        SplittableRandom random = new SplittableRandom(12);
        int[] base = random.ints(200_000, 0, 5_000).toArray();
        int[] other = base.clone();
        for (int at = 0; at < other.length; at += 3) {
            other[at] = 5_000 + random.nextInt(5_000);
        }

        assertThat(diff(base, other).coarse()).isFalse();
    }

    @Test
    void seekingASharedItemLooksAtTheMonitorAllAlong() {
        int[] base = IntStream.range(0, LONG).toArray();
        int[] other = IntStream.range(LONG, 2 * LONG).toArray();
        assertThat(looks(base, other)).isGreaterThanOrEqualTo(2 * LONG / MOST_ITEMS_BETWEEN_LOOKS);
    }

    @Test
    void seekingAnchorsLooksAtTheMonitorAllAlong() {
        int[] base = new SplittableRandom(7).ints(LONG, 0, 6).toArray();
        int[] other = Arrays.copyOfRange(base, 3, LONG);
        other[other.length - 1] = -1;
        assertThat(looks(base, other)).isGreaterThanOrEqualTo(10 * LONG / MOST_ITEMS_BETWEEN_LOOKS);
    }

    private static int looks(int[] base, int[] other) {
        CountingMonitor monitor = CountingMonitor.neverCancelling();
        SequenceDiff.diff(base, other, monitor);
        return monitor.looks();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void hunksAreTrueAndNoShorterScriptThanTheirsExists(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] base = items(random, 12, 4);
        int[] other = items(random, 12, 4);

        Hunks hunks = diff(base, other);

        assertTrueOf(hunks, base, other);
        assertThat(kept(hunks)).isEqualTo(longestCommon(base, other));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void hunksOfFewerKindsOfItemsThanPlacesAreTrueToo(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] base = items(random, 40, 2);
        int[] other = items(random, 40, 2);

        assertTrueOf(diff(base, other), base, other);
    }

    @Test
    void theSameSequenceHasNoHunks() {
        assertThat(diff(new int[] {1, 2, 3}, new int[] {1, 2, 3}).list()).isEmpty();
        assertThat(diff(new int[0], new int[0]).list()).isEmpty();
    }

    @Test
    void againstNothingEverythingIsOneHunk() {
        assertThat(diff(new int[] {1, 2}, new int[0]).list()).containsExactly(new Hunk(0, 2, 0, 0));
        assertThat(diff(new int[0], new int[] {1, 2}).list()).containsExactly(new Hunk(0, 0, 0, 2));
    }

    @Test
    void longSequencesAreCutAtWhatStandsOnceInBoth() {
        int[] base = IntStream.range(0, 6_000).toArray();
        int[] other = IntStream.range(0, 6_000)
                .map(item -> item % 100 == 50 ? item + 1_000_000 : item)
                .toArray();

        Hunks hunks = diff(base, other);

        assertTrueOf(hunks, base, other);
        assertThat(hunks.list()).hasSize(60);
        assertThat(hunks.list().get(0)).isEqualTo(new Hunk(50, 51, 50, 51));
    }

    @Test
    void longSequencesWithMovedAndRepeatedItemsHaveTrueHunks() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 5; round++) {
            int[] base = random.ints(4_000, 0, 3_000).toArray();
            int[] other = base.clone();
            for (int change = 0; change < 300; change++) {
                other[random.nextInt(other.length)] = random.nextInt(3_000);
            }
            Hunks hunks = diff(base, other);
            assertTrueOf(hunks, base, other);
            assertThat(kept(hunks)).isGreaterThan(3_500);
        }
    }

    @Test
    void longSequencesThatShareNothingAreOneHunk() {
        int[] base = IntStream.range(0, 3_000).toArray();
        int[] other = IntStream.range(10_000, 13_000).toArray();

        Hunks hunks = diff(base, other);

        assertThat(hunks.list()).containsExactly(new Hunk(0, 3_000, 0, 3_000));
        assertThat(hunks.coarse()).isFalse();
    }

    @Test
    void aLongWindowThatIsGivenUpThoughItsSidesShareItemsIsCoarse() {
        int[] base = IntStream.range(0, 3_000).map(item -> item % 7).toArray();
        int[] other = IntStream.range(0, 3_000).map(item -> item % 5).toArray();

        assertThat(diff(base, other).coarse()).isTrue();
    }

    @Test
    void anchorsThatAppearOneByOneAreNotAllSought() {
        int[] base = IntStream.range(1, 15_000)
                .flatMap(item -> IntStream.of(item, item - 1))
                .toArray();
        int[] other = IntStream.range(0, 2 * base.length)
                .map(at -> at % 2 == 0 ? base[at / 2] : -1 - at / 2 % 2)
                .toArray();

        Hunks hunks = diff(base, other);

        assertTrueOf(hunks, base, other);
        assertThat(hunks.coarse()).isTrue();
    }

    @Test
    void aCancelledDiffStops() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> SequenceDiff.diff(new int[] {1}, new int[] {2}, new CancelledMonitor()));
    }

    @Test
    void longSequencesWithoutAnAnchorAreStillTrue() {
        int[] base = IntStream.range(0, 3_000).map(item -> item % 7).toArray();
        int[] other = IntStream.range(0, 3_000).map(item -> item % 5).toArray();

        assertTrueOf(diff(base, other), base, other);
    }

    @Test
    void hunksThatTouchAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hunks(List.of(new Hunk(0, 1, 0, 1), new Hunk(1, 2, 1, 2)), 2, 2));
    }

    @Test
    void hunksOutOfOrderAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hunks(List.of(new Hunk(3, 4, 3, 4), new Hunk(0, 1, 0, 1)), 5, 5));
    }

    @Test
    void hunksWithUnequalGapsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hunks(List.of(new Hunk(0, 1, 0, 1), new Hunk(3, 4, 2, 3)), 5, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Hunks(List.of(new Hunk(1, 2, 0, 1)), 2, 1));
    }

    @Test
    void hunksWithUnequalEndsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Hunks(List.of(), 2, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Hunks(List.of(new Hunk(0, 3, 0, 1)), 2, 0));
    }

    @Test
    void anEmptyHunkIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Hunk(1, 1, 2, 2));
    }

    private static int[] items(SplittableRandom random, int most, int kinds) {
        return random.ints(random.nextInt(most + 1), 0, kinds).toArray();
    }

    /** Everything outside the hunks is the same on both sides; {@link Hunks} has seen to order and gaps. */
    private static void assertTrueOf(Hunks hunks, int[] base, int[] other) {
        int b = 0;
        int o = 0;
        for (Hunk hunk : hunks.list()) {
            while (b < hunk.baseStart()) {
                assertThat(base[b++]).isEqualTo(other[o++]);
            }
            b = hunk.baseEnd();
            o = hunk.otherEnd();
        }
        while (b < base.length) {
            assertThat(base[b++]).isEqualTo(other[o++]);
        }
        assertThat(o).isEqualTo(other.length);
    }

    private static int kept(Hunks hunks) {
        return hunks.baseLength()
                - hunks.list().stream().mapToInt(Hunk::baseLength).sum();
    }

    /** The length of the longest common subsequence, by the textbook's table. */
    private static int longestCommon(int[] base, int[] other) {
        int[][] table = new int[base.length + 1][other.length + 1];
        for (int b = 1; b <= base.length; b++) {
            for (int o = 1; o <= other.length; o++) {
                table[b][o] = base[b - 1] == other[o - 1]
                        ? table[b - 1][o - 1] + 1
                        : Math.max(table[b - 1][o], table[b][o - 1]);
            }
        }
        return table[base.length][other.length];
    }
}
