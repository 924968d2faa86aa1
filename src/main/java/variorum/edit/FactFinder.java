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

    private static final String ONE = "one";

    private final Vocabulary vocabulary;
    private final NameTest baseNames;
    private final NameTest otherNames;

    FactFinder(VersionFacts base, VersionFacts other, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.baseNames = new NameTest(base.names(), other.names(), vocabulary.isGerman());
        this.otherNames = new NameTest(other.names(), base.names(), vocabulary.isGerman());
    }

    /** The names of the base among its words. */
    NameTest baseNames() {
        return baseNames;
    }

    /** The names of the other version among its words. */
    NameTest otherNames() {
        return otherNames;
    }

    /**
     * At most one for each kind but quotations. It tells the words that the other side has not; all of them where some
     * changed places, or where a denial says more on one side ({@code don't}, {@code won't}).
     */
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
            boolean whole = kind == Kind.DENIAL
                    ? hasAny(lost, kind) != hasAny(gained, kind)
                    : FactWord.changedPlaces(ofBase, ofOther, kind);
            List<Span> before = FactWord.spans(whole ? ofBase : lost, kind, inBase.passage());
            List<Span> after = FactWord.spans(whole ? ofOther : gained, kind, inOther.passage());
            boolean any = !before.isEmpty() || !after.isEmpty();
            if (kind != Kind.NUMBER && any) {
                facts.add(new FactChange(kind, before, after, false));
            } else if (any && !isOne(before, inBase, after) && !isOne(after, inOther, before)) {
                facts.add(new FactChange(kind, before, after, areSame(inBase, inOther)));
            }
        }
        return facts;
    }

    /** Whether {@code one} came or went and no number with it: {@code one of them}, {@code some of them}. */
    private static boolean isOne(List<Span> words, ChangedWords in, List<Span> opposite) {
        String text = in.passage().wholeText();
        return opposite.isEmpty()
                && words.stream().allMatch(span -> span.of(text).equalsIgnoreCase(ONE));
    }

    private static boolean areSame(ChangedWords inBase, ChangedWords inOther) {
        return Amounts.of(inBase.text()).areThoseOf(Amounts.of(inOther.text()));
    }

    private static boolean hasAny(List<FactWord> words, Kind kind) {
        return words.stream().anyMatch(word -> word.kind() == kind);
    }

    /** Whether a word that tells no such fact, and more than grammar, stands on one side only. */
    boolean changesMore(ChangedWords inBase, ChangedWords inOther) {
        return !Arrays.equals(otherWords(inBase, baseNames), otherWords(inOther, otherNames));
    }

    private int[] otherWords(ChangedWords words, NameTest names) {
        Passage passage = words.passage();
        return words.numbers(
                token -> !vocabulary.isFunctionWord(passage.id(token))
                        && kind(passage, token, names).isEmpty(),
                token -> vocabulary.stem(passage.id(token)));
    }

    private List<FactWord> words(ChangedWords words, NameTest names) {
        Passage passage = words.passage();
        List<FactWord> found = new ArrayList<>();
        for (int token = words.from(); token < words.to(); token++) {
            Optional<Kind> kind = passage.isWord(token) ? kind(passage, token, names) : Optional.empty();
            if (kind.isPresent()) {
                for (int number : numbers(passage.id(token), kind.get())) {
                    found.add(new FactWord(kind.get(), token, number));
                }
            }
        }
        return found;
    }

    /** Possessives count as their nouns, and contractions as the words that they stand for. */
    private int[] numbers(int id, Kind kind) {
        return switch (kind) {
            case NAME -> new int[] {vocabulary.stem(id)};
            case DENIAL -> vocabulary.denialsAndHedges(id);
            case NUMBER, QUOTATION -> new int[] {id};
        };
    }

    private Optional<Kind> kind(Passage passage, int token, NameTest names) {
        if (isNumber(passage, token)) {
            return Optional.of(Kind.NUMBER);
        }
        if (names.accepts(passage, token)) {
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

    /** {@code under} and the like hedge only a figure, {@code will} only a denial. */
    private boolean isDenialOrHedge(Passage passage, int token) {
        int id = passage.id(token);
        return vocabulary.isDenialOrHedge(id)
                || (vocabulary.isHedgeOfNumber(id) && isBeforeNumber(passage, token))
                || (vocabulary.isHedgeOfDenial(id) && isBeforeDenialOrHedge(passage, token));
    }

    private boolean isBeforeDenialOrHedge(Passage passage, int token) {
        return token + 1 < passage.size() && vocabulary.isDenialOrHedge(passage.id(token + 1));
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
