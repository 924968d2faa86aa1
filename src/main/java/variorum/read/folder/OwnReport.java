package variorum.read.folder;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A report that this program wrote: every format says so in plain bytes, near the beginning or the end of the file. */
final class OwnReport {
    private static final Pattern SIGNATURE =
            Pattern.compile("(?:generator(?:\":\"|\" content=\"|: )|Compared [-0-9]{10} [:0-9]{5} UTC by )Variorum");

    /** Names of versions may stand before the signature, and options after it. */
    private static final int LOOKED_AT = 4096;

    private OwnReport() {}

    /** No for what cannot be read, which is found out later. */
    static boolean is(Path file) {
        try (SeekableByteChannel bytes = Files.newByteChannel(file)) {
            return isSigned(bytes, 0) || isSigned(bytes, Math.max(0, bytes.size() - LOOKED_AT));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isSigned(SeekableByteChannel bytes, long from) throws IOException {
        bytes.position(from);
        byte[] part = Channels.newInputStream(bytes).readNBytes(LOOKED_AT);
        return SIGNATURE.matcher(new String(part, ISO_8859_1)).find();
    }
}
