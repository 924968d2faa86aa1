package variorum.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the program while it writes, at moments that a seed chooses. */
class KillsTest {
    private static final int KILLS = Trust.isWhole() ? 200 : 6;
    private static final int LONGEST_MILLIS = 400;

    private final SplittableRandom random = new SplittableRandom(Long.getLong("trust.seed", 6));
    private final List<Tally> tallies = new ArrayList<>();

    @TempDir
    Path above;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(above.resolve("folder"));
    }

    /** What came of the kills during one deed. */
    private static final class Tally {
        private final Deed deed;
        private final byte[][] states = new byte[2][];
        private final int[] found = new int[2];
        private int leftovers;

        Tally(Deed deed) throws IOException {
            this.deed = deed;
            deed.makeVersions();
            for (int state = 0; state < states.length; state++) {
                deed.write(state);
                states[state] = Files.readAllBytes(deed.file());
            }
            assertThat(states[0]).isNotEqualTo(states[1]);
        }

        List<String> row() {
            return List.of(deed.name(), "" + (found[0] + found[1]), "" + (found[0] + found[1]), "" + leftovers, "0");
        }
    }

    @Test
    void whatWasThereIsWholeAfterwards() throws Exception {
        List<Deed> deeds = Deed.in(folder);
        for (Deed deed : deeds.subList(0, Math.min(KILLS, deeds.size()))) {
            tallies.add(new Tally(deed));
        }
        for (int kill = 0; kill < KILLS; kill++) {
            killAtSomeMoment(tallies.get(kill % tallies.size()));
        }
        Reliability.write(
                "kills",
                List.of("while it writes", "kills", "file whole", "temporary files left", "after the next save"),
                tallies.stream().map(Tally::row).toList());
    }

    private void killAtSomeMoment(Tally tally) throws Exception {
        try (Program program = Program.doing(tally.deed)) {
            Thread.sleep(random.nextInt(LONGEST_MILLIS));
            program.kill();
        }
        byte[] now = Files.readAllBytes(tally.deed.file());
        int state = Arrays.equals(now, tally.states[0]) ? 0 : 1;
        assertThat(now).as("the file after a kill, %s", tally.deed).isEqualTo(tally.states[state]);
        tally.found[state]++;
        tally.leftovers += leftovers();
        assertThat(tally.deed.complaint()).isEmpty();
        tally.deed.write(1 - state);
        assertThat(leftovers()).as("temporary files after the next save").isZero();
        tally.deed.assertVersionsAreUntouched();
    }

    private int leftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return (int) files.filter(file -> file.getFileName().toString().startsWith(".variorum"))
                    .count();
        }
    }
}
