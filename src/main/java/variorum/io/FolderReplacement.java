package variorum.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Writes several files into a folder, of which none is touched before all of them are made. */
public final class FolderReplacement {
    private FolderReplacement() {}

    /**
     * Fills {@code folder}, which is made where there is none, with files of these names. Files of other names that are
     * in it stay.
     *
     * @throws IOException with one plain sentence that names the file or folder and the reason
     */
    public static void write(Path folder, Map<String, IoConsumer<OutputStream>> contents) throws IOException {
        boolean isNew = Files.notExists(folder);
        try {
            if (!isNew && !Files.isDirectory(folder)) {
                throw new IOException("it is a file, and " + contents.size() + " files need a folder.");
            }
            String name = TemporaryFile.name();
            Path made = Files.createDirectory(isNew ? folder.resolveSibling(name) : folder.resolve(name));
            try {
                make(made, contents);
                place(made, folder, isNew, contents);
            } finally {
                clear(made, contents);
            }
            TemporaryFile.clearLeftovers(made.resolveSibling("."));
        } catch (IOException e) {
            Path place = isNew ? folder.toAbsolutePath().resolveSibling("") : folder;
            throw new IOException(folder + " cannot be written: " + FileReplacement.reason(place, e), e);
        }
    }

    private static void make(Path made, Map<String, IoConsumer<OutputStream>> contents) throws IOException {
        for (Map.Entry<String, IoConsumer<OutputStream>> file : contents.entrySet()) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(made.resolve(file.getKey())))) {
                file.getValue().accept(out);
            }
        }
    }

    private static void place(Path made, Path folder, boolean isNew, Map<String, IoConsumer<OutputStream>> contents)
            throws IOException {
        if (isNew) {
            Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        for (String name : contents.keySet()) {
            FileReplacement.write(folder.resolve(name), out -> Files.copy(made.resolve(name), out));
        }
    }

    private static void clear(Path made, Map<String, IoConsumer<OutputStream>> contents) throws IOException {
        for (String name : contents.keySet()) {
            Files.deleteIfExists(made.resolve(name));
        }
        Files.deleteIfExists(made);
    }
}
