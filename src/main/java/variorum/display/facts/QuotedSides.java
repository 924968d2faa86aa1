package variorum.display.facts;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import variorum.model.Span;

/**
 * On which sides the words of a changed quotation are a quotation. Where only one side quotes, what the other has in
 * its place is told with it, but not if so much was rewritten that it is no answer: good {@code went away > "fled"},
 * bad a whole paragraph {@code > "fled"}.
 */
final class QuotedSides {
    /** So many times as long as the quotation. */
    private static final int MOST_IN_PLACE = 3;

    private static final Pattern OPENING_MARK =
            Pattern.compile("[\"'`\\p{Pi}\\p{Pf}\u201A\u201E\u300C\u300E\u300A\u3008]");

    private final Fact whole;
    private final boolean inBase;
    private final boolean inOther;

    QuotedSides(List<FactPart> parts, String baseText, String otherText) {
        this.whole = Fact.ofQuotation(parts);
        this.inBase = isQuoted(parts, part -> part.fact().base(), baseText);
        this.inOther = isQuoted(parts, part -> part.fact().other(), otherText);
    }

    private static boolean isQuoted(List<FactPart> parts, Function<FactPart, List<Span>> side, String text) {
        return parts.stream()
                .flatMap(part -> side.apply(part).stream())
                .anyMatch(span -> OPENING_MARK
                        .matcher(text)
                        .region(span.start(), span.end())
                        .lookingAt());
    }

    Fact told() {
        int base = length(whole.baseWords());
        int other = length(whole.otherWords());
        if (inOther && !inBase && isTooLong(base, other)) {
            return whole.withoutBase();
        }
        return inBase && !inOther && isTooLong(other, base) ? whole.withoutOther() : whole;
    }

    /** In place of a quotation, of which there has to be some, since a fact without words would say nothing. */
    private static boolean isTooLong(int words, int quoted) {
        return quoted > 0 && words > MOST_IN_PLACE * quoted;
    }

    private static int length(List<Span> words) {
        return words.stream().mapToInt(Span::length).sum();
    }
}
