package variorum.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import variorum.model.Edit;
import variorum.model.FactChange;
import variorum.model.Span;

/**
 * Names and amounts that only left one place of their sentence for another, which changes no fact: {@code Anna Berg
 * said it burned} and {@code It burned, said Anna Berg}; {@code a 12-month lease} and {@code a lease of 12 months}.
 * What has passed a name may have changed its part with it, as in {@code Rome beat Carthage}, and is a fact; so is an
 * amount that has passed a number, and a bare number, which may count something else now.
 */
final class MovedFacts {
    /** So many facts are looked at for the one that has moved; few sentences have as many. */
    private static final int MOST_IN_A_SENTENCE = 32;

    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    private final Passage base;
    private final Passage other;
    private final Names.Known baseNames;
    private final Names.Known otherNames;
    private final Vocabulary vocabulary;
    private final FactNumbers numbers;

    MovedFacts(Passage base, Passage other, FactFinder finder, Vocabulary vocabulary) {
        this.base = base;
        this.other = other;
        this.baseNames = finder.baseNames();
        this.otherNames = finder.otherNames();
        this.vocabulary = vocabulary;
        this.numbers = new FactNumbers(vocabulary);
    }

    /** The edits of the row of the two passages, those that only move a fact without it. */
    List<Edit> setAside(List<Edit> edits) {
        List<Edit> left = new ArrayList<>(edits);
        for (FactChange.Kind kind : List.of(FactChange.Kind.NUMBER, FactChange.Kind.NAME)) {
            setAside(left, kind);
        }
        return left;
    }

    private void setAside(List<Edit> edits, FactChange.Kind kind) {
        if (!isAny(edits, kind, MovedFacts::isGone) || !isAny(edits, kind, MovedFacts::isNew)) {
            return;
        }
        List<OneSided> facts = new ArrayList<>();
        for (int index = 0; index < edits.size(); index++) {
            addTo(facts, edits.get(index), index, kind);
        }
        BitSet moved = new BitSet();
        for (int first = 0; first < facts.size(); first++) {
            int end = Math.min(facts.size(), first + MOST_IN_A_SENTENCE);
            for (int second = first + 1; second < end && !moved.get(first); second++) {
                if (!moved.get(second) && isMove(facts.get(first), facts.get(second))) {
                    moved.set(first);
                    moved.set(second);
                }
            }
        }
        moved.stream()
                .mapToObj(facts::get)
                .forEach(moving -> edits.set(moving.index(), without(edits.get(moving.index()), moving.fact())));
    }

    private static boolean isAny(List<Edit> edits, FactChange.Kind kind, Predicate<FactChange> asked) {
        for (Edit edit : edits) {
            for (FactChange fact : edit.facts()) {
                if (fact.kind() == kind && asked.test(fact)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isGone(FactChange fact) {
        return fact.other().isEmpty();
    }

    private static boolean isNew(FactChange fact) {
        return fact.base().isEmpty();
    }

    /**
     * An edit that takes a fact away, or brings one.
     *
     * @param told equal for facts that tell the same
     */
    private record OneSided(Edit edit, int index, FactChange fact, List<?> told) {}

    private void addTo(List<OneSided> facts, Edit edit, int index, FactChange.Kind kind) {
        for (FactChange fact : edit.facts()) {
            if (fact.kind() == kind && (isGone(fact) || isNew(fact))) {
                List<?> told = isGone(fact) ? told(base, fact.base(), kind) : told(other, fact.other(), kind);
                if (!told.isEmpty()) {
                    facts.add(new OneSided(edit, index, fact, told));
                }
            }
        }
    }

    private boolean isMove(OneSided first, OneSided second) {
        FactChange.Kind kind = first.fact().kind();
        return isGone(first.fact()) != isGone(second.fact())
                && first.told().equals(second.told())
                && isNear(base, first.edit().base(), second.edit().base(), kind, baseNames)
                && isNear(other, first.edit().other(), second.edit().other(), kind, otherNames);
    }

    private List<?> told(Passage passage, List<Span> words, FactChange.Kind kind) {
        return kind == FactChange.Kind.NAME ? names(passage, words) : amounts(passage, words);
    }

    private List<Integer> names(Passage passage, List<Span> words) {
        return words.stream()
                .map(span -> ChangedWords.of(passage, span))
                .flatMapToInt(changed -> IntStream.range(changed.from(), changed.to())
                        .filter(passage::isWord)
                        .flatMap(token -> Arrays.stream(numbers.of(passage, token, FactChange.Kind.NAME))))
                .sorted()
                .boxed()
                .toList();
    }

    /** Nothing of a bare number that is no year: it does not tell what it counts. */
    private static List<String> amounts(Passage passage, List<Span> words) {
        Amounts amounts = Amounts.of(
                words.stream().map(span -> span.of(passage.wholeText())).collect(Collectors.joining(" ")));
        boolean tells = !amounts.words().isEmpty()
                || amounts.numbers().stream()
                        .allMatch(number -> YEAR.matcher(number).matches());
        return tells
                ? Stream.of(amounts.numbers(), List.of(""), amounts.words())
                        .flatMap(List::stream)
                        .toList()
                : List.of();
    }

    /** Whether neither a fact that may part them nor the end of a sentence stands between the two. */
    private boolean isNear(Passage passage, Span first, Span second, FactChange.Kind kind, Names.Known names) {
        int end = passage.tokenFrom(second.start());
        for (int token = passage.tokenFrom(first.end()); token < end; token++) {
            boolean isNumber = kind == FactChange.Kind.NUMBER && vocabulary.isNumber(passage.id(token));
            if (isNumber || names.hold(passage, token)) {
                return false;
            }
        }
        return !hasSentenceEnd(passage, first.start(), second.end());
    }

    private static boolean hasSentenceEnd(Passage passage, int start, int end) {
        for (int token = passage.tokenFrom(start) + 1; token < passage.size() && passage.start(token) < end; token++) {
            if (Breaks.beginsSentence(passage, token)) {
                return true;
            }
        }
        return false;
    }

    private static Edit without(Edit edit, FactChange moved) {
        List<FactChange> left =
                edit.facts().stream().filter(fact -> !fact.equals(moved)).toList();
        return new Edit(edit.base(), edit.other(), edit.category(), left);
    }
}
