package variorum.ui;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** From the start of a process until its window is drawn, in ms: the program's, and an empty one's. */
final class StartTimes {
    final List<Double> empty = new ArrayList<>();
    final List<Double> window = new ArrayList<>();
    final List<Double> text = new ArrayList<>();

    /**
     * Starts both in turn, so that whatever else the machine does falls on both. The first round fills the machine's
     * caches and does not count.
     *
     * @param files what the program opens
     */
    static StartTimes measure(Path files, int rounds) throws IOException {
        StartTimes times = new StartTimes();
        for (int round = 0; round <= rounds; round++) {
            if (round == 1) {
                Stream.of(times.empty, times.window, times.text).forEach(List::clear);
            }
            times.start(List.of());
            times.start(List.of(files.toString()));
        }
        return times;
    }

    private void start(List<String> files) throws IOException {
        Path settings = Files.createTempDirectory("settings");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command(settings, files))
                .redirectError(Redirect.DISCARD)
                .start();
        try (BufferedReader said = process.inputReader()) {
            await(TimedStart.WINDOW, said);
            (files.isEmpty() ? empty : window).add(BusyTimes.millisSince(start));
            if (!files.isEmpty()) {
                await(TimedStart.TEXT, said);
                text.add(BusyTimes.millisSince(start));
            }
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    private static void await(String word, BufferedReader said) throws IOException {
        String line = said.readLine();
        if (!word.equals(line)) {
            throw new IOException("expected “" + word + "” but read " + line);
        }
    }

    /** With the options that {@code packaging/variorum} gives, on the screen that this program has. */
    private static List<String> command(Path settings, List<String> files) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:SharedArchiveFile=" + archive(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dvariorum.settings=" + settings));
        Stream.of("glass.platform", "monocle.platform", "prism.order", "java.awt.headless")
                .filter(property -> System.getProperty(property) != null)
                .map(property -> "-D" + property + "=" + System.getProperty(property))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), TimedStart.class.getName()));
        command.addAll(files);
        return command;
    }

    /** Of the classes that the window loads; it stands beside the program. */
    private static Path archive() {
        String program = System.getProperty("java.class.path").split(File.pathSeparator)[0];
        return Path.of(program).resolveSibling("window.jsa");
    }
}
