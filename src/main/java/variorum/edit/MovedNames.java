package variorum.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import variorum.model.Edit;
import variorum.model.FactChange;
import variorum.model.Span;

/**
 * Names that only left one place of their sentence for another, which changes no fact: {@code Anna Berg said it burned}
 * and {@code It burned, said Anna Berg}. A name that has passed another name may have changed its part with it, as in
 * {@code Rome beat Carthage}, and is a fact.
 */
final class MovedNames {
    /** So many edits are looked at for the place to which a name has moved; few sentences have as many. */
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
        List<Edit> left = new ArrayList<>(edits);
        for (int first = 0; first < edits.size(); first++) {
            int end = Math.min(edits.size(), first + MOST_IN_A_SENTENCE);
            for (int second = first + 1; second < end; second++) {
                if (isMove(left.get(first), left.get(second))) {
                    left.set(first, withoutName(left.get(first)));
                    left.set(second, withoutName(left.get(second)));
                }
            }
        }
        return left;
    }

    private boolean isMove(Edit first, Edit second) {
        Optional<FactChange> before = name(first);
        Optional<FactChange> after = name(second);
        return before.isPresent()
                && after.isPresent()
                && (isMove(before.get(), after.get()) || isMove(after.get(), before.get()))
                && isNear(base, first.base(), second.base(), baseNames)
                && isNear(other, first.other(), second.other(), otherNames);
    }

    private static Optional<FactChange> name(Edit edit) {
        return edit.facts().stream()
                .filter(fact -> fact.kind() == FactChange.Kind.NAME)
                .findFirst();
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
