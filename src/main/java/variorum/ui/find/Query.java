package variorum.ui.find;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the reader wants to find.
 *
 * @param text words, or a regular expression
 * @param matchCase whether capitals and small letters differ
 * @param wholeWords whether it is not found inside a longer word
 * @param isExpression whether the text is a regular expression
 */
record Query(String text, boolean matchCase, boolean wholeWords, boolean isExpression) {
    private static final String SINGLE_QUOTES = "'‘’‛";
    private static final String OF_WORD = "[\\p{L}\\p{M}\\p{N}]";

    /** Where no word goes on; what begins or ends with a mark may stand right beside one. */
    private static final String NOT_AFTER = "(?:(?<!" + OF_WORD + ")|(?!" + OF_WORD + "))";

    private static final String NOT_BEFORE = "(?:(?!" + OF_WORD + ")|(?<!" + OF_WORD + "))";
    private static final String DOUBLE_QUOTES = "\"“”„";

    boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * The pattern that finds it. In plain words any quotation mark of its kind finds the others, since few keyboards
     * have the curved ones.
     *
     * @throws PatternSyntaxException if the text is no regular expression, or not yet
     */
    Pattern pattern() {
        int flags = matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        String sought = isExpression ? text : literally();
        return Pattern.compile(
                wholeWords ? NOT_AFTER + "(?:" + sought + ")" + NOT_BEFORE : sought, flags | Pattern.DOTALL);
    }

    private String literally() {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(Query::literally)
                .collect(Collectors.joining());
    }

    private static String literally(String character) {
        return Stream.of(SINGLE_QUOTES, DOUBLE_QUOTES)
                .filter(quotes -> quotes.contains(character))
                .map(quotes -> "[" + quotes + "]")
                .findFirst()
                .orElseGet(() -> character.isBlank() ? "\\s" : Pattern.quote(character));
    }
}
