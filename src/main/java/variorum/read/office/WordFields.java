package variorum.read.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * The fields that are open in a Word document: an instruction, which is not seen, and its result. A paragraph's end
 * ends an instruction, so that a field that is damaged hides no more.
 */
final class WordFields {
    private static final Set<String> NUMBERS_OF_PAGES = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES");

    /** The innermost first. */
    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean atResult;
    }

    void begin() {
        open.push(new Field());
    }

    void instruct(String part) {
        if (!open.isEmpty()) {
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
