package variorum.display.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import variorum.display.Change;
import variorum.display.facts.Fact.Kind;
import variorum.model.Span;

/**
 * Puts together the changes of fact of one row of two versions.
 *
 * <p>Other words within one quotation are one fact. So are the two changes by which a figure or a name left one place
 * of its sentence for another, if the engine holds that for a change of fact, or by which any fact left one sentence
 * for another together with what it is about; what else those changes tell is a fact of its own.
 */
final class FactsOfRow {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\u2026]['\"\u2019\u201d\u00bb)\\]]*\\s");

    /** So many changes are looked at for the place to which one has moved; few sentences have as many. */
    private static final int MOST_IN_A_SENTENCE = 32;

    /** What has left its sentence has taken so many other words along; fewer may be chance. */
    private static final int LEAST_COMPANY = 2;

    private final String baseText;
    private final String otherText;

    FactsOfRow(String baseText, String otherText) {
        this.baseText = baseText;
        this.otherText = otherText;
    }

    List<Fact> list(List<Change> changes) {
        List<Fact> facts = new ArrayList<>();
        List<FactPart> parts = FactPart.of(changes).toList();
        Set<FactPart> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int index = 0; index < parts.size(); index++) {
            FactPart first = parts.get(index);
            if (told.contains(first)) {
                continue;
            }
            Kind kind = kind(first);
            List<FactPart> further = further(first, kind, parts.subList(index + 1, parts.size()), told);
            told.addAll(further);
            facts.add(
                    fact(kind, Stream.concat(Stream.of(first), further.stream()).toList()));
        }
        return facts;
    }

    private Fact fact(Kind kind, List<FactPart> parts) {
        if (kind == Kind.QUOTATION) {
            return new QuotedSides(parts, baseText, otherText).told();
        }
        return parts.size() > 1 ? Fact.ofMove(parts) : Fact.of(kind, parts.get(0));
    }

    /** Those of the later parts that are one matter with the first, and have not been told. */
    private List<FactPart> further(FactPart first, Kind kind, List<FactPart> later, Set<FactPart> told) {
        return switch (kind) {
            case QUOTATION -> ofSameQuotation(first, later);
            case NUMBER, NAME, DENIAL -> {
                List<FactPart> free = later.stream()
                        .limit(MOST_IN_A_SENTENCE)
                        .filter(second -> !told.contains(second))
                        .toList();
                yield elsewhereInSentence(first, kind, free).or(() -> elsewhere(first, kind, free)).stream()
                        .toList();
            }
            case MOVED, SPELLING -> List.of();
        };
    }

    private Optional<FactPart> elsewhereInSentence(FactPart first, Kind kind, List<FactPart> later) {
        return kind == Kind.DENIAL
                ? Optional.empty()
                : inSameSentence(first, kind, later).stream()
                        .filter(second -> hasMoved(first, second) || hasMoved(second, first))
                        .findFirst();
    }

    private Optional<FactPart> elsewhere(FactPart first, Kind kind, List<FactPart> later) {
        return later.stream()
                .filter(second -> kind(second) == kind)
                .filter(second -> hasMovedInCompany(first, second) || hasMovedInCompany(second, first))
                .findFirst();
    }

    private List<FactPart> ofSameQuotation(FactPart first, List<FactPart> later) {
        List<FactPart> found = new ArrayList<>();
        FactPart last = first;
        for (FactPart next : later) {
            if (kind(next) == Kind.QUOTATION) {
                if (!next.sharesWordsWith(last)) {
                    break;
                }
                found.add(next);
                last = next;
            }
        }
        return found;
    }

    /** Those of a kind before the first sentence ends. */
    private List<FactPart> inSameSentence(FactPart first, Kind kind, List<FactPart> later) {
        List<FactPart> found = new ArrayList<>();
        FactPart last = first;
        for (FactPart next : later) {
            if (isSentenceEndBetween(last, next)) {
                break;
            }
            last = next;
            if (kind(next) == kind) {
                found.add(next);
            }
        }
        return found;
    }

    private Kind kind(FactPart part) {
        return switch (part.fact().kind()) {
            case NUMBER -> part.fact().respelled() ? Kind.SPELLING : Kind.NUMBER;
            case NAME -> before(part).hasFactsOf(after(part)) ? Kind.SPELLING : Kind.NAME;
            case DENIAL -> Kind.DENIAL;
            case QUOTATION -> Kind.QUOTATION;
        };
    }

    private static FactWords words(List<Span> spans, String text) {
        return FactWords.of(spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" ")));
    }

    private FactWords before(FactPart part) {
        return words(part.fact().base(), baseText);
    }

    private FactWords after(FactPart part) {
        return words(part.fact().other(), otherText);
    }

    /** Whether the words of the one stand at the other now. */
    private boolean hasMoved(FactPart from, FactPart to) {
        return after(from).arePlain()
                && before(to).arePlain()
                && (kind(from) == Kind.NUMBER
                        ? before(from).areThoseOf(after(to))
                        : before(from).hasFactsOf(after(to)));
    }

    /** The same in another sentence, with other words of the one change that are in the other now. */
    private boolean hasMovedInCompany(FactPart from, FactPart to) {
        return from.fact().other().isEmpty()
                && to.fact().base().isEmpty()
                && (kind(from) == Kind.DENIAL
                        ? before(from).areThoseOf(after(to))
                        : before(from).tellAllOf(after(to)))
                && company(from.change().base(), from.fact().base(), baseText)
                                .sharedWith(
                                        company(to.change().other(), to.fact().other(), otherText))
                        >= LEAST_COMPANY;
    }

    private static Company company(Span change, List<Span> fact, String text) {
        return Company.of(
                change.of(text), fact.stream().map(span -> span.of(text)).collect(Collectors.joining(" ")));
    }

    /** From one change to the next, both included, in either text. */
    private boolean isSentenceEndBetween(FactPart first, FactPart last) {
        Span base = first.change().base().union(last.change().base());
        Span other = first.change().other().union(last.change().other());
        return SENTENCE_END.matcher(base.of(baseText)).find()
                || SENTENCE_END.matcher(other.of(otherText)).find();
    }
}
