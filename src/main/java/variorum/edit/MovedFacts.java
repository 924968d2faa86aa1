package variorum.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** An edit that takes a fact away, or brings one. */
    private record OneSided(Edit edit, int index, FactChange fact) {}

    private static void addTo(List<OneSided> facts, Edit edit, int index, FactChange.Kind kind) {
        for (FactChange fact : edit.facts()) {
            if (fact.kind() == kind && (fact.base().isEmpty() || fact.other().isEmpty())) {
                facts.add(new OneSided(edit, index, fact));
            }
        }
    }

    private boolean isMove(OneSided first, OneSided second) {
        FactChange.Kind kind = first.fact().kind();
        return (isMove(first.fact(), second.fact()) || isMove(second.fact(), first.fact()))
                && isNear(base, first.edit().base(), second.edit().base(), kind, baseNames)
                && isNear(other, first.edit().other(), second.edit().other(), kind, otherNames);
    }

    private boolean isMove(FactChange from, FactChange to) {
        if (!from.other().isEmpty() || !to.base().isEmpty()) {
            return false;
        }
        return from.kind() == FactChange.Kind.NAME
                ? Arrays.equals(names(base, from.base()), names(other, to.other()))
                : isAmount(amounts(base, from.base()), amounts(other, to.other()));
    }

    private int[] names(Passage passage, List<Span> words) {
        return words.stream()
                .map(span -> ChangedWords.of(passage, span))
                .flatMapToInt(changed -> IntStream.range(changed.from(), changed.to())
                        .filter(passage::isWord)
                        .flatMap(token -> Arrays.stream(numbers.of(passage, token, FactChange.Kind.NAME))))
                .sorted()
                .toArray();
    }

    /** Whether the two are the same, and tell what they count or when. */
    private static boolean isAmount(Amounts one, Amounts two) {
        boolean tells = !one.words().isEmpty()
                || one.numbers().stream()
                        .allMatch(number -> YEAR.matcher(number).matches());
        return tells && one.areThoseOf(two);
    }

    private static Amounts amounts(Passage passage, List<Span> words) {
        return Amounts.of(
                words.stream().map(span -> span.of(passage.wholeText())).collect(Collectors.joining(" ")));
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
