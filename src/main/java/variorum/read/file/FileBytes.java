package variorum.read.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads a whole file, as it is at one moment. */
public final class FileBytes {
    /** Sixty times a long novel; a larger file is no article, and comparing it would fill the memory. */
    private static final int MOST_BYTES = 64 << 20;

    /** A file that is being saved is whole a moment later. */
    private static final int ATTEMPTS = 3;

    private FileBytes() {}

    /** Begins to read a file. */
    @FunctionalInterface
    interface Opener {
        InputStream open(Path file) throws IOException;
    }

    /**
     * The bytes of a file.
     *
     * @throws IOException with the reason as a clause, unless the file system has its own
     */
    public static byte[] of(Path file) throws IOException {
        return of(file, Files::newInputStream);
    }

    /** Reads it again when it has changed meanwhile. */
    static byte[] of(Path file, Opener opener) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            BasicFileAttributes before = attributes(file);
            if (before.isDirectory()) {
                throw new IOException("it is a folder.");
            }
            if (before.isOther() && !isOpenAlready(file)) {
                throw new IOException("it is a pipe or a device, and no file.");
            }
            if (before.size() > MOST_BYTES) {
                throw tooLarge();
            }
            byte[] bytes = read(file, opener);
            if (isAsBefore(before, attributes(file))) {
                return bytes;
            }
        }
        throw new IOException("it changes while it is read.");
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class);
    }

    /** Opening a pipe waits until something is written to it, which may never happen, unless a shell has opened it. */
    private static boolean isOpenAlready(Path file) {
        Path path = file.toAbsolutePath();
        return path.startsWith("/dev/fd") || path.startsWith("/proc/self/fd") || path.endsWith("/dev/stdin");
    }

    /** What is no file, such as a pipe, has no length until it is read. */
    private static byte[] read(Path file, Opener opener) throws IOException {
        try (InputStream in = opener.open(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw tooLarge();
            }
            return bytes;
        }
    }

    private static boolean isAsBefore(BasicFileAttributes before, BasicFileAttributes after) {
        return !before.isRegularFile()
                || (before.size() == after.size() && before.lastModifiedTime().equals(after.lastModifiedTime()));
    }

    private static IOException tooLarge() {
        return new IOException("it is larger than " + (MOST_BYTES >> 20) + " MB.");
    }
}
