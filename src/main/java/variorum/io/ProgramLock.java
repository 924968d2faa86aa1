package variorum.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A file that one of several running programs has for itself, until it lets go of it or ends, however it ends. The file
 * holds nothing and stays: another one of its name would be another lock.
 */
public final class ProgramLock implements AutoCloseable {
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    /** With the pauses, two seconds; a save takes a small part of one. */
    private static final int MOST_ATTEMPTS = 200;

    private final Optional<FileChannel> locked;

    private ProgramLock(Optional<FileChannel> locked) {
        this.locked = locked;
    }

    /**
     * The lock, unless another program, or another part of this one, has it.
     *
     * @param file neither it nor its folder need be there yet
     * @throws IOException when nothing can be locked there
     */
    public static Optional<ProgramLock> attempt(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean isLocked = false;
        try {
            isLocked = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Another part of this program has it.
        } finally {
            if (!isLocked) {
                channel.close();
            }
        }
        return isLocked ? Optional.of(new ProgramLock(Optional.of(channel))) : Optional.empty();
    }

    /**
     * A lock for whoever reads a file, changes it and writes it back, so that nobody else does so in between. Comes
     * back without one if there is none to be had within moments.
     */
    public static ProgramLock whileChanging(Path file) {
        Path beside = file.resolveSibling(file.getFileName() + ".lock");
        try {
            for (int attempts = 0; attempts < MOST_ATTEMPTS; attempts++) {
                Optional<ProgramLock> lock = attempt(beside);
                if (lock.isPresent()) {
                    return lock.get();
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        } catch (IOException e) {
            // Not every file system has locks; then the last one to write wins.
        }
        return new ProgramLock(Optional.empty());
    }

    /** Lets go of the file. */
    @Override
    public void close() throws IOException {
        if (locked.isPresent()) {
            locked.get().close();
        }
    }
}
