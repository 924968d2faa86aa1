package variorum.session;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A text in which every run of blanks and line ends is one space, and where each character came from. */
final class FoldedText {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final String text;
    private final int[] sources;

    private FoldedText(String text, int[] sources) {
        this.text = text;
        this.sources = sources;
    }

    static FoldedText of(String text) {
        IntStream.Builder sources = IntStream.builder();
        Matcher blanks = BLANKS.matcher(text);
        int at = 0;
        while (blanks.find()) {
            IntStream.rangeClosed(at, blanks.start()).forEach(sources::add);
            at = blanks.end();
        }
        IntStream.rangeClosed(at, text.length()).forEach(sources::add);
        return new FoldedText(folded(text), sources.build().toArray());
    }

    static String folded(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }

    /** Where words stand first that have one space for every run of blanks; in the text as it was. */
    Optional<Excerpt> find(String words) {
        if (words.isEmpty()) {
            return Optional.of(Excerpt.NOTHING);
        }
        int at = text.indexOf(words);
        return at < 0 ? Optional.empty() : Optional.of(new Excerpt(sources[at], sources[at + words.length()]));
    }
}
