package variorum.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import variorum.model.Category;
import variorum.model.Edit;
import variorum.model.FactChange;
import variorum.model.Span;
import variorum.text.Blanks;
import variorum.text.Folding;

/** Decides what kind of thing a change changes, and which facts. */
final class EditCategorizer {
    private static final int LAST_ASCII = 0x7F;

    private final FactFinder finder;
    private final Vocabulary vocabulary;
    private final AmountSigns signs;
    private final Quotations baseQuotations;
    private final Quotations otherQuotations;

    EditCategorizer(VersionFacts base, VersionFacts other, Vocabulary vocabulary) {
        this.finder = new FactFinder(base, other, vocabulary);
        this.vocabulary = vocabulary;
        this.signs = new AmountSigns(vocabulary);
        this.baseQuotations = base.quotations();
        this.otherQuotations = other.quotations();
    }

    Edit edit(Change change) {
        ChangedWords inBase = ChangedWords.of(change.base(), change.baseSpan());
        ChangedWords inOther = ChangedWords.of(change.other(), change.otherSpan());
        boolean words = !inBase.isEmpty() || !inOther.isEmpty();
        Optional<Category> form = form(change, words);
        boolean mayTellSign = words ? form.isEmpty() : form.equals(Optional.of(Category.PUNCTUATION));
        Optional<FactChange> sign = mayTellSign ? signs.fact(inBase, inOther) : Optional.empty();
        if (sign.isPresent()) {
            return new Edit(change.baseSpan(), change.otherSpan(), Category.NUMBER, List.of(sign.get()));
        }
        if (form.isPresent()) {
            return new Edit(change.baseSpan(), change.otherSpan(), form.get(), List.of());
        }
        List<FactChange> facts = finder.facts(inBase, inOther);
        Optional<Span> baseQuoted = baseQuotations.touching(change.baseSpan());
        Optional<Span> otherQuoted = otherQuotations.touching(change.otherSpan());
        if ((baseQuoted.isEmpty() && otherQuoted.isEmpty()) || areQuotedAlike(inBase, inOther)) {
            boolean label = facts.isEmpty() && finder.changesLabel(inBase, inOther);
            return new Edit(change.baseSpan(), change.otherSpan(), label ? Category.NUMBER : of(facts), facts);
        }
        boolean tellsAll = !facts.isEmpty() && !finder.changesMore(inBase, inOther);
        return new Edit(
                change.baseSpan(),
                change.otherSpan(),
                Category.QUOTATION,
                tellsAll ? facts : withQuotation(facts, change, baseQuoted, otherQuoted));
    }

    /**
     * Whether the same words of both sides are in quotation marks, mostly none: who said it may stand before, behind or
     * within it, as in {@code “It burned[,” she said. “]They ran.”}.
     */
    private boolean areQuotedAlike(ChangedWords inBase, ChangedWords inOther) {
        return Arrays.equals(quoted(inBase, baseQuotations), quoted(inOther, otherQuotations));
    }

    private static int[] quoted(ChangedWords words, Quotations quotations) {
        Passage passage = words.passage();
        return words.numbers(token -> quotations.hold(passage.start(token)), passage::id);
    }

    /** Other words in a quotation are a fact, also where they are no figures or the like. It is told whole. */
    private static List<FactChange> withQuotation(
            List<FactChange> facts, Change change, Optional<Span> baseQuoted, Optional<Span> otherQuoted) {
        List<FactChange> all = new ArrayList<>(facts);
        all.add(FactChange.whole(
                FactChange.Kind.QUOTATION,
                baseQuoted.orElse(change.baseSpan()),
                otherQuoted.orElse(change.otherSpan())));
        return all;
    }

    /** All edits of a row, where some are no facts beside others. */
    List<Edit> settled(List<Edit> edits, Passage base, Passage other) {
        return new MovedFacts(base, other, finder, vocabulary).setAside(edits);
    }

    /** Its category where no other word stands on either side. */
    private static Optional<Category> form(Change change, boolean words) {
        String base = change.baseText();
        String other = change.otherText();
        if (!words && Blanks.isBlank(base) && Blanks.isBlank(other)) {
            return Optional.of(Category.WHITESPACE);
        }
        if (mayFoldToTheSame(base, other)) {
            if (Folding.foldCase(base).equals(Folding.foldCase(other))) {
                return Optional.of(Category.CASE);
            }
            if (Folding.foldForm(base).equals(Folding.foldForm(other))) {
                return Optional.of(Category.PUNCTUATION);
            }
            if (Folding.fold(base).equals(Folding.fold(other))) {
                return Optional.of(Category.WORDING);
            }
        }
        return words ? Optional.empty() : Optional.of(Category.PUNCTUATION);
    }

    /** A quick check that avoids folding for most changes. */
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

    private static Category of(List<FactChange> facts) {
        return switch (facts.isEmpty() ? FactChange.Kind.DENIAL : facts.get(0).kind()) {
            case NUMBER -> Category.NUMBER;
            case NAME -> Category.NAME;
            case DENIAL, QUOTATION -> Category.WORDING;
        };
    }
}
