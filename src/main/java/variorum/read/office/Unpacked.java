package variorum.read.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import variorum.read.document.UnreadableException;

/** What is unpacked from a file, as long as it stays within bounds: a few bytes can be packed to unpack to many. */
final class Unpacked extends FilterInputStream {
    /** As much as a file that is not packed may have. */
    private static final int MOST_BYTES = 64 << 20;

    private long left = MOST_BYTES;

    Unpacked(InputStream packed) {
        super(packed);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(read);
        return read;
    }

    private void count(int read) throws IOException {
        left -= Math.max(read, 0);
        if (left < 0) {
            throw new UnreadableException("it unpacks to more than " + (MOST_BYTES >> 20) + " MB.");
        }
    }
}
