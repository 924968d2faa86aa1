package variorum.read.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import variorum.progress.Monitor;

/** What the styles of a Word document say about the paragraphs and words that have them. */
final class WordStyles implements Markup.Listener {
    /** Outline levels are counted from 0; this one stands for running text. */
    private static final int BODY_LEVEL = 9;

    private static final String HEADING = "heading ";

    private final Map<String, Definition> definitions = new HashMap<>();
    private Definition open = new Definition();

    /** A style as it is written; what it does not say, the style that it is based on does. */
    private static final class Definition {
        private String name = "";
        private String basedOn = "";
        private Optional<Integer> outline = Optional.empty();
        private Optional<Boolean> hidden = Optional.empty();

        /** As it says, or else as its name does; that of the title of the whole stands above all others. */
        Optional<Integer> outline() {
            if (name.equals("title")) {
                return Optional.of(-1);
            }
            return outline.or(() -> name.startsWith(HEADING)
                    ? number(name.substring(HEADING.length())).map(level -> level - 1)
                    : Optional.empty());
        }
    }

    static WordStyles read(InputStream styles, Monitor monitor) throws IOException {
        WordStyles read = new WordStyles();
        Markup.walk(styles, read, monitor);
        return read;
    }

    /** The styles of a document without any. */
    static WordStyles none() {
        return new WordStyles();
    }

    private WordStyles() {}

    @Override
    public boolean start(String name, Markup at) {
        Optional<String> value = at.attribute("val");
        switch (name) {
            case "style" -> {
                open = new Definition();
                definitions.put(at.attribute("styleId").orElse(""), open);
            }
            case "name" -> open.name = value.orElse("").toLowerCase(Locale.ROOT);
            case "basedOn" -> open.basedOn = value.orElse("");
            case "outlineLvl" -> open.outline = value.flatMap(WordStyles::number);
            case "vanish" -> open.hidden = Optional.of(isOn(at));
            default -> {
                // How a style looks does not matter.
            }
        }
        return true;
    }

    @Override
    public void end(String name) {
        if (name.equals("style")) {
            open = new Definition();
        }
    }

    /** Of a heading 1 to 9, of the title of the whole 0; empty for running text. */
    Optional<Integer> headingLevel(String id) {
        return first(id, Definition::outline).flatMap(WordStyles::headingLevel);
    }

    /** The level of a heading by its outline level, which is counted from 0. */
    static Optional<Integer> headingLevel(int outline) {
        return outline < BODY_LEVEL ? Optional.of(outline + 1) : Optional.empty();
    }

    boolean isHidden(String id) {
        return first(id, style -> style.hidden).orElse(false);
    }

    /** Whether its paragraphs are lines of a table of contents. */
    boolean isContents(String id) {
        return first(id, style -> style.name.startsWith("toc ") ? Optional.of(true) : Optional.empty())
                .orElse(false);
    }

    /** What the style says, or else the one that it is based on, and so on. */
    private <T> Optional<T> first(String id, Function<Definition, Optional<T>> question) {
        Set<String> asked = new HashSet<>();
        for (String at = id; definitions.containsKey(at) && asked.add(at); at = definitions.get(at).basedOn) {
            Optional<T> answer = question.apply(definitions.get(at));
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }

    static Optional<Integer> number(String value) {
        try {
            return Optional.of(Integer.parseInt(value));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether a property that can be on or off is on; one without a value is. */
    static boolean isOn(Markup at) {
        return !Set.of("0", "false", "off").contains(at.attribute("val").orElse("on"));
    }
}
