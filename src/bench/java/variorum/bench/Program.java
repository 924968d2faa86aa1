package variorum.bench;

import java.io.File;
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
record Program(String name, List<String> words, List<String> probe, String toInstall) {
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

    /** Variorum as it was built in the project's folder. */
    static Program variorum(Path project) {
        String script = project.resolve("packaging/variorum").toString();
        return new Program("Variorum", List.of(script, "compare"), List.of(script, "--version"), "packaging/run.sh");
    }

    /** The one that only reads, started as Variorum is: with the same archive of classes. */
    static Program readOnly(Path project) {
        Path target = project.resolve("target");
        List<String> words = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:SharedArchiveFile=" + target.resolve("compare.jsa"),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                target.resolve("variorum.jar") + File.pathSeparator + target.resolve("bench-classes"),
                ReadOnly.class.getName());
        return new Program("reading only", words, List.of(words.get(0), "-version"), "");
    }

    boolean isInstalled() {
        return Processes.succeeds(probe);
    }

    /** The command line that reads these files. */
    List<String> on(List<Path> files) {
        return Stream.concat(words.stream(), files.stream().map(Path::toString)).toList();
    }
}
