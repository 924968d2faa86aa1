package variorum.ui;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import variorum.bench.Installed;

/** From the start of a process until its window is drawn, in ms: the program's, and a bare one's. */
final class StartTimes {
    final List<Double> bare = new ArrayList<>();
    final List<Double> window = new ArrayList<>();
    final List<Double> text = new ArrayList<>();
    final List<Double> marks = new ArrayList<>();

    private final Installed program;

    private StartTimes(Installed program) {
        this.program = program;
    }

    /**
     * Starts both in turn, so that whatever else the machine does falls on both. The first round fills the machine's
     * caches and does not count.
     *
     * @param bare the arguments of {@link TimedStart} for the bare window
     * @param files what the program opens
     */
    static StartTimes measure(Installed program, List<String> bare, List<Path> files, int rounds) throws IOException {
        StartTimes times = new StartTimes(program);
        for (int round = 0; round <= rounds; round++) {
            if (round == 1) {
                Stream.of(times.bare, times.window, times.text, times.marks).forEach(List::clear);
            }
            times.start(bare, List.of(times.bare), List.of(TimedStart.WINDOW));
            times.start(
                    files.stream().map(Path::toString).toList(),
                    List.of(times.window, times.text, times.marks),
                    List.of(TimedStart.WINDOW, TimedStart.TEXT, TimedStart.MARKS));
        }
        return times;
    }

    /** Notes when each of the words was said, in that order. */
    private void start(List<String> arguments, List<List<Double>> times, List<String> words) throws IOException {
        Path settings = Files.createTempDirectory("settings");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command(settings, arguments))
                .redirectError(Redirect.DISCARD)
                .start();
        try (BufferedReader said = process.inputReader()) {
            for (int word = 0; word < words.size(); word++) {
                String line = said.readLine();
                if (!words.get(word).equals(line)) {
                    throw new IOException("expected “" + words.get(word) + "” but read " + line);
                }
                times.get(word).add(BusyTimes.millisSince(start));
            }
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    /** On the screen that this program has. */
    private List<String> command(Path settings, List<String> arguments) {
        List<String> options = new ArrayList<>(List.of("-Dvariorum.settings=" + settings));
        Stream.of("glass.platform", "monocle.platform", "prism.order", "java.awt.headless")
                .filter(property -> System.getProperty(property) != null)
                .map(property -> "-D" + property + "=" + System.getProperty(property))
                .forEach(options::add);
        return program.java("window", options, TimedStart.class.getName(), arguments);
    }
}
