package variorum.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/** A stream whose length is measured, and so limited, before PDFBox unpacks it. */
final class BoundedStream extends COSStream {
    private static final long UNKNOWN = -1;

    private final UnpackedBytes unpacked;
    private long length = UNKNOWN;

    BoundedStream(RandomAccessStreamCache cache, RandomAccessReadView packed, UnpackedBytes unpacked)
            throws IOException {
        super(cache, packed);
        this.unpacked = unpacked;
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        count();
        return super.createInputStream(options);
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        count();
        return super.createView();
    }

    /**
     * Counts what comes out of all filters. What keeps PDFBox from unpacking it, it says itself.
     *
     * @throws TooMuchException when that is too much
     */
    void count() {
        if (length == UNKNOWN) {
            length = measured();
        } else {
            unpacked.add(length);
        }
    }

    private long measured() {
        long before = unpacked.all();
        try {
            unpack();
            return unpacked.all() - before;
        } catch (IOException e) {
            return unpacked.all() - before;
        }
    }

    /** What the last filter gives is kept nowhere. */
    private void unpack() throws IOException {
        List<Filter> filters = filters();
        InputStream in = createRawInputStream();
        for (int at = 0; at < filters.size(); at++) {
            ByteArrayOutputStream between = new ByteArrayOutputStream();
            boolean isLast = at == filters.size() - 1;
            OutputStream out = unpacked.countingTo(isLast ? OutputStream.nullOutputStream() : between);
            try (InputStream packed = in) {
                filters.get(at).decode(packed, out, this, at);
            }
            in = new ByteArrayInputStream(between.toByteArray());
        }
    }

    private List<Filter> filters() throws IOException {
        List<Filter> filters = new ArrayList<>();
        COSBase named = getFilters();
        if (named instanceof COSName name) {
            filters.add(FilterFactory.INSTANCE.getFilter(name));
        } else if (named instanceof COSArray names) {
            for (int at = 0; at < names.size(); at++) {
                if (names.getObject(at) instanceof COSName name) {
                    filters.add(FilterFactory.INSTANCE.getFilter(name));
                }
            }
        }
        return filters;
    }
}
