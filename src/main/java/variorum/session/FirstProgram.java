package variorum.session;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Tells the first of several running programs from the others, by a lock that is released when the program ends,
 * however it ends; then another one is the first. If nothing can be locked, every one counts as the first.
 */
final class FirstProgram implements AutoCloseable {
    private final Path file;
    private Optional<FileLock> held = Optional.empty();

    /** @param file to be locked; neither it nor its folder need be there yet */
    FirstProgram(Path file) {
        this.file = file;
    }

    synchronized boolean isThis() {
        try {
            if (held.isEmpty()) {
                held = lock();
            }
            return held.isPresent();
        } catch (IOException e) {
            return true;
        }
    }

    private Optional<FileLock> lock() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<FileLock> lock = Optional.empty();
        try {
            lock = Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            // Another window of this very program has it.
        } finally {
            if (lock.isEmpty()) {
                channel.close();
            }
        }
        return lock;
    }

    @Override
    public synchronized void close() throws IOException {
        if (held.isPresent()) {
            held.get().acquiredBy().close();
            held = Optional.empty();
        }
    }
}
