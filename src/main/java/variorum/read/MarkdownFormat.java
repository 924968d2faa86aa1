package variorum.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.model.Role;
import variorum.model.Span;
import variorum.progress.Monitor;
import variorum.read.document.Block;
import variorum.read.document.DocumentFormat;
import variorum.read.document.DocumentText;

/**
 * Markdown. The text stays as it is in the file; the paragraphs and headings are found by its rules: a line end inside
 * a paragraph means nothing unless two blanks stand before it. The marks of headings, items and rules belong to no
 * paragraph.
 */
final class MarkdownFormat implements DocumentFormat {
    @Override
    public DocumentText read(byte[] bytes, Optional<Charset> encoding, Monitor monitor) throws IOException {
        Decoded decoded = TextDecoder.decode(bytes, encoding);
        String text = decoded.text();
        List<Block> blocks = new ArrayList<>();
        for (Span span : paragraphs(text, TextLine.of(text, monitor))) {
            Span words = MarkdownMarks.without(text, span);
            if (!words.isEmpty()) {
                blocks.add(new Block(words, role(text, span, blocks)));
            }
        }
        return new DocumentText(Optional.of(decoded.encoding()), text, blocks, true);
    }

    private static List<Span> paragraphs(String text, List<TextLine> lines) {
        List<Span> spans = new ArrayList<>();
        boolean open = false;
        for (TextLine line : lines) {
            boolean goesOn = open && !line.isBlank() && !startsBlock(text, line);
            if (goesOn) {
                int last = spans.size() - 1;
                spans.set(last, new Span(spans.get(last).start(), line.end()));
            } else if (!line.isBlank()) {
                spans.add(line.span());
            }
            open = !line.isBlank() && !endsBlock(text, line);
        }
        return spans;
    }

    private static boolean startsBlock(String text, TextLine line) {
        return MarkdownMarks.isHeading(text, line.span())
                || text.charAt(line.start()) == '|'
                || ListItems.startsAt(text, line.start(), line.end());
    }

    private static boolean endsBlock(String text, TextLine line) {
        boolean hardLineEnd = text.startsWith("  ", line.end());
        return hardLineEnd
                || MarkdownMarks.isHeading(text, line.span())
                || MarkdownMarks.isUnderline(text, line.start(), line.end());
    }

    /** The first heading of the first level is the headline. */
    private static Optional<Role> role(String text, Span span, List<Block> before) {
        if (!MarkdownMarks.isHeading(text, span) && !MarkdownMarks.isUnderlined(text, span)) {
            return Optional.empty();
        }
        boolean top = MarkdownMarks.level(text, span) == 1 || text.charAt(span.end() - 1) == '=';
        boolean first = before.stream().noneMatch(block -> block.role().equals(Optional.of(Role.HEADLINE)));
        return Optional.of(top && first ? Role.HEADLINE : Role.HEADING);
    }
}
