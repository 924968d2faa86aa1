package variorum.edit;

import java.util.Optional;
import java.util.Set;
import variorum.model.FactChange.Kind;
import variorum.text.Folding;

/** Says which words tell a fact, by themselves and by what stands beside them. */
final class FactKinds {
    /** English words that begin as numbers do and count nothing. */
    private static final Set<String> IDIOMS = Set.of(
            "third party",
            "third parties",
            "third party's",
            "first aid",
            "first lady",
            "first name",
            "first names",
            "second hand",
            "second thoughts",
            "one another");

    /** So many words after one like {@code about} a figure may stand: {@code more than 20}. */
    private static final int NEAR = 2;

    /** So many words before a unit a figure may stand: {@code 20 percentage points}, {@code 60 miles an hour}. */
    private static final int NEAR_UNIT = 3;

    private static final char DEGREE = '°';

    private final Vocabulary vocabulary;

    FactKinds(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The first kind that a token is of; a unit behind its figure is a number too. */
    Optional<Kind> of(Passage passage, int token, Names.Known names) {
        if (isNumber(passage, token, names)) {
            return Optional.of(Kind.NUMBER);
        }
        if (names.hold(passage, token)) {
            return Optional.of(Kind.NAME);
        }
        return isDenialOrHedge(passage, token, names) ? Optional.of(Kind.DENIAL) : Optional.empty();
    }

    private boolean isNumber(Passage passage, int token, Names.Known names) {
        int id = passage.id(token);
        if (vocabulary.isNumber(id)) {
            return !isLabel(passage, token) && !isPartOfName(passage, token, names) && !isPartOfIdiom(passage, token);
        }
        return (vocabulary.isCalendarWord(id) && isPartOfDate(passage, token))
                || (vocabulary.isUnit(id) && isBehindNumber(passage, token));
    }

    /** Whether the token is the number of a list's item or of a note, which counts nothing. */
    boolean isLabel(Passage passage, int token) {
        return ListLabels.isOne(passage, token, vocabulary.isGerman()) || ListLabels.isNoteMark(passage, token);
    }

    private static boolean isPartOfIdiom(Passage passage, int token) {
        return token + 1 < passage.size()
                && Character.isLetter(passage.firstPoint(token))
                && IDIOMS.contains(Folding.fold(passage.text(token) + " " + passage.text(token + 1)));
    }

    /** {@code Formula One}, {@code World War Two}. */
    private static boolean isPartOfName(Passage passage, int token, Names.Known names) {
        return token > 0
                && Character.isUpperCase(passage.firstPoint(token))
                && NumberWords.cardinal(Folding.fold(passage.text(token))).isPresent()
                && passage.isWord(token - 1)
                && names.hold(passage, token - 1)
                && names.hold(passage, token);
    }

    /**
     * {@code march} and the like are numbers only beside one, maybe cut short ({@code Aug. 5}), and with their capital.
     */
    private boolean isPartOfDate(Passage passage, int token) {
        int next = token + 1 < passage.size() && passage.firstPoint(token + 1) == '.' ? token + 2 : token + 1;
        boolean besideNumber = (token > 0 && vocabulary.isNumber(passage.id(token - 1)))
                || (next < passage.size() && vocabulary.isNumber(passage.id(next)));
        return besideNumber && Character.isUpperCase(passage.firstPoint(token));
    }

    /** A lone letter only right behind it, maybe with its sign: {@code 30 C}, {@code 30°C}, {@code 36 € im Jahr}. */
    private boolean isBehindNumber(Passage passage, int token) {
        boolean letter = passage.end(token) - passage.start(token) == 1;
        int last = token > 0 && passage.firstPoint(token - 1) == DEGREE ? token - 2 : token - 1;
        int first = letter ? last : token - NEAR_UNIT;
        for (int before = last; before >= Math.max(0, first); before--) {
            if (!passage.isWord(before) && !AmountSigns.standsBehind(passage.firstPoint(before))) {
                return false;
            }
            if (vocabulary.isNumber(passage.id(before))) {
                return true;
            }
        }
        return false;
    }

    /** {@code under} and the like hedge only a figure, {@code will} only a denial. */
    private boolean isDenialOrHedge(Passage passage, int token, Names.Known names) {
        int id = passage.id(token);
        return vocabulary.isDenialOrHedge(id)
                || (vocabulary.isHedgeOfNumber(id) && isBeforeNumber(passage, token, names))
                || (vocabulary.isHedgeOfDenial(id) && isBeforeDenialOrHedge(passage, token));
    }

    private boolean isBeforeDenialOrHedge(Passage passage, int token) {
        return token + 1 < passage.size() && vocabulary.isDenialOrHedge(passage.id(token + 1));
    }

    private boolean isBeforeNumber(Passage passage, int token, Names.Known names) {
        for (int next = token + 1; next <= token + NEAR && next < passage.size(); next++) {
            if (!passage.isWord(next)) {
                return false;
            }
            if (vocabulary.isNumber(passage.id(next)) && !isPartOfName(passage, next, names)) {
                return true;
            }
            if (isTitled(passage, next)) {
                return false;
            }
        }
        return false;
    }

    /** A word that names what is counted by a number, and not how many: {@code under Section 6}. */
    private boolean isTitled(Passage passage, int token) {
        String word = passage.text(token);
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(1))
                && !vocabulary.isUnit(passage.id(token))
                && !vocabulary.isCalendarWord(passage.id(token));
    }
}
