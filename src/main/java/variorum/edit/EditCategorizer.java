package variorum.edit;

import java.util.List;
import java.util.function.Predicate;
import variorum.model.Category;
import variorum.model.Edit;
import variorum.model.Span;
import variorum.text.Blanks;
import variorum.text.Folding;
import variorum.text.Token;
import variorum.text.TokenizedVersion;
import variorum.text.Tokenizer;

/** Says what kind of thing a change changes, and whether a fact with it. */
final class EditCategorizer {
    private final Quotations baseQuotations;
    private final Quotations otherQuotations;
    private final Names baseNames;
    private final Names otherNames;

    EditCategorizer(TokenizedVersion base, TokenizedVersion other) {
        this.baseQuotations = Quotations.of(base);
        this.otherQuotations = Quotations.of(other);
        this.baseNames = Names.of(base);
        this.otherNames = Names.of(other);
    }

    Edit edit(Change change) {
        Category category = category(change);
        boolean fact = switch (category) {
            case WHITESPACE, CASE, PUNCTUATION -> false;
            case QUOTATION, NUMBER, NAME -> true;
            case WORDING -> differ(change, FactWords::isNegationOrHedge, FactWords::isNegationOrHedge);
        };
        return new Edit(change.baseSpan(), change.otherSpan(), category, fact);
    }

    private Category category(Change change) {
        String base = change.baseText();
        String other = change.otherText();
        if (Blanks.isBlank(base + other)) {
            return Category.WHITESPACE;
        }
        if (Folding.foldCase(base).equals(Folding.foldCase(other))) {
            return Category.CASE;
        }
        if (isFormOnly(change)) {
            return Category.PUNCTUATION;
        }
        if (baseQuotations.touch(change.baseSpan()) || otherQuotations.touch(change.otherSpan())) {
            return Category.QUOTATION;
        }
        if (differ(change, FactWords::isNumber, FactWords::isNumber)) {
            return Category.NUMBER;
        }
        return differ(change, baseNames::contains, otherNames::contains) ? Category.NAME : Category.WORDING;
    }

    private static boolean isFormOnly(Change change) {
        boolean words = hasWords(change.base(), change.baseSpan()) || hasWords(change.other(), change.otherSpan());
        return !words || Folding.foldForm(change.baseText()).equals(Folding.foldForm(change.otherText()));
    }

    private static boolean hasWords(Passage passage, Span span) {
        return Tokenizer.tokenize(passage.wholeText(), span).stream().anyMatch(Token::isWord);
    }

    /** Whether the words of the wanted kind on the two sides are not the same ones. */
    private static boolean differ(Change change, Predicate<String> inBase, Predicate<String> inOther) {
        return !wanted(change.base(), change.baseSpan(), inBase)
                .equals(wanted(change.other(), change.otherSpan(), inOther));
    }

    private static List<String> wanted(Passage passage, Span span, Predicate<String> isWanted) {
        return Tokenizer.tokenize(passage.wholeText(), span).stream()
                .filter(Token::isWord)
                .map(token -> token.of(passage.wholeText()))
                .filter(isWanted)
                .map(Folding::fold)
                .sorted()
                .toList();
    }
}
