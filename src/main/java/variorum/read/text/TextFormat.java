package variorum.read.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import variorum.model.Encoding;
import variorum.model.Role;
import variorum.model.Span;
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
        List<Span> paragraphs = ParagraphSplitter.split(text, monitor);
        Set<Span> running = new HashSet<>(PageEdges.running(text, paragraphs));
        paragraphs.stream()
                .filter(span -> DrawnLines.isRule(text, span.start(), span.end()))
                .forEach(running::add);
        Set<Span> contents = Leaders.contents(text, paragraphs);
        List<Block> blocks = paragraphs.stream()
                .map(span -> running.contains(span)
                        ? Block.running(span)
                        : new Block(span, contents.contains(span) ? Optional.of(Role.FURNITURE) : Optional.empty()))
                .toList();
        return new DocumentText(encoding, text, blocks, false);
    }
}
