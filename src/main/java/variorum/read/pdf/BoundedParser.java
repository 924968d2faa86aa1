package variorum.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;

/** PDFBox's parser, making streams that are limited in what they unpack to. */
final class BoundedParser extends PDFParser {
    BoundedParser(byte[] bytes, UnpackedBytes unpacked) throws IOException {
        super(new RandomAccessReadBuffer(bytes));
        RandomAccessStreamCache cache = IOUtils.createMemoryOnlyStreamCache().create();
        document = new COSDocument(this) {
            @Override
            public COSStream createCOSStream(COSDictionary entries, long start, long length) throws IOException {
                COSStream stream = new BoundedStream(cache, createRandomAccessReadView(start, length), unpacked);
                entries.forEach(stream::setItem);
                stream.setKey(entries.getKey());
                return stream;
            }
        };
    }
}
