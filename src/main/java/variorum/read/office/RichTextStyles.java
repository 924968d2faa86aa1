package variorum.read.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which styles of a rich text are those of headings. They are told by number; their names end with a semicolon. Where a
 * name says nothing, as in other languages, the level of the style in an outline does.
 */
final class RichTextStyles {
    private static final String HEADING = "heading ";
    private static final String TITLE = "title;";

    private final Map<Integer, Integer> levels = new HashMap<>();

    /** @param outline its level in an outline; empty for running text */
    void name(int style, String written, Optional<Integer> outline) {
        String name = written.strip().toLowerCase(Locale.ROOT);
        if (name.equals(TITLE)) {
            levels.put(style, 0);
        } else if (name.startsWith(HEADING) && name.endsWith(";")) {
            WordStyles.number(name.substring(HEADING.length(), name.length() - 1))
                    .ifPresent(level -> levels.put(style, level));
        } else {
            outline.ifPresent(level -> levels.put(style, level));
        }
    }

    /** Of a heading 1 to 9, of the title of the whole 0; empty for running text. */
    Optional<Integer> level(int style) {
        return Optional.ofNullable(levels.get(style));
    }
}
