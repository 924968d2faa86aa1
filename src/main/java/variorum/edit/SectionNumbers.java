package variorum.edit;

import java.util.List;
import java.util.Optional;
import variorum.model.Paragraph;
import variorum.model.Span;

/**
 * What sections are counted by where nothing but the sections around them says so: {@code 4.1 Each party}, {@code § 12
 * Term}, {@code Article 5: Fees}. The one before or after it has the number before or after it.
 */
final class SectionNumbers {
    /** So far away a section may stand that counts on, with items and paragraphs without a number between them. */
    private static final int REACH = 20;

    /** In characters: {@code Article}, a bullet. */
    private static final int LONGEST_START = 12;

    /** In one level of a number; a year has more. */
    private static final int MOST_DIGITS = 3;

    private static final char SECTION_SIGN = '§';

    private final Passage passage;
    private final int paragraph;
    private final String start;
    private final String levels;

    private SectionNumbers(Passage passage, int token, int paragraph) {
        this.passage = passage;
        this.paragraph = paragraph;
        this.start = passage.wholeText().substring(span(passage, paragraph).start(), passage.start(token));
        this.levels = passage.text(token);
    }

    static boolean isOne(Passage passage, int token) {
        if (!Character.isDigit(passage.firstPoint(token))) {
            return false;
        }
        int paragraph = passage.version().version().paragraphAt(passage.start(token));
        if (passage.start(token) - span(passage, paragraph).start() > LONGEST_START) {
            return false;
        }
        SectionNumbers number = new SectionNumbers(passage, token, paragraph);
        return number.mayCount(token) && number.isCountedOn();
    }

    private static Span span(Passage passage, int paragraph) {
        return passage.version().version().paragraphs().get(paragraph).span();
    }

    /** A word before it may be any ({@code On 5 May}), unless a mark parts the number from the text or all ends. */
    private boolean mayCount(int token) {
        boolean isEnded = token + 1 == passage.size()
                || Breaks.breaksParagraph(passage, token + 1)
                || (passage.end(token) == passage.start(token + 1)
                        && ".:)".indexOf(passage.firstPoint(token + 1)) >= 0);
        boolean isBehindWord = start.chars().anyMatch(Character::isLetter);
        return isBehindWord ? isEnded : start.indexOf(SECTION_SIGN) >= 0 || levels.indexOf('.') > 0;
    }

    private boolean isCountedOn() {
        int last = levels.lastIndexOf('.') + 1;
        Optional<Integer> count = count(levels.substring(last));
        if (count.isEmpty()) {
            return false;
        }
        String above = levels.substring(0, last);
        String before = start + above + (count.get() - 1);
        String after = start + above + (count.get() + 1);
        boolean mayBeFirst = count.get() == 1 && last > 0;
        String section = mayBeFirst ? start + levels.substring(0, last - 1) : before;
        return begins(before, -1) || begins(after, 1) || begins(section, -1);
    }

    /** Nothing for {@code 05}, which is rather a time or a price. */
    private static Optional<Integer> count(String digits) {
        boolean isCount = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(unit -> '0' <= unit && unit <= '9')
                && digits.charAt(0) != '0';
        return isCount ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    /** Whether a paragraph near by, in one direction, begins so and goes on with something else. */
    private boolean begins(String counter, int step) {
        List<Paragraph> all = passage.version().version().paragraphs();
        String text = passage.wholeText();
        for (int index = paragraph + step;
                index >= 0 && index < all.size() && Math.abs(index - paragraph) <= REACH;
                index += step) {
            int end = all.get(index).span().start() + counter.length();
            if (text.startsWith(counter, all.get(index).span().start()) && endsNumber(text, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsNumber(String text, int end) {
        if (end >= text.length()) {
            return true;
        }
        boolean goesOn = (text.charAt(end) == '.' || text.charAt(end) == ',')
                && end + 1 < text.length()
                && Character.isDigit(text.charAt(end + 1));
        return !goesOn && !Character.isLetterOrDigit(text.charAt(end));
    }
}
