package variorum.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.model.Role;
import variorum.model.Span;
import variorum.progress.Monitor;
import variorum.read.document.Blanks;
import variorum.read.document.Block;
import variorum.read.document.DocumentFormat;
import variorum.read.document.DocumentText;

/**
 * Markdown. The text stays as it is in the file, marks and all; only the paragraphs and headings are found by its
 * rules: a line end inside a paragraph means nothing unless two blanks stand before it.
 */
final class MarkdownFormat implements DocumentFormat {
    private static final int DEEPEST_HEADING = 6;

    @Override
    public DocumentText read(byte[] bytes, Optional<Charset> encoding, Monitor monitor) throws IOException {
        Decoded decoded = TextDecoder.decode(bytes, encoding);
        String text = decoded.text();
        List<Block> blocks = new ArrayList<>();
        for (Span span : paragraphs(text, TextLine.of(text, monitor))) {
            blocks.add(new Block(span, role(text, span, blocks)));
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
        return isHeading(text, line.span())
                || text.charAt(line.start()) == '|'
                || ListItems.startsAt(text, line.start(), line.end());
    }

    private static boolean endsBlock(String text, TextLine line) {
        boolean hardLineEnd = text.startsWith("  ", line.end());
        return hardLineEnd || isHeading(text, line.span()) || isRule(text, line.start(), line.end());
    }

    /** Whether nothing but {@code =} or {@code -} stands there: the line below a title. */
    private static boolean isRule(String text, int start, int end) {
        char mark = text.charAt(start);
        return (mark == '=' || mark == '-')
                && text.substring(start, end).chars().allMatch(unit -> unit == mark);
    }

    /** The first heading of the first level is the headline. */
    private static Optional<Role> role(String text, Span span, List<Block> before) {
        if (!isHeading(text, span) && !isUnderlined(text, span)) {
            return Optional.empty();
        }
        boolean top = level(text, span) == 1 || text.charAt(span.end() - 1) == '=';
        boolean first = before.stream().noneMatch(block -> block.role().equals(Optional.of(Role.HEADLINE)));
        return Optional.of(top && first ? Role.HEADLINE : Role.HEADING);
    }

    private static boolean isHeading(String text, Span span) {
        int level = level(text, span);
        int after = span.start() + level;
        return level >= 1 && level <= DEEPEST_HEADING && (after == span.end() || Blanks.isBlank(text.charAt(after)));
    }

    private static int level(String text, Span span) {
        int at = span.start();
        while (at < span.end() && text.charAt(at) == '#') {
            at++;
        }
        return at - span.start();
    }

    /** Whether the paragraph is a title above a line of {@code =} or {@code -}. */
    private static boolean isUnderlined(String text, Span span) {
        int line = span.end();
        while (line > span.start() && !Blanks.isLineEnd(text.charAt(line - 1))) {
            line--;
        }
        return line > span.start() && isRule(text, line, span.end());
    }
}
