package variorum.edit;

import java.util.Arrays;
import variorum.model.Category;
import variorum.model.Edit;
import variorum.text.Blanks;
import variorum.text.Folding;

/** Says what kind of thing a change changes, and whether a fact with it. */
final class EditCategorizer {
    private static final int LAST_ASCII = 0x7F;

    private final Vocabulary vocabulary;
    private final Quotations baseQuotations;
    private final Quotations otherQuotations;
    private final Names baseNames;
    private final Names otherNames;

    EditCategorizer(VersionFacts base, VersionFacts other, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.baseQuotations = base.quotations();
        this.otherQuotations = other.quotations();
        this.baseNames = base.names();
        this.otherNames = other.names();
    }

    Edit edit(Change change) {
        ChangedWords inBase = ChangedWords.of(change.base(), change.baseSpan());
        ChangedWords inOther = ChangedWords.of(change.other(), change.otherSpan());
        Category category = category(change, inBase, inOther);
        boolean fact = switch (category) {
            case WHITESPACE, CASE, PUNCTUATION -> false;
            case QUOTATION, NUMBER, NAME -> true;
            case WORDING -> !Arrays.equals(denialsAndHedges(inBase), denialsAndHedges(inOther));
        };
        return new Edit(change.baseSpan(), change.otherSpan(), category, fact);
    }

    private Category category(Change change, ChangedWords inBase, ChangedWords inOther) {
        String base = change.baseText();
        String other = change.otherText();
        boolean words = !inBase.isEmpty() || !inOther.isEmpty();
        if (!words && Blanks.isBlank(base) && Blanks.isBlank(other)) {
            return Category.WHITESPACE;
        }
        if (mayFoldToTheSame(base, other)) {
            if (Folding.foldCase(base).equals(Folding.foldCase(other))) {
                return Category.CASE;
            }
            if (Folding.foldForm(base).equals(Folding.foldForm(other))) {
                return Category.PUNCTUATION;
            }
            if (Folding.fold(base).equals(Folding.fold(other))) {
                return Category.WORDING;
            }
        }
        return words ? ofWords(change, inBase, inOther) : Category.PUNCTUATION;
    }

    /** A quick look that spares most changes the folding. */
    private static boolean mayFoldToTheSame(String base, String other) {
        if (base.isEmpty() || other.isEmpty()) {
            return false;
        }
        char first = base.charAt(0);
        char second = other.charAt(0);
        return first > LAST_ASCII
                || second > LAST_ASCII
                || Character.toLowerCase(first) == Character.toLowerCase(second);
    }

    private Category ofWords(Change change, ChangedWords inBase, ChangedWords inOther) {
        if (baseQuotations.touch(change.baseSpan()) || otherQuotations.touch(change.otherSpan())) {
            return Category.QUOTATION;
        }
        if (!Arrays.equals(numbers(inBase), numbers(inOther))) {
            return Category.NUMBER;
        }
        boolean sameNames = Arrays.equals(names(inBase, baseNames), names(inOther, otherNames));
        return sameNames ? Category.WORDING : Category.NAME;
    }

    private int[] denialsAndHedges(ChangedWords words) {
        Passage passage = words.passage();
        return words.numbers(token -> vocabulary.isDenialOrHedge(passage.id(token)), passage::id);
    }

    private int[] numbers(ChangedWords words) {
        Passage passage = words.passage();
        return words.numbers(token -> isNumber(passage, token), passage::id);
    }

    /** Possessives count as their nouns. */
    private int[] names(ChangedWords words, Names names) {
        Passage passage = words.passage();
        return words.numbers(
                token -> names.contains(passage, token, vocabulary.isGerman()),
                token -> vocabulary.stem(passage.id(token)));
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
}
