package variorum.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Programs on the same files, one after the other and again, so that whatever else the machine does falls on all of
 * them alike.
 *
 * @param files what each program is given
 */
public record Race(List<Program> programs, List<Path> files) {

    /**
     * The median time of each program in ms, in their order. The first round fills the machine's caches and does not
     * count.
     */
    public List<Double> medians(int rounds) throws IOException {
        List<List<Double>> times = IntStream.range(0, programs.size())
                .mapToObj(program -> (List<Double>) new ArrayList<Double>())
                .toList();
        for (int round = 0; round <= rounds; round++) {
            for (int program = 0; program < programs.size(); program++) {
                double millis = Processes.millis(programs.get(program).on(files));
                if (round > 0) {
                    times.get(program).add(millis);
                }
            }
        }
        return times.stream().map(Race::median).toList();
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
