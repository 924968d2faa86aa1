package variorum.bench;

import java.nio.file.Path;
import java.util.Collection;
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

    /** A stage of the engine on the text of that name. */
    record Stage(String name, String text) implements Comparable<Stage> {
        @Override
        public int compareTo(Stage that) {
            return (text + name).compareTo(that.text + that.name);
        }
    }

    /**
     * The median time of each stage, in ms.
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
        Map<Stage, Double> medians = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getPrimaryResult().getLabel();
            String text = result.getParams().getParam("text");
            medians.put(
                    new Stage(name, text),
                    result.getPrimaryResult().getStatistics().getPercentile(MEDIAN));
        }
        return medians;
    }
}
