package variorum.read.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import variorum.model.Encoding;
import variorum.progress.Monitor;
import variorum.read.charset.Decoded;
import variorum.read.charset.TextDecoder;
import variorum.read.document.Block;
import variorum.read.document.DocumentFormat;
import variorum.read.document.DocumentText;

/** Plain text, and files of unknown kinds. */
public final class TextFormat implements DocumentFormat {
    @Override
    public DocumentText read(byte[] bytes, Optional<Charset> encoding, Monitor monitor) throws IOException {
        Decoded decoded = TextDecoder.decode(bytes, encoding);
        return read(decoded.text(), Optional.of(decoded.encoding()), monitor);
    }

    public static DocumentText read(String text, Optional<Encoding> encoding, Monitor monitor) {
        List<Block> blocks = ParagraphSplitter.split(text, monitor).stream()
                .map(span -> new Block(span, Optional.empty()))
                .toList();
        return new DocumentText(encoding, text, blocks, false);
    }
}
