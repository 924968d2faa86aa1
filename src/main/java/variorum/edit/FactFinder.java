package variorum.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import variorum.model.FactChange;
import variorum.model.FactChange.Kind;
import variorum.model.Span;

/** Finds the words of a change that tell a fact which the other side does not tell. */
final class FactFinder {
    /** So many words after one like {@code about} a figure may stand: {@code more than 20}. */
    private static final int NEAR = 2;

    private final Vocabulary vocabulary;
    private final Names baseNames;
    private final Names otherNames;

    FactFinder(VersionFacts base, VersionFacts other, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.baseNames = base.names();
        this.otherNames = other.names();
    }

    /** At most one for each kind but quotations. */
    List<FactChange> facts(ChangedWords inBase, ChangedWords inOther) {
        List<FactWord> ofBase = words(inBase, baseNames);
        List<FactWord> ofOther = words(inOther, otherNames);
        if (ofBase.isEmpty() && ofOther.isEmpty()) {
            return List.of();
        }
        List<FactWord> lost = FactWord.without(ofBase, ofOther);
        List<FactWord> gained = FactWord.without(ofOther, ofBase);
        List<FactChange> facts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Span> before = FactWord.spans(lost, kind, inBase.passage());
            List<Span> after = FactWord.spans(gained, kind, inOther.passage());
            if (!before.isEmpty() || !after.isEmpty()) {
                facts.add(new FactChange(kind, before, after));
            }
        }
        return facts;
    }

    /** Whether a word that tells no such fact, and more than grammar, stands on one side only. */
    boolean changesMore(ChangedWords inBase, ChangedWords inOther) {
        return !Arrays.equals(otherWords(inBase, baseNames), otherWords(inOther, otherNames));
    }

    private int[] otherWords(ChangedWords words, Names names) {
        Passage passage = words.passage();
        return words.numbers(
                token -> !vocabulary.isFunctionWord(passage.id(token))
                        && kind(passage, token, names).isEmpty(),
                token -> vocabulary.stem(passage.id(token)));
    }

    private List<FactWord> words(ChangedWords words, Names names) {
        Passage passage = words.passage();
        List<FactWord> found = new ArrayList<>();
        for (int token = words.from(); token < words.to(); token++) {
            if (passage.isWord(token)) {
                Optional<Kind> kind = kind(passage, token, names);
                if (kind.isPresent()) {
                    found.add(new FactWord(kind.get(), token, number(passage, token, kind.get())));
                }
            }
        }
        return found;
    }

    /** Possessives count as their nouns. */
    private int number(Passage passage, int token, Kind kind) {
        return kind == Kind.NAME ? vocabulary.stem(passage.id(token)) : passage.id(token);
    }

    private Optional<Kind> kind(Passage passage, int token, Names names) {
        if (isNumber(passage, token)) {
            return Optional.of(Kind.NUMBER);
        }
        if (names.contains(passage, token, vocabulary.isGerman())) {
            return Optional.of(Kind.NAME);
        }
        return isDenialOrHedge(passage, token) ? Optional.of(Kind.DENIAL) : Optional.empty();
    }

    /** {@code march} and the like are numbers only beside one, and with their capital. */
    private boolean isNumber(Passage passage, int token) {
        int id = passage.id(token);
        if (!vocabulary.isCalendarWord(id) || vocabulary.isNumber(id)) {
            return vocabulary.isNumber(id);
        }
        boolean besideNumber = (token > 0 && vocabulary.isNumber(passage.id(token - 1)))
                || (token + 1 < passage.size() && vocabulary.isNumber(passage.id(token + 1)));
        return besideNumber && Character.isUpperCase(passage.firstPoint(token));
    }

    /** {@code under} and the like hedge only a figure. */
    private boolean isDenialOrHedge(Passage passage, int token) {
        int id = passage.id(token);
        return vocabulary.isDenialOrHedge(id) || (vocabulary.isHedgeOfNumber(id) && isBeforeNumber(passage, token));
    }

    private boolean isBeforeNumber(Passage passage, int token) {
        for (int next = token + 1; next <= token + NEAR && next < passage.size(); next++) {
            if (!passage.isWord(next)) {
                return false;
            }
            if (vocabulary.isNumber(passage.id(next))) {
                return true;
            }
        }
        return false;
    }
}
