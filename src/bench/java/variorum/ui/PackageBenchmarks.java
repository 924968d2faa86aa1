package variorum.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import variorum.bench.ClassesLoaded;
import variorum.bench.Installed;
import variorum.bench.NothingDone;
import variorum.bench.Program;
import variorum.bench.Race;
import variorum.bench.Table;

/** Measures how fast the program starts as it is packed, and prints one table. */
final class PackageBenchmarks {
    private static final int STARTS = 7;

    private final Table table = new Table(List.of("two articles", "median", "times", "reach"));

    private PackageBenchmarks() {}

    /** Takes the folder that was packed, the one with these classes, and two articles. */
    public static void main(String[] arguments) throws IOException {
        List<Path> paths = Stream.of(arguments).map(Path::of).toList();
        new PackageBenchmarks().run(paths.get(0), paths.get(1), paths.subList(2, 4));
    }

    private void run(Path image, Path benchmarks, List<Path> articles) throws IOException {
        Installed installed = Installed.inPackage(image, benchmarks);
        Race race = new Race(
                List.of(
                        Program.beside("nothing", installed, NothingDone.class),
                        Program.beside("classes", installed, ClassesLoaded.class),
                        Program.variorum(image.resolve("bin/variorum"))),
                articles);
        List<Double> compared = race.medians(STARTS);
        add("compare: an empty main", compared.get(0), compared.get(0), "");
        add("compare: a main that loads the same classes", compared.get(1), compared.get(0), "");
        add("compare: the comparison, as text", compared.get(2), compared.get(0), "< 1.3");

        List<String> pair = Stream.concat(
                        Stream.of(TimedStart.PAIR), articles.stream().map(Path::toString))
                .toList();
        StartTimes starts = StartTimes.measure(installed, pair, articles, STARTS);
        double bare = median(starts.bare);
        add("window: a bare one, with the texts in two text areas", bare, bare, "");
        add("window: ours", median(starts.window), bare, "");
        add("window: the texts in it", median(starts.text), bare, "");
        add("window: what changed in them, marked", median(starts.marks), bare, "< 1.3");
        System.out.print(table.markdown());
    }

    private void add(String title, double median, double least, String reach) {
        table.add(List.of(title, Table.time(median), String.format(Locale.ROOT, "%.2f", median / least), reach));
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
