package variorum.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.model.Paragraph;
import variorum.model.Role;
import variorum.model.Span;
import variorum.model.Version;

/** How an article stands in its file. */
public enum Layout {
    BLANK_LINES("\n\n", " "),
    ONE_A_LINE("\n", " "),
    CRLF("\r\n\r\n", " "),
    WRAPPED(" \n \n", "\n"),
    WRAPPED_CRLF("\r\n\r\n", "  \r\n\t");

    /** Lines are wrapped after so many code units. */
    private static final int WIDTH = 32;

    private final String paragraphEnd;
    /** What stands at the end of a full line inside a paragraph. */
    private final String lineEnd;

    Layout(String paragraphEnd, String lineEnd) {
        this.paragraphEnd = paragraphEnd;
        this.lineEnd = lineEnd;
    }

    public Version version(String name, SeededArticle article) {
        return version(name, article.texts());
    }

    /**
     * The version that has these paragraphs.
     *
     * @param texts one a paragraph, without blanks at its ends
     */
    public Version version(String name, List<String> texts) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String paragraph : texts) {
            text.append(paragraphs.isEmpty() ? "" : paragraphEnd);
            int start = text.length();
            text.append(wrapped(paragraph));
            paragraphs.add(new Paragraph(new Span(start, text.length()), Role.BODY));
        }
        return new Version(name, Optional.empty(), text.toString(), paragraphs);
    }

    private String wrapped(String text) {
        StringBuilder wrapped = new StringBuilder();
        int lineStart = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean loneSpace =
                    text.charAt(at) == ' ' && !isBlank(text.charAt(at - 1)) && !isBlank(text.charAt(at + 1));
            if (loneSpace && at - lineStart > WIDTH) {
                wrapped.append(lineEnd);
                lineStart = at;
            } else {
                wrapped.append(text.charAt(at));
            }
        }
        return wrapped.toString();
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    /** Without the blanks and line ends at both ends, no-break spaces among them. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
