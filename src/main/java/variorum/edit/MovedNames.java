package variorum.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import variorum.model.Edit;
import variorum.model.FactChange;
import variorum.model.Span;

/**
 * Names that only left one place of their sentence for another, which changes no fact: {@code Anna Berg said it burned}
 * and {@code It burned, said Anna Berg}. A name that has passed another name may have changed its part with it, as in
 * {@code Rome beat Carthage}, and is a fact.
 */
final class MovedNames {
    /** So many names are looked at for the one that has moved; few sentences have as many. */
    private static final int MOST_IN_A_SENTENCE = 32;

    private final Passage base;
    private final Passage other;
    private final NameTest baseNames;
    private final NameTest otherNames;
    private final Vocabulary vocabulary;

    MovedNames(Passage base, Passage other, FactFinder finder, Vocabulary vocabulary) {
        this.base = base;
        this.other = other;
        this.baseNames = finder.baseNames();
        this.otherNames = finder.otherNames();
        this.vocabulary = vocabulary;
    }

    /** The edits of the row of the two passages, those that only move a name without that fact. */
    List<Edit> setAside(List<Edit> edits) {
        List<OneSidedName> names = new ArrayList<>();
        for (int index = 0; index < edits.size(); index++) {
            addTo(names, edits.get(index), index);
        }
        BitSet moved = new BitSet();
        for (int first = 0; first < names.size(); first++) {
            int end = Math.min(names.size(), first + MOST_IN_A_SENTENCE);
            for (int second = first + 1; second < end && !moved.get(first); second++) {
                if (!moved.get(second) && isMove(names.get(first), names.get(second))) {
                    moved.set(first);
                    moved.set(second);
                }
            }
        }
        List<Edit> left = new ArrayList<>(edits);
        moved.stream().mapToObj(names::get).forEach(name -> left.set(name.index(), withoutName(name.edit())));
        return left;
    }

    /** An edit that takes a name away, or brings one. */
    private record OneSidedName(Edit edit, int index, FactChange name) {}

    private static void addTo(List<OneSidedName> names, Edit edit, int index) {
        for (FactChange fact : edit.facts()) {
            if (fact.kind() == FactChange.Kind.NAME
                    && (fact.base().isEmpty() || fact.other().isEmpty())) {
                names.add(new OneSidedName(edit, index, fact));
            }
        }
    }

    private boolean isMove(OneSidedName first, OneSidedName second) {
        return (isMove(first.name(), second.name()) || isMove(second.name(), first.name()))
                && isNear(base, first.edit().base(), second.edit().base(), baseNames)
                && isNear(other, first.edit().other(), second.edit().other(), otherNames);
    }

    private boolean isMove(FactChange from, FactChange to) {
        return from.other().isEmpty()
                && to.base().isEmpty()
                && Arrays.equals(stems(base, from.base()), stems(other, to.other()));
    }

    private int[] stems(Passage passage, List<Span> words) {
        return words.stream()
                .map(span -> ChangedWords.of(passage, span))
                .flatMapToInt(changed ->
                        Arrays.stream(changed.numbers(token -> true, token -> vocabulary.stem(passage.id(token)))))
                .toArray();
    }

    /** Whether neither a name nor the end of a sentence stands between the two. */
    private static boolean isNear(Passage passage, Span first, Span second, NameTest names) {
        int end = passage.tokenFrom(second.start());
        for (int token = passage.tokenFrom(first.end()); token < end; token++) {
            if (names.accepts(passage, token)) {
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

    private static Edit withoutName(Edit edit) {
        List<FactChange> left = edit.facts().stream()
                .filter(fact -> fact.kind() != FactChange.Kind.NAME)
                .toList();
        return new Edit(edit.base(), edit.other(), edit.category(), left);
    }
}
