package variorum.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import variorum.model.FactChange;
import variorum.model.FactChange.Kind;
import variorum.model.Span;

/** Finds the words of a change that state a fact which the other side does not state. */
final class FactFinder {
    private static final String ONE = "one";

    private final Vocabulary vocabulary;
    private final FactKinds kinds;
    private final FactNumbers numbers;
    private final OppositeWords opposites;
    private final WholeAmounts wholes;
    private final Names.Known baseNames;
    private final Names.Known otherNames;

    FactFinder(VersionFacts base, VersionFacts other, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.kinds = new FactKinds(vocabulary);
        this.numbers = new FactNumbers(vocabulary);
        this.opposites = new OppositeWords(vocabulary);
        this.wholes = new WholeAmounts(vocabulary);
        this.baseNames = new Names.Known(base.names(), other.names(), vocabulary.isGerman());
        this.otherNames = new Names.Known(other.names(), base.names(), vocabulary.isGerman());
    }

    /** The names of the base among its words. */
    Names.Known baseNames() {
        return baseNames;
    }

    /** The names of the other version among its words. */
    Names.Known otherNames() {
        return otherNames;
    }

    /**
     * At most one for each kind but quotations, or two that tell amounts of different kinds. It tells the words that
     * the other side has not; all of them where some changed places, or where a denial says more on one side
     * ({@code don't}, {@code won't}).
     */
    List<FactChange> facts(ChangedWords inBase, ChangedWords inOther) {
        if ((inOther.length() == 0 && SpeakerLabels.isOne(inBase))
                || (inBase.length() == 0 && SpeakerLabels.isOne(inOther))) {
            return List.of();
        }
        List<FactWord> ofBase = words(inBase, baseNames, inOther);
        List<FactWord> ofOther = words(inOther, otherNames, inBase);
        if (ofBase.isEmpty() && ofOther.isEmpty()) {
            return List.of();
        }
        List<FactWord> lost = FactWord.without(ofBase, ofOther);
        List<FactWord> gained = FactWord.without(ofOther, ofBase);
        List<FactChange> facts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            boolean whole = kind == Kind.DENIAL
                    ? hasAny(lost, kind) != hasAny(gained, kind)
                    : FactWord.changedPlaces(ofBase, ofOther, kind);
            List<FactWord> before = whole ? ofBase : lost;
            List<FactWord> after = whole ? ofOther : gained;
            if (kind == Kind.NUMBER ? changesAmount(before, inBase, after, inOther) : hasAny(before, after, kind)) {
                FactChange fact = new FactChange(
                        kind,
                        spans(before, kind, inBase, after, inOther),
                        spans(after, kind, inOther, before, inBase),
                        kind == Kind.NUMBER && (areSame(inBase, inOther) || areSame(ofBase, inBase, ofOther, inOther)));
                facts.addAll(
                        kind == Kind.NUMBER && areOfOtherKinds(before, inBase, after, inOther)
                                ? apart(fact)
                                : List.of(fact));
            }
        }
        return facts;
    }

    /**
     * Where those of a kind stand; amounts and dates are told whole, also one of which only the other side has more.
     */
    private List<Span> spans(
            List<FactWord> words, Kind kind, ChangedWords in, List<FactWord> others, ChangedWords inOthers) {
        if (kind != Kind.NUMBER) {
            return FactWord.spans(words, kind, in.passage());
        }
        List<Span> spans = dates(words, in);
        boolean isMore = spans.isEmpty()
                && dates(others, inOthers).stream()
                        .anyMatch(date -> in.length() > 0 || !inOthers.span().contains(date));
        return isMore
                ? Dates.at(in.span(), in.passage()).stream().toList()
                : whole(spans, span -> wholes.of(span, in.passage()));
    }

    private static List<Span> dates(List<FactWord> words, ChangedWords in) {
        return whole(FactWord.spans(words, Kind.NUMBER, in.passage()), span -> Dates.whole(span, in.passage()));
    }

    /** Each of the spans with all that it is part of; those of one whole are one. */
    private static List<Span> whole(List<Span> spans, UnaryOperator<Span> wholeOf) {
        List<Span> whole = new ArrayList<>();
        for (Span span : spans) {
            Span next = wholeOf.apply(span);
            int last = whole.size() - 1;
            if (last >= 0 && whole.get(last).overlaps(next)) {
                whole.set(last, whole.get(last).union(next));
            } else {
                whole.add(next);
            }
        }
        return whole;
    }

    /** Whether money stands on one side of what was rewritten, and shares on the other. */
    private boolean areOfOtherKinds(
            List<FactWord> before, ChangedWords inBase, List<FactWord> after, ChangedWords inOther) {
        return hasAny(before, Kind.NUMBER)
                && hasAny(after, Kind.NUMBER)
                && changesMore(inBase, inOther)
                && amounts(before, inBase.passage()).areOfOtherKindThan(amounts(after, inOther.passage()));
    }

    /** What went and what came, each by itself. */
    private static List<FactChange> apart(FactChange fact) {
        return List.of(
                new FactChange(fact.kind(), fact.base(), List.of(), false),
                new FactChange(fact.kind(), List.of(), fact.other(), false));
    }

    private static boolean hasAny(List<FactWord> words, List<FactWord> others, Kind kind) {
        return hasAny(words, kind) || hasAny(others, kind);
    }

    private static boolean hasAny(List<FactWord> words, Kind kind) {
        for (FactWord word : words) {
            if (word.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** Not where one side alone has numbers, and those are none by themselves. */
    private boolean changesAmount(
            List<FactWord> before, ChangedWords inBase, List<FactWord> after, ChangedWords inOther) {
        boolean lost = hasAny(before, Kind.NUMBER);
        boolean gained = hasAny(after, Kind.NUMBER);
        return (lost && gained) || (lost && tellAmount(before, inBase)) || (gained && tellAmount(after, inOther));
    }

    /** Bad: {@code one of them}, {@code 30[ years old]}. */
    private boolean tellAmount(List<FactWord> words, ChangedWords in) {
        return words.stream()
                .anyMatch(word -> word.kind() == Kind.NUMBER
                        && !vocabulary.isUnit(word.number())
                        && !in.passage().text(word.token()).equalsIgnoreCase(ONE));
    }

    private boolean areSame(ChangedWords inBase, ChangedWords inOther) {
        return Amounts.areSame(text(inBase), text(inOther), vocabulary.groupsFiguresByStops());
    }

    /** The words of a change, with the rest of the dates that they begin or end in. */
    private static String text(ChangedWords words) {
        return Dates.whole(words.span(), words.passage()).of(words.passage().wholeText());
    }

    /** Whether all figures of both sides are, whatever else has changed: {@code rose 20% > grew by 20 per cent}. */
    private boolean areSame(List<FactWord> ofBase, ChangedWords inBase, List<FactWord> ofOther, ChangedWords inOther) {
        return amounts(ofBase, inBase.passage()).areThoseOf(amounts(ofOther, inOther.passage()));
    }

    /** Of words with nothing but small words between them as one: {@code half an hour}, {@code two and a half}. */
    private Amounts amounts(List<FactWord> words, Passage passage) {
        Amounts all = Amounts.NONE;
        int from = -1;
        int to = -1;
        for (FactWord word : words) {
            if (word.kind() == Kind.NUMBER) {
                if (from >= 0 && !areSmall(passage, to + 1, word.token())) {
                    all = all.and(amounts(passage, from, to));
                    from = word.token();
                }
                from = from < 0 ? word.token() : from;
                to = word.token();
            }
        }
        return from < 0 ? all : all.and(amounts(passage, from, to));
    }

    private boolean areSmall(Passage passage, int from, int to) {
        for (int token = from; token < to; token++) {
            if (!vocabulary.isFunctionWord(passage.id(token))) {
                return false;
            }
        }
        return true;
    }

    private Amounts amounts(Passage passage, int first, int last) {
        Span span = new Span(passage.start(first), passage.end(last));
        return amounts(Dates.whole(span, passage).of(passage.wholeText()));
    }

    private Amounts amounts(String text) {
        return Amounts.of(text, vocabulary.groupsFiguresByStops());
    }

    /** Whether a word that tells no such fact, and more than grammar, stands on one side only. */
    boolean changesMore(ChangedWords inBase, ChangedWords inOther) {
        return !Arrays.equals(otherWords(inBase, baseNames), otherWords(inOther, otherNames));
    }

    private int[] otherWords(ChangedWords words, Names.Known names) {
        Passage passage = words.passage();
        return words.numbers(
                token -> !vocabulary.isFunctionWord(passage.id(token))
                        && kinds.of(passage, token, names).isEmpty(),
                token -> vocabulary.stem(passage.id(token)));
    }

    private List<FactWord> words(ChangedWords words, Names.Known names, ChangedWords others) {
        Passage passage = words.passage();
        List<FactWord> found = new ArrayList<>();
        for (int token = words.from(); token < words.to(); token++) {
            Optional<Kind> kind = passage.isWord(token) ? kind(words, token, names, others) : Optional.empty();
            if (kind.isPresent()) {
                for (int number : numbers.of(passage, token, kind.get())) {
                    found.add(new FactWord(kind.get(), token, number));
                }
            }
        }
        return found;
    }

    private Optional<Kind> kind(ChangedWords words, int token, Names.Known names, ChangedWords others) {
        Optional<Kind> alone = kinds.of(words.passage(), token, names);
        return alone.isEmpty() && opposites.holds(words, token, others) ? Optional.of(Kind.DENIAL) : alone;
    }

    /** Whether the number of a list's item or of a note came, went or changed. */
    boolean changesLabel(ChangedWords inBase, ChangedWords inOther) {
        return hasLabel(inBase) || hasLabel(inOther);
    }

    private boolean hasLabel(ChangedWords words) {
        Passage passage = words.passage();
        for (int token = words.from(); token < words.to(); token++) {
            if (vocabulary.isNumber(passage.id(token)) && kinds.isLabel(passage, token)) {
                return true;
            }
        }
        return false;
    }
}
