package variorum.display.facts;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import variorum.display.Change;
import variorum.model.Span;
import variorum.model.Version;

/**
 * A fact that changed: the part of one change that is about one kind of words, or several changes that are one matter
 * to a reader. A change with words of several kinds is one fact for each.
 *
 * @param changes ascending, at least one
 * @param baseWords the exact words of the fact in the base's text, ascending: {@code 12}, {@code Anna Berg},
 *     {@code not}. If something was added, what it replaced, if that is all that changed there
 * @param otherWords the same in the other's text, such as {@code will} for {@code may}
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
     * A quotation that changed: its changed words, from the first to the last, or all of it with its marks if the words
     * around it changed too.
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

    /** The same without the words of the base. */
    Fact withoutBase() {
        return new Fact(kind, changes, List.of(), otherWords);
    }

    /** The same without the words of the other. */
    Fact withoutOther() {
        return new Fact(kind, changes, baseWords, List.of());
    }

    private static List<Span> union(Stream<Span> spans) {
        return spans.reduce(Span::union)
                .filter(span -> !span.isEmpty())
                .map(List::of)
                .orElse(List.of());
    }

    /** The first of the changes. */
    public Change first() {
        return changes.get(0);
    }

    /** The paragraph of the base that its words are in, from 0; empty if something was added. */
    public OptionalInt baseParagraph(Version base) {
        return paragraph(baseWords, base);
    }

    /** The same in the other version; empty if something was dropped. */
    public OptionalInt otherParagraph(Version other) {
        return paragraph(otherWords, other);
    }

    private static OptionalInt paragraph(List<Span> words, Version version) {
        return words.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(version.paragraphAt(words.get(0).start()));
    }

    /** What a fact is about, the most important first. */
    public enum Kind {
        /** A figure, date or amount, also within quotation marks. */
        NUMBER,
        NAME,
        /** Whether something is so, and how sure: "not", "may", "alleged". */
        DENIAL,
        /** A quotation with other words; one fact for each quotation. */
        QUOTATION,
        /** Figures or names that left one place of a sentence for another. */
        MOVED,
        /** The same figures in another style, or the same names but for capitals, hyphens and the like. */
        SPELLING
    }
}
