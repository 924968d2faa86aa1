package variorum.display.facts;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import variorum.display.Change;
import variorum.model.Span;
import variorum.model.Version;

/**
 * A fact that changed: one change of the plan as far as it is about one kind of words, or several changes that are one
 * matter to a reader. A change that holds words of several kinds is one fact for each.
 *
 * @param changes ascending, at least one
 * @param baseWords the very words that the fact was told with, in the base's text, ascending: {@code 12}, {@code Anna
 *     Berg}, {@code not}; what stood in place of them where something was added, if that is all that changed there
 * @param otherWords those that it is told with now, in the other's text, such as {@code will} for {@code may}
 */
public record Fact(Kind kind, List<Change> changes, List<Span> baseWords, List<Span> otherWords) {
    public Fact {
        changes = List.copyOf(changes);
        baseWords = List.copyOf(baseWords);
        otherWords = List.copyOf(otherWords);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("no change makes no fact");
        }
    }

    static Fact of(Kind kind, FactPart part) {
        return new Fact(kind, List.of(part.change()), part.baseWords(), part.otherWords());
    }

    /** Words that left one place for another. */
    static Fact ofMove(List<FactPart> parts) {
        return new Fact(
                Kind.MOVED,
                parts.stream().map(FactPart::change).toList(),
                parts.stream().flatMap(part -> part.fact().base().stream()).toList(),
                parts.stream().flatMap(part -> part.fact().other().stream()).toList());
    }

    /**
     * Other words in a quotation, from the first of them to the last; the quotation with its marks where the words
     * around it changed with it.
     */
    static Fact ofQuotation(List<FactPart> parts) {
        boolean inside = parts.stream().allMatch(FactPart::isInside);
        return new Fact(
                Kind.QUOTATION,
                parts.stream().map(FactPart::change).toList(),
                union(parts.stream()
                        .flatMap(part -> inside ? Stream.of(part.change().base()) : part.fact().base().stream())),
                union(parts.stream()
                        .flatMap(part -> inside ? Stream.of(part.change().other()) : part.fact().other().stream())));
    }

    private static List<Span> union(Stream<Span> spans) {
        return spans.reduce(Span::union)
                .filter(span -> !span.isEmpty())
                .map(List::of)
                .orElse(List.of());
    }

    /** The change that the reader comes to first. */
    public Change first() {
        return changes.get(0);
    }

    /** The paragraph of the base that its words stand in, from 0; none where something was added. */
    public OptionalInt baseParagraph(Version base) {
        return paragraph(baseWords, base);
    }

    /** The same in the other version; none where something was dropped. */
    public OptionalInt otherParagraph(Version other) {
        return paragraph(otherWords, other);
    }

    private static OptionalInt paragraph(List<Span> words, Version version) {
        return words.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(FactContext.paragraph(words.get(0).start(), version));
    }

    /** What a fact is about, the weightiest first. */
    public enum Kind {
        /** A figure, date or amount, also within quotation marks. */
        NUMBER,
        NAME,
        /** Whether something is so, and how sure: "not", "may", "alleged". */
        DENIAL,
        /** Other words in somebody's mouth; one for each quotation. */
        QUOTATION,
        /** Figures or names that left one place of a sentence for another. */
        MOVED,
        /** The same figures in another style, or the same names but for capitals, hyphens and the like. */
        SPELLING
    }
}
