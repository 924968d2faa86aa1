package variorum.bench;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the {@link EngineBenchmark}. */
final class EngineTimes {
    private static final int MEDIAN = 50;

    private EngineTimes() {}

    /**
     * A stage of the engine on a text.
     *
     * @param paragraphs which the text is called after
     */
    record Stage(String name, int paragraphs) {}

    /**
     * The median time of each stage, in ms; those on the shortest text first.
     *
     * @param folder with the texts
     */
    static Map<Stage, Double> measure(Path folder) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(EngineBenchmark.class.getName())
                        .jvmArgsAppend("-D" + EngineBenchmark.FOLDER + "=" + folder)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
        Map<Stage, Double> medians =
                new TreeMap<>(Comparator.comparingInt(Stage::paragraphs).thenComparing(Stage::name));
        for (RunResult result : results) {
            int paragraphs = Integer.parseInt(result.getParams().getParam("text"));
            Stage stage = new Stage(result.getPrimaryResult().getLabel(), paragraphs);
            medians.put(stage, result.getPrimaryResult().getStatistics().getPercentile(MEDIAN));
        }
        return medians;
    }
}
