package variorum.read.office;

import com.rtfparserkit.parser.RtfStreamSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import variorum.progress.Monitor;
import variorum.read.document.DocumentFormat;
import variorum.read.document.DocumentText;
import variorum.read.document.DocumentWalk;

/** Rich Text Format. The parser turns its code pages and escapes into text. */
public final class RichTextFormat implements DocumentFormat {
    @Override
    public DocumentText read(byte[] bytes, Optional<Charset> encoding, Monitor monitor) throws IOException {
        DocumentWalk walk = new DocumentWalk();
        new RichTextParser()
                .parse(
                        new RtfStreamSource(new ByteArrayInputStream(KnownGroups.of(bytes))),
                        new RichTextBody(walk, monitor));
        return walk.build();
    }
}
