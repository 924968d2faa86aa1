package variorum.session;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import variorum.model.Paragraph;
import variorum.model.ParagraphRange;
import variorum.model.Span;
import variorum.model.Version;

/**
 * Some words of a text, told by where they stand in it, so that nothing of the text itself is kept.
 *
 * @param start the first code unit
 * @param end the code unit after the last one
 */
record Excerpt(int start, int end) {
    static final Excerpt NOTHING = new Excerpt(0, 0);

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    Excerpt {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no excerpt: [" + start + ", " + end + ")");
        }
    }

    /** Where the words stand first; line ends and blanks count as one space. */
    static Optional<Excerpt> of(String words, String text) {
        if (words.isEmpty()) {
            return Optional.of(NOTHING);
        }
        int at = folded(text).indexOf(words);
        return at < 0 ? Optional.empty() : Optional.of(new Excerpt(place(text, at), place(text, at + words.length())));
    }

    private static String folded(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }

    /** The place in the text that is {@code folded} characters from the beginning when it is folded. */
    private static int place(String text, int folded) {
        Matcher blanks = BLANKS.matcher(text);
        int place = folded;
        while (blanks.find() && blanks.start() < place) {
            place += blanks.end() - blanks.start() - 1;
        }
        return place;
    }

    static Excerpt of(Version version, ParagraphRange paragraphs) {
        Span span = version.span(paragraphs);
        return new Excerpt(span.start(), span.end());
    }

    /** The words, with one space for every run of blanks; none where the text is too short to hold them. */
    String in(String text) {
        return end > text.length() ? "" : folded(text.substring(start, end));
    }

    /** The paragraphs from whose first word it goes to whose last; empty where it does not. */
    Optional<ParagraphRange> paragraphs(Version version) {
        int from = index(version, paragraph -> paragraph.span().start() == start);
        int last = index(version, paragraph -> paragraph.span().end() == end);
        return from < 0 || last < from ? Optional.empty() : Optional.of(new ParagraphRange(from, last + 1));
    }

    private static int index(Version version, Predicate<Paragraph> wanted) {
        return IntStream.range(0, version.paragraphs().size())
                .filter(index -> wanted.test(version.paragraphs().get(index)))
                .findFirst()
                .orElse(-1);
    }
}
