package variorum.ui.find;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import variorum.model.LineEnd;
import variorum.model.Span;

/** A paragraph as it is read: a line end inside it, with the blanks round it, is one space. */
final class FlowedText {
    private static final Pattern LINE_END = Pattern.compile("[ \\t]*(?:\\R[ \\t]*)+");

    private final String text;

    /** Where each character stands in the version's text. */
    private final int[] sources;

    private FlowedText(String text, int[] sources) {
        this.text = text;
        this.sources = sources;
    }

    static FlowedText of(String version, Span paragraph) {
        String raw = paragraph.of(version);
        StringBuilder text = new StringBuilder(raw.length());
        IntStream.Builder sources = IntStream.builder();
        Matcher lineEnd = LINE_END.matcher(raw);
        int at = 0;
        while (lineEnd.find()) {
            append(text, sources, raw, at, lineEnd.start(), paragraph.start());
            if (!new LineEnd(lineEnd.start(), lineEnd.end()).isNothing(raw)) {
                text.append(' ');
                sources.add(paragraph.start() + lineEnd.start());
            }
            at = lineEnd.end();
        }
        append(text, sources, raw, at, raw.length(), paragraph.start());
        return new FlowedText(text.toString(), sources.build().toArray());
    }

    private static void append(
            StringBuilder text, IntStream.Builder sources, String raw, int from, int to, int offset) {
        text.append(raw, from, to);
        IntStream.range(from, to).map(at -> at + offset).forEach(sources::add);
    }

    /** Without line ends. */
    String text() {
        return text;
    }

    /** Where in the version these characters stand, which are not none. */
    Span source(int from, int to) {
        return new Span(sources[from], sources[to - 1] + 1);
    }
}
