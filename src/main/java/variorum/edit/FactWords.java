package variorum.edit;

import java.util.Set;
import variorum.text.Folding;

/** Words that carry a fact: numbers, and words that deny or weaken a statement. */
final class FactWords {
    private static final Set<String> NUMBERS = Set.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "hundred",
            "hundreds",
            "thousand",
            "thousands",
            "million",
            "millions",
            "billion",
            "billions",
            "trillion",
            "dozen",
            "dozens",
            "half",
            "third",
            "quarter",
            "double",
            "twice",
            "triple",
            "first",
            "second",
            "fourth",
            "fifth",
            "percent",
            "january",
            "february",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private static final Set<String> NEGATIONS_AND_HEDGES = Set.of(
            "not",
            "no",
            "never",
            "none",
            "nobody",
            "nothing",
            "neither",
            "nor",
            "without",
            "cannot",
            "hardly",
            "barely",
            "may",
            "might",
            "could",
            "would",
            "should",
            "can",
            "must",
            "allegedly",
            "alleged",
            "reportedly",
            "reported",
            "apparently",
            "possibly",
            "perhaps",
            "probably",
            "likely",
            "unlikely",
            "claimed",
            "claims",
            "claim",
            "suspected",
            "about",
            "around",
            "approximately",
            "nearly",
            "almost",
            "roughly",
            "estimated",
            "some",
            "most",
            "all",
            "only",
            "more",
            "less",
            "fewer",
            "over",
            "under",
            "least");

    private FactWords() {}

    static boolean isNumber(String word) {
        String folded = Folding.fold(word);
        return word.codePoints().anyMatch(FactWords::isFigure) || NUMBERS.contains(folded) || isCompound(folded);
    }

    /** Digits of any script, fractions, superscripts. */
    private static boolean isFigure(int point) {
        return switch (Character.getType(point)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    /** {@code twenty-five}, {@code two-thirds}. */
    private static boolean isCompound(String folded) {
        int hyphen = folded.indexOf('-');
        return hyphen > 0 && NUMBERS.contains(folded.substring(0, hyphen));
    }

    static boolean isNegationOrHedge(String word) {
        String folded = Folding.fold(word);
        return folded.endsWith("n't") || NEGATIONS_AND_HEDGES.contains(folded);
    }
}
