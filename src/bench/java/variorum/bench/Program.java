package variorum.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program that reads the files which follow its words.
 *
 * @param name in the table
 * @param words of its command line; the first is the program itself
 * @param probe a command line that succeeds where the program is installed
 * @param toInstall the command that installs it on Debian or Ubuntu
 */
public record Program(String name, List<String> words, List<String> probe, String toInstall) {
    private static final String WIKIDIFF2 =
            "echo wikidiff2_do_diff(file_get_contents($argv[1]), file_get_contents($argv[2]), 2);";

    /** Those beside which Variorum is measured, installed or not. */
    static List<Program> rivals() {
        return List.of(
                new Program(
                        "git",
                        List.of("git", "diff", "--no-index", "--word-diff"),
                        List.of("git", "--version"),
                        "apt-get install git"),
                new Program(
                        "wikidiff2",
                        List.of("php", "-d", "memory_limit=-1", "-r", WIKIDIFF2, "--"),
                        List.of("php", "-r", "exit((int) !function_exists('wikidiff2_do_diff'));"),
                        "apt-get install php-cli php-wikidiff2"),
                new Program("dwdiff", List.of("dwdiff"), List.of("dwdiff", "--version"), "apt-get install dwdiff"),
                new Program("wdiff", List.of("wdiff"), List.of("wdiff", "--version"), "apt-get install wdiff"));
    }

    /** Variorum, started by that script. */
    public static Program variorum(Path start) {
        String script = start.toString();
        return new Program("Variorum", List.of(script, "compare"), List.of(script, "--version"), "packaging/run.sh");
    }

    /** The one that only reads, started as Variorum is: with the same archive of classes. */
    static Program readOnly() {
        return beside("reading only", Installed.inTarget(), ReadOnly.class);
    }

    /** A main class started as Variorum is: with the same archive of classes. */
    public static Program beside(String name, Installed variorum, Class<?> main) {
        List<String> words = variorum.java("compare", List.of(), main.getName(), List.of());
        return new Program(name, words, List.of(words.get(0), "-version"), "");
    }

    boolean isInstalled() {
        return Processes.succeeds(probe);
    }

    /** The command line that reads these files. */
    List<String> on(List<Path> files) {
        return Stream.concat(words.stream(), files.stream().map(Path::toString)).toList();
    }
}
