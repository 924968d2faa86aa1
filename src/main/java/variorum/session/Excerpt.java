package variorum.session;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import variorum.model.Paragraph;
import variorum.model.ParagraphRange;
import variorum.model.Span;
import variorum.model.Version;

/**
 * Some words of a text, described by their place in it, so that the text itself is not saved.
 *
 * @param start the first code unit
 * @param end the code unit after the last one
 */
record Excerpt(int start, int end) {
    static final Excerpt NOTHING = new Excerpt(0, 0);

    Excerpt {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no excerpt: [" + start + ", " + end + ")");
        }
    }

    static Excerpt of(Version version, ParagraphRange paragraphs) {
        Span span = version.span(paragraphs);
        return new Excerpt(span.start(), span.end());
    }

    /** The words, with one space for every run of blanks; none where the text is too short to hold them. */
    String in(String text) {
        return end > text.length() ? "" : FoldedText.folded(text.substring(start, end));
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
