package variorum.read.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a document that is a zip file, each unpacked when it is read and only within bounds; pictures, which
 * nobody reads, never are.
 */
final class PackedParts implements ZipEntrySource {
    private final ZipEntrySource parts;

    private PackedParts(ZipEntrySource parts) {
        this.parts = parts;
    }

    static PackedParts of(byte[] bytes) throws IOException {
        ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
        return new PackedParts(new ZipFileZipEntrySource(zip));
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return parts.getEntries();
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        return parts.getEntry(path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new Unpacked(parts.getInputStream(entry));
    }

    Optional<InputStream> open(String path) throws IOException {
        @Nullable ZipArchiveEntry entry = getEntry(path);
        return entry == null ? Optional.empty() : Optional.of(getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    @Override
    public boolean isClosed() {
        return parts.isClosed();
    }
}
