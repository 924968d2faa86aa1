package variorum.read.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import variorum.progress.Monitor;
import variorum.read.document.DocumentFormat;
import variorum.read.document.DocumentText;

/**
 * Documents of Word 97 to 2003. Apache POI finds the runs of letters and what holds for each; what a reader sees of
 * them is found here, as in the other formats of Word.
 */
public final class OldWordFormat implements DocumentFormat {
    @Override
    public DocumentText read(byte[] bytes, Optional<Charset> encoding, Monitor monitor) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            OldOfficeFile.requireWord(file.getRoot(), bytes.length);
            OldWordLength.requireBounded(file.getRoot());
            try (HWPFDocument document = new HWPFDocument(file)) {
                return new OldWordBody(document, monitor).read();
            }
        }
    }
}
