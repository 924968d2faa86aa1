package variorum.edit;

import variorum.model.ParagraphRange;
import variorum.model.Version;

/** Paragraphs that are counted within their section, like the clauses of a contract: {@code 4.1}, {@code 4.2}. */
final class CountedParagraphs {
    /** So many paragraphs away the next clause may stand, since items and notes may stand between the two. */
    private static final int NEAR = 20;

    private CountedParagraphs() {}

    /** Whether near the paragraph of the token, {@code 4.2}, one begins with the number before or after it. */
    static boolean hold(Passage passage, int token) {
        String number = passage.text(token);
        int item = number.lastIndexOf('.') + 1;
        int count = Integer.parseInt(number.substring(item));
        Version version = passage.version().version();
        int at = version.paragraphAt(passage.start(token));
        ParagraphRange near = new ParagraphRange(
                Math.max(0, at - NEAR), Math.min(version.paragraphs().size(), at + NEAR + 1));
        String section = number.substring(0, item);
        return version.paragraphs(near).stream()
                .map(paragraph -> paragraph.span().of(version.text()))
                .anyMatch(text -> begins(text, section + (count - 1)) || begins(text, section + (count + 1)));
    }

    private static boolean begins(String text, String number) {
        return text.startsWith(number)
                && text.length() > number.length()
                && (Character.isWhitespace(text.charAt(number.length())) || text.charAt(number.length()) == '.');
    }
}
