package variorum.ui.find;

import java.util.stream.IntStream;
import variorum.model.LineEnd;
import variorum.model.Span;

/** A paragraph as it is read: a line end inside it, with the blanks round it, is what it stands for. */
final class SearchedText {
    private final String text;

    /** Where each character stands in the version's text. */
    private final int[] sources;

    private SearchedText(String text, int[] sources) {
        this.text = text;
        this.sources = sources;
    }

    static SearchedText of(String version, Span paragraph) {
        StringBuilder text = new StringBuilder(paragraph.length());
        IntStream.Builder sources = IntStream.builder();
        int at = paragraph.start();
        for (LineEnd lineEnd : LineEnd.in(version, paragraph)) {
            append(text, sources, version, at, lineEnd.start());
            if (!lineEnd.isNothing(version)) {
                text.append(' ');
                sources.add(lineEnd.start());
            }
            at = lineEnd.end();
        }
        append(text, sources, version, at, paragraph.end());
        return new SearchedText(text.toString(), sources.build().toArray());
    }

    private static void append(StringBuilder text, IntStream.Builder sources, String version, int from, int to) {
        text.append(version, from, to);
        IntStream.range(from, to).forEach(sources::add);
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
