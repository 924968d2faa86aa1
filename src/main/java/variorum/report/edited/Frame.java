package variorum.report.edited;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import variorum.model.LineEnd;
import variorum.model.Paragraph;
import variorum.model.ParagraphRange;
import variorum.model.Span;
import variorum.model.Version;

/** The version that an edited text is written over: what is between its paragraphs, and its line ends. */
final class Frame {
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private final Version version;
    private final String lineEnd;
    private final String usualGap;
    private final boolean isWrapped;

    Frame(Version version) {
        this.version = version;
        Matcher found = LINE_END.matcher(version.text());
        this.lineEnd = found.find() ? found.group() : "\n";
        this.usualGap = usualGap();
        this.isWrapped = version.paragraphs().stream()
                .anyMatch(paragraph ->
                        LINE_END.matcher(paragraph.span().of(version.text())).find());
    }

    Version version() {
        return version;
    }

    private String usualGap() {
        Map<String, Integer> counts = new HashMap<>();
        IntStream.range(1, version.paragraphs().size())
                .forEach(index -> counts.merge(gapBefore(index), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(lineEnd + lineEnd);
    }

    private String gapBefore(int index) {
        List<Paragraph> paragraphs = version.paragraphs();
        int from = index == 0 ? 0 : paragraphs.get(index - 1).span().end();
        return version.text().substring(from, paragraphs.get(index).span().start());
    }

    /** What is before the first paragraph. */
    String beginning() {
        return version.paragraphs().isEmpty() ? "" : gapBefore(0);
    }

    /**
     * What is after the last paragraph; everything, if the text has no paragraphs.
     *
     * @param isEmpty whether there is no paragraph before it
     */
    String end(boolean isEmpty) {
        if (version.paragraphs().isEmpty()) {
            return isEmpty ? version.text() : lineEnd;
        }
        Span all = version.span(version.allParagraphs());
        return isEmpty ? "" : version.text().substring(all.end());
    }

    /** What is between two rows, of which this version has these paragraphs, or none. */
    String between(ParagraphRange before, ParagraphRange after) {
        if (!after.isEmpty() && after.from() > 0) {
            return gapBefore(after.from());
        }
        boolean endsInside =
                !before.isEmpty() && before.to() < version.paragraphs().size();
        return endsInside ? gapBefore(before.to()) : usualGap;
    }

    /**
     * Words of a version as they stand in this text: its own as they are; of the other one, breaks between paragraphs
     * become the usual gap, and line ends inside paragraphs this version's, or what they stand for where this one has
     * none.
     *
     * @param range the paragraphs in which the words stand
     */
    String words(Version from, Span span, ParagraphRange range) {
        if (from.equals(version)) {
            return span.of(from.text());
        }
        return from.cut(span, range).stream()
                .map(part -> onOwnLines(from.text(), part))
                .collect(Collectors.joining(usualGap));
    }

    private String onOwnLines(String text, Span span) {
        return isWrapped ? LINE_END.matcher(span.of(text)).replaceAll(lineEnd) : LineEnd.folded(text, span);
    }
}
