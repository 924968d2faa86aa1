package variorum.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;
import variorum.bench.EngineTimes.Stage;

/** Measures Variorum, beside the other programs that are installed, and prints one table. */
final class Benchmarks {
    /**
     * What two versions are compared from a cold start.
     *
     * @param rounds how often; fewer where a round takes long
     */
    private record Work(String title, String text, int rounds) {}

    private static final Work ARTICLE = new Work("cold: article, 2 x 1,000 words", "40", 15);
    private static final Work BOOK = new Work("cold: 1,500 paragraphs, 2 x 38,000 words", "1500", 15);
    private static final Work THOUSAND = new Work("cold: 1,000 paragraphs", "1000", 11);
    private static final Work MOST = new Work("cold: 31,000 paragraphs, 2 x 4 MB", "31000", 3);

    private static final List<Work> WORST_CASES = List.of(
            new Work("cold: 5,000 times one paragraph", "repeated", 3),
            new Work("cold: unrelated, 10,000 paragraphs", "unrelated", 3),
            new Work("cold: one paragraph, 2 x 1 MB", "one-paragraph", 3));

    private static final Work FOLDER = new Work("cold: folder of 1,000 versions of the article", "", 3);

    private final Path texts;
    private final List<Program> programs;
    private final Table table;

    private Benchmarks(Path project, Path texts) {
        this.texts = texts;
        programs = Stream.concat(
                        Stream.of(Program.variorum(project.resolve("packaging/variorum")), Program.readOnly()),
                        Program.rivals().stream().filter(Program::isInstalled))
                .toList();
        List<String> head = new ArrayList<>(List.of("work", "memory"));
        head.addAll(1, programs.stream().map(Program::name).toList());
        table = new Table(head);
    }

    /** Takes the project's folder, and the one that {@link BenchTexts} wrote. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        new Benchmarks(Path.of(arguments[0]), Path.of(arguments[1])).run();
    }

    private void run() throws IOException, RunnerException {
        Program.rivals().stream()
                .filter(rival -> !rival.isInstalled())
                .forEach(rival -> say(rival.name() + " is not here: " + rival.toInstall()));
        measureStages();
        raceWithAll(ARTICLE);
        List<Double> thousand = raceWithAll(THOUSAND);
        raceWithAll(BOOK);
        List<Double> most = raceWithAll(MOST);
        for (Work work : WORST_CASES) {
            race(work, BenchTexts.pair(texts, work.text()), programs.subList(0, 1));
        }
        race(FOLDER, List.of(BenchTexts.versions(texts)), programs.subList(0, 1));
        System.out.println();
        System.out.print(table.markdown());
        System.out.println();
        System.out.println("Medians; in brackets, times as long as Variorum. Memory is Variorum's.");
        System.out.printf(
                Locale.ROOT,
                "Less what reading takes, time grows from 1,000 to 31,000 paragraphs as n^%.2f.%n",
                growth(thousand, most));
    }

    private void measureStages() throws RunnerException {
        say("warm, one stage after the other, by JMH ...");
        for (Map.Entry<Stage, Double> stage : EngineTimes.measure(texts).entrySet()) {
            String title = String.format(
                    Locale.ROOT,
                    "warm: %s, %,d paragraphs",
                    stage.getKey().name(),
                    stage.getKey().paragraphs());
            table.add(List.of(title, Table.time(stage.getValue())));
        }
    }

    /** The exponent with which Variorum's own time grows, when that of the program which only reads is taken away. */
    private static double growth(List<Double> thousand, List<Double> most) {
        return Math.log((most.get(0) - most.get(1)) / (thousand.get(0) - thousand.get(1))) / Math.log(31);
    }

    private List<Double> raceWithAll(Work work) throws IOException {
        return race(work, BenchTexts.pair(texts, work.text()), programs);
    }

    private List<Double> race(Work work, List<Path> files, List<Program> racing) throws IOException {
        say(work.title() + " ...");
        List<Double> medians = new Race(racing, files).medians(work.rounds());
        List<String> cells = new ArrayList<>(List.of(work.title(), Table.time(medians.get(0))));
        for (double median : medians.subList(1, medians.size())) {
            cells.add(String.format(Locale.ROOT, "%s (%.2f)", Table.time(median), median / medians.get(0)));
        }
        while (cells.size() <= programs.size()) {
            cells.add("");
        }
        Processes.peakMemory(programs.get(0).on(files)).ifPresent(memory -> cells.add(memory + " MB"));
        table.add(cells);
        return medians;
    }

    private static void say(String line) {
        System.err.println("bench: " + line);
    }
}
