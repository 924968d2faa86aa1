package variorum.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Loads the classes that a comparison loads, and runs none of them: what it takes to start Java with the program's
 * code.
 */
public final class ClassesLoaded {
    private ClassesLoaded() {}

    /** The list stands in the package, beside the jar. */
    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(System.getProperty("java.class.path").split(File.pathSeparator)[0]);
        byte[] list = Files.readAllBytes(jar.resolveSibling("compare.classes"));
        int start = 0;
        for (int end = 0; end < list.length; end++) {
            if (list[end] == '\n') {
                load(new String(list, start, end - start, StandardCharsets.US_ASCII));
                start = end + 1;
            }
        }
    }

    /** A line about a lambda begins with another sign. */
    private static void load(String line) {
        if (!line.startsWith("@")) {
            try {
                Class.forName(line.replace('/', '.'), false, ClassesLoaded.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                // Made while the program ran.
            }
        }
    }
}
