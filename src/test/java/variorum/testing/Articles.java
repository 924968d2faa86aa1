package variorum.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import variorum.model.Paragraph;
import variorum.model.Role;
import variorum.model.Span;
import variorum.model.Version;

/** Versions written in the test itself. */
public final class Articles {
    private Articles() {}

    /** A version of body text. */
    public static Version article(String... paragraphs) {
        return Layout.BLANK_LINES.version("article", List.of(paragraphs));
    }

    /** A version in Japanese, in which a sentence is wrapped anywhere; the last word differs between the two. */
    public static Version wrappedJapanese(String last) {
        return article("港の橋は春まで\n閉鎖されると\n  市長は" + last + "\n店は困っている。");
    }

    /** A version drawn on one line: {@code ¶} is a paragraph's end, one line end in the text. */
    public static Version drawn(String text) {
        return text.isEmpty() ? article() : Layout.ONE_A_LINE.version("article", List.of(text.split("¶")));
    }

    /** A version of body text in which each line with text is a paragraph. */
    public static Version lines(String text) {
        int[] at = {0};
        List<Paragraph> paragraphs = Arrays.stream(text.split("(?<=\n)"))
                .map(line -> {
                    int start = at[0];
                    at[0] += line.length();
                    return new Span(start, start + line.stripTrailing().length());
                })
                .filter(span -> !span.isEmpty())
                .map(span -> new Paragraph(span, Role.BODY))
                .toList();
        return new Version("article", Optional.empty(), text, paragraphs);
    }

    /** The version with these roles, one for each paragraph. */
    public static Version withRoles(Version version, Role... roles) {
        List<Paragraph> paragraphs = version.paragraphs();
        Paragraph[] changed = new Paragraph[roles.length];
        Arrays.setAll(changed, index -> new Paragraph(paragraphs.get(index).span(), roles[index]));
        return new Version(version.name(), version.encoding(), version.text(), List.of(changed));
    }
}
