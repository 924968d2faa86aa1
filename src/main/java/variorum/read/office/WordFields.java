package variorum.read.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields that are open in a Word document: an instruction, which is not seen, and its result. A paragraph's end
 * ends an instruction, so that a field that is damaged hides no more.
 */
final class WordFields {
    private static final Set<String> NUMBERS_OF_PAGES = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES");

    /** As {@code EQ \\* jc2 \\* hps11 \\o\\ad(\\s\\up 10(reading),words)}; the group is the words. */
    private static final Pattern READING_ABOVE =
            Pattern.compile("\\s*EQ\\s.*\\\\o\\\\a\\w?\\(\\\\s\\\\up\\s*\\d+\\(.*\\)[,;](.*)\\)\\s*");

    /** Word nests no more than a few; where more are open, the outermost was never ended. */
    private static final int DEEPEST = 64;

    /** A few words have a reading, no more. */
    private static final int LONGEST_DRAWN = 500;

    /** The innermost first. */
    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean atResult;
    }

    void begin() {
        open.push(new Field());
        if (open.size() > DEEPEST) {
            open.removeLast();
        }
    }

    void instruct(String part) {
        if (!open.isEmpty() && !open.element().atResult) {
            open.element().instruction.append(part);
        }
    }

    /** Ends the instruction of the innermost field, so that its result begins. */
    void separate() {
        if (open.isEmpty()) {
            begin();
        }
        open.element().atResult = true;
    }

    void end() {
        open.poll();
    }

    /** Of the innermost field, if it has no result: the words that its instruction draws below how they are read. */
    String drawn() {
        if (open.isEmpty()
                || open.element().atResult
                || open.element().instruction.length() > LONGEST_DRAWN) {
            return "";
        }
        Matcher parts = READING_ABOVE.matcher(open.element().instruction);
        return parts.matches() ? parts.group(1) : "";
    }

    void endParagraph() {
        open.forEach(field -> field.atResult = true);
    }

    boolean isAtInstruction() {
        return open.stream().anyMatch(field -> !field.atResult);
    }

    /** Whether what is told is the number of a page, or of all pages. */
    boolean isPageNumber() {
        return open.stream().anyMatch(field -> isPageNumber(field.instruction.toString()));
    }

    static boolean isPageNumber(String instruction) {
        return NUMBERS_OF_PAGES.contains(
                instruction.strip().split("[\\s\\\\]", 2)[0].toUpperCase(Locale.ROOT));
    }
}
