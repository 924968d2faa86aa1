package variorum.read;

import java.util.stream.IntStream;
import variorum.model.Role;
import variorum.progress.Monitor;

/**
 * What follows a line such as {@code Related Articles} or {@code Comments}: titles, sources, whole other articles. All
 * of it is furniture, up to where the article itself goes on, if it does.
 */
final class FurnitureSections {
    /** Before that much of the article, such a line is a menu at the top of the page. */
    private static final int LEAST_PROSE_BEFORE = 2;

    /** So many paragraphs of running text after one another are the article again, and not a summary of another one. */
    private static final int PROSE_OF_ARTICLE = 2;

    /** After titles that stand there twice or tell their age, other articles are likelier, and it takes more. */
    private static final int PROSE_OF_ARTICLE_AFTER_LINKS = 4;

    /** Lines of buttons or alternative texts that may stand before the section's own title. */
    private static final int MOST_LINES_BEFORE = 4;

    private static final int MOST_WORDS_OF_LINE = 12;

    private final RoleDraft draft;

    private FurnitureSections(RoleDraft draft) {
        this.draft = draft;
    }

    static void mark(RoleDraft draft, Monitor monitor) {
        new FurnitureSections(draft).mark(monitor);
    }

    private void mark(Monitor monitor) {
        int proseBefore = 0;
        int index = 0;
        while (index < draft.size()) {
            monitor.check();
            if (draft.isBodyProse(index)) {
                proseBefore++;
            } else if (proseBefore >= LEAST_PROSE_BEFORE && FurnitureWording.opensSection(draft.traits(index))) {
                int end = end(index + 1);
                draft.markAll(index, end, Role.FURNITURE);
                index = end - 1;
            }
            index++;
        }
        markButtons();
        markTail();
    }

    /** A button's name beside furniture: {@code Facebook} below {@code Share this:}. */
    private void markButtons() {
        for (int index = 1; index < draft.size(); index++) {
            if (draft.is(index - 1, Role.FURNITURE) && ShareBar.isButtons(draft.traits(index))) {
                draft.mark(index, Role.FURNITURE);
            }
        }
    }

    /** Where the article goes on after the section's title; the document's size when it does not. */
    private int end(int from) {
        int prose = 0;
        boolean links = false;
        for (int index = from; index < draft.size(); index++) {
            links |= looksLikeLink(index);
            prose = draft.isBodyProse(index) ? prose + 1 : 0;
            if (prose >= (links ? PROSE_OF_ARTICLE_AFTER_LINKS : PROSE_OF_ARTICLE)) {
                return index + 1 - prose;
            }
        }
        return draft.size();
    }

    private boolean looksLikeLink(int index) {
        ParagraphTraits traits = draft.traits(index);
        boolean twice = index > 0 && LinkLists.isTwice(traits, draft.traits(index - 1));
        return twice || FurnitureLines.isAge(traits);
    }

    /**
     * After the last running text, short lines are furniture too once one of them is: names of pages, the rest of a
     * menu; and so are a few lines right before it.
     */
    private void markTail() {
        int tail = draft.size();
        while (tail > 0 && !draft.isBodyProse(tail - 1)) {
            tail--;
        }
        int first = tail;
        while (first < draft.size() && !draft.is(first, Role.FURNITURE)) {
            first++;
        }
        boolean fewBefore = first - tail <= MOST_LINES_BEFORE
                && IntStream.range(tail, first).allMatch(this::isLeftOver);
        for (int index = fewBefore ? tail : first; index < draft.size(); index++) {
            if (first < draft.size() && draft.traits(index).isShortLine(MOST_WORDS_OF_LINE)) {
                draft.mark(index, Role.FURNITURE);
            }
        }
    }

    /** Good: {@code "Orange background"}; bad: {@code "2 eggs"}, the end of a list. */
    private boolean isLeftOver(int index) {
        ParagraphTraits traits = draft.traits(index);
        return traits.isShortLine(MOST_WORDS_OF_LINE)
                && Character.isLetter(traits.text().codePointAt(0));
    }
}
