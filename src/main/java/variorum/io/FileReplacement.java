package variorum.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Writes a file whole or not at all: first a temporary file beside it, which then takes its place in one step. A
 * symbolic link stays a link, and the file that it leads to is replaced. What a program left beside it that was killed
 * while it wrote is cleared.
 */
public final class FileReplacement {
    /** Linux gives up after as many. */
    private static final int MOST_LINKS = 40;

    private FileReplacement() {}

    /**
     * Fills {@code target} with what {@code content} writes. What exists and is no regular file, such as a pipe or a
     * device, is written straight. Whatever goes wrong, the old file stays as it was and nothing is left beside it.
     *
     * @throws IOException with one plain sentence that names the file and the reason
     */
    public static void write(Path target, IoConsumer<OutputStream> content) throws IOException {
        write(target, content, false);
    }

    /**
     * As {@link #write}, and nobody but the user may read the file, where the file system knows of such things.
     *
     * @throws IOException with one plain sentence that names the file and the reason
     */
    public static void writePrivately(Path target, IoConsumer<OutputStream> content) throws IOException {
        write(target, content, true);
    }

    private static void write(Path target, IoConsumer<OutputStream> content, boolean isPrivate) throws IOException {
        Path file = target.toAbsolutePath();
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                writeStraight(target, content);
            } else {
                file = resolved(target);
                replace(file, content, isPrivate);
            }
        } catch (IOException e) {
            throw new IOException(target + " cannot be written: " + reason(file.resolveSibling(""), e), e);
        }
    }

    /** @param folder in which a file was to be made; some that show what is in memory, such as /proc, have no room */
    static String reason(Path folder, IOException failure) {
        String why = Files.isDirectory(folder) ? " takes no new files." : " does not exist.";
        return FailureReason.of(failure, "the folder " + folder + why);
    }

    private static void writeStraight(Path target, IoConsumer<OutputStream> content) throws IOException {
        if (Files.isDirectory(target)) {
            throw new IOException("it is a folder.");
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target, StandardOpenOption.WRITE))) {
            content.accept(out);
        }
    }

    private static void replace(Path file, IoConsumer<OutputStream> content, boolean isPrivate) throws IOException {
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        Path temporary = file.resolveSibling(TemporaryFile.name());
        try {
            fill(temporary, content, isPrivate ? forTheUserAlone(temporary) : new FileAttribute<?>[0]);
            if (!isPrivate) {
                keepPermissions(file, temporary);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
        TemporaryFile.clearLeftovers(temporary.resolveSibling("."));
    }

    /** On return the bytes are on the disk, so that a power cut after the move cannot leave an empty file. */
    private static void fill(Path temporary, IoConsumer<OutputStream> content, FileAttribute<?>[] attributes)
            throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(temporary, options, attributes);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.accept(out);
            out.flush();
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] forTheUserAlone(Path file) {
        boolean isKnown = Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
        return isKnown
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static void keepPermissions(Path file, Path temporary) throws IOException {
        PosixFileAttributeView to = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (to != null && Files.exists(file)) {
            to.setPermissions(Files.getPosixFilePermissions(file));
        }
    }

    /** The file at the end of the links, there or not. */
    private static Path resolved(Path target) throws IOException {
        Path path = target.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(path); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(target.toString());
            }
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        return path;
    }
}
