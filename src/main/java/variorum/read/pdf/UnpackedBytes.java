package variorum.read.pdf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Counts what a file unpacks to: PDFBox unpacks a stream into the memory, whatever comes out of it. */
final class UnpackedBytes {
    /** On one page, fonts included; all of its streams are in the memory together. A detailed map has some 30 MB. */
    private static final long MOST_AT_A_TIME = 128L << 20;

    /** A book of 10,000 pages has half of it. */
    private static final long MOST = 1024L << 20;

    private long now;
    private long all;

    void beginPage() {
        now = 0;
    }

    long all() {
        return all;
    }

    /** @throws TooMuchException when that is too much */
    void add(long bytes) {
        now += bytes;
        all += bytes;
        if (now > MOST_AT_A_TIME || all > MOST) {
            throw new TooMuchException(
                    "it unpacks to more than " + ((now > MOST_AT_A_TIME ? MOST_AT_A_TIME : MOST) >> 20) + " MB.");
        }
    }

    /** Passes on what goes through, and counts it. */
    OutputStream countingTo(OutputStream target) {
        return new Counting(target);
    }

    private final class Counting extends FilterOutputStream {
        Counting(OutputStream target) {
            super(target);
        }

        @Override
        public void write(int one) throws IOException {
            add(1);
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            add(length);
            out.write(bytes, from, length);
        }
    }
}
