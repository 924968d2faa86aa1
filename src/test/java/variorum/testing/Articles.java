package variorum.testing;

import java.util.List;
import variorum.model.Version;

/** Versions written in the test itself. */
public final class Articles {
    private Articles() {}

    /** A version of body text. */
    public static Version article(String... paragraphs) {
        return Layout.BLANK_LINES.version("article", List.of(paragraphs));
    }

    /** A version drawn on one line: {@code ¶} is a paragraph's end, one line end in the text. */
    public static Version drawn(String text) {
        return text.isEmpty() ? article() : Layout.ONE_A_LINE.version("article", List.of(text.split("¶")));
    }
}
