package variorum.read.markdown;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import variorum.model.Role;
import variorum.model.Span;
import variorum.progress.Monitor;
import variorum.read.charset.Decoded;
import variorum.read.charset.TextDecoder;
import variorum.read.document.Block;
import variorum.read.document.DocumentFormat;
import variorum.read.document.DocumentText;
import variorum.read.text.ListItems;
import variorum.read.text.TextLine;

/**
 * Markdown, as a reader of the page sees it: without marks. A line end inside a paragraph means nothing unless two
 * blanks stand before it.
 */
public final class MarkdownFormat implements DocumentFormat {
    private static final String BETWEEN = "\n\n";

    /** A line before or behind code. */
    private static final Pattern FENCE = Pattern.compile("^(?:`{3,}[^`\\r\\n]*|~{3,}.*)$", Pattern.MULTILINE);

    /** Says where a link leads that has only a name in the text. */
    private static final Pattern DEFINITION = Pattern.compile("\\[[^\\]^][^\\]]*\\]:\\s+\\S+(?:\\s+[\"'(].*)?");

    private static final Pattern RULE_OF_TABLE = Pattern.compile("\\|[-|:\\s]+");
    private static final Pattern BETWEEN_CELLS = Pattern.compile("(?<!\\\\)\\|");

    /** Before each line of a quotation. */
    private static final Pattern QUOTED = Pattern.compile("^>[> ]*", Pattern.MULTILINE);

    @Override
    public DocumentText read(byte[] bytes, Optional<Charset> encoding, Monitor monitor) throws IOException {
        Decoded decoded = TextDecoder.decode(bytes, encoding);
        String text = decoded.text();
        StringBuilder shown = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (Span span : paragraphs(text, TextLine.of(text, monitor))) {
            monitor.check();
            String words = shown(text, span);
            if (!words.isEmpty()) {
                shown.append(blocks.isEmpty() ? "" : BETWEEN);
                Span place = new Span(shown.length(), shown.length() + words.length());
                shown.append(words);
                blocks.add(new Block(place, role(text, span, blocks)));
            }
        }
        return new DocumentText(Optional.of(decoded.encoding()), shown.toString(), blocks, true);
    }

    private static String shown(String text, Span span) {
        String whole = span.of(text);
        if (FENCE.matcher(whole).lookingAt()) {
            return FENCE.matcher(whole).replaceAll("").strip();
        }
        if (DEFINITION.matcher(whole).matches() || RULE_OF_TABLE.matcher(whole).matches()) {
            return "";
        }
        if (whole.startsWith("|")) {
            String cells = BETWEEN_CELLS
                    .splitAsStream(whole.substring(1))
                    .map(String::strip)
                    .collect(Collectors.joining("\t"));
            return MarkdownInline.shown(cells).strip();
        }
        String words = MarkdownMarks.without(text, span).of(text);
        return MarkdownInline.shown(QUOTED.matcher(words).replaceAll("")).strip();
    }

    private static List<Span> paragraphs(String text, List<TextLine> lines) {
        List<Span> spans = new ArrayList<>();
        boolean open = false;
        boolean inCode = false;
        for (TextLine line : lines) {
            boolean fence =
                    !line.isBlank() && FENCE.matcher(line.span().of(text)).matches();
            boolean goesOn = inCode || (open && !fence && !line.isBlank() && !startsBlock(text, line));
            inCode ^= fence;
            if (goesOn) {
                int last = spans.size() - 1;
                spans.set(last, new Span(spans.get(last).start(), line.end()));
            } else if (!line.isBlank()) {
                spans.add(line.span());
            }
            open = !line.isBlank() && !fence && !endsBlock(text, line);
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
