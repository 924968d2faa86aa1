package variorum.bench;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program where it stands on the disk, and the Java that it is started with.
 *
 * @param java the command
 * @param classPath the program's first, since that is what the archives are made for
 * @param archives the folder with the archives of classes
 */
public record Installed(Path java, String classPath, Path archives) {

    /** As it was built into {@code target/}, on the Java and the class path of this process. */
    public static Installed inTarget() {
        String classPath = System.getProperty("java.class.path");
        return new Installed(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                classPath,
                Path.of(classPath.split(File.pathSeparator)[0]).resolveSibling(""));
    }

    /**
     * As it is in a package, with its own Java.
     *
     * @param image the folder that was packed
     * @param benchmarks the folder with the classes that measure
     */
    public static Installed inPackage(Path image, Path benchmarks) {
        return new Installed(
                image.resolve("runtime/bin/java"),
                image.resolve("app/variorum.jar") + File.pathSeparator + benchmarks,
                image.resolve("archives"));
    }

    /**
     * The command line that starts a main class with the options that {@code packaging/variorum} gives.
     *
     * @param archive the name of the archive of classes
     * @param options further ones for Java
     */
    public List<String> java(String archive, List<String> options, String main, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-Xshare:auto",
                "-XX:SharedArchiveFile=" + archives.resolve(archive + ".jsa"),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(arguments);
        return command;
    }
}
