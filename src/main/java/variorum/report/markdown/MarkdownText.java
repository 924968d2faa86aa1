package variorum.report.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import variorum.model.LineEnd;
import variorum.model.ParagraphRange;
import variorum.model.Span;
import variorum.model.Version;

/**
 * Plain text as Markdown: each paragraph on one line, blank lines between them, and a backslash before everything that
 * Markdown or CriticMarkup would take for a sign of its own.
 */
final class MarkdownText {
    static final String BREAK = "\n\n";

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\t\n]]");

    /**
     * Always a mark, or next to its like or a brace, or at the beginning of a line, or of an entity, of which the end
     * may stand in the words that follow.
     */
    private static final Pattern MARK = Pattern.compile("[\\\\`*_{}\\[\\]<>~]"
            + "|(?<=[-+={}])[-+=]|[-+=](?=[-+={}])"
            + "|(?m:^)[-+=#|]|(?m:(?<=^\\d{1,9}))[.)]"
            + "|&(?=#?\\w*(?:;|\\z))");

    private MarkdownText() {}

    /** @param range the paragraphs of the version in which the span lies */
    static String of(Version version, Span span, ParagraphRange range) {
        String number = numberBefore(version, span.start(), range);
        return escaped(number + plain(version, span, range)).substring(number.length());
    }

    /** The digits that a paragraph begins with and that stand there; with what follows they may look like a list. */
    private static String numberBefore(Version version, int end, ParagraphRange range) {
        int start = end;
        while (start > 0 && Character.isDigit(version.text().charAt(start - 1))) {
            start--;
        }
        for (int index = range.from(); index < range.to(); index++) {
            if (version.paragraphs().get(index).span().start() == start) {
                return version.text().substring(start, end);
            }
        }
        return "";
    }

    /** Without backslashes. */
    static String plain(Version version, Span span, ParagraphRange range) {
        return version.cut(span, range).stream()
                .map(part -> onOneLine(version, part))
                .collect(Collectors.joining(BREAK));
    }

    private static String onOneLine(Version version, Span span) {
        return CONTROL.matcher(LineEnd.folded(version.text(), span)).replaceAll("\uFFFD");
    }

    static String escaped(String text) {
        return MARK.matcher(text).replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()));
    }
}
