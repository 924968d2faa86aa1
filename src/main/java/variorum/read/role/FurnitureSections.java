package variorum.read.role;

import java.util.Set;
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

    /** As far ahead it is looked whether the article goes on. */
    private static final int PARAGRAPHS_LOOKED_AT = 6;

    /** With so many paragraphs of running text it does; one is the summary of another article. */
    private static final int PROSE_OF_ARTICLE = 2;

    /** So few titles are a box inside the article, and one paragraph after it is enough where the page then ends. */
    private static final int SHORT_BOX = 2;

    /** After titles that stand there twice or tell their age, other articles are likelier, and it takes more. */
    private static final int PROSE_OF_ARTICLE_AFTER_LINKS = 4;

    /** Lines of buttons or alternative texts that may stand before the section's own title. */
    private static final int MOST_LINES_BEFORE = 4;

    private static final int MOST_WORDS_OF_LINE = 12;

    /** Of a caption, or of what a newsletter promises. */
    private static final int MOST_WORDS_OF_TEXT = 40;

    private static final Set<String> CAPTIONS = Set.of("image caption", "media caption");

    private static final Set<String> FIELDS =
            Set.of("enter your email address", "enter your email", "email address", "your email", "e-mail-adresse");

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
            } else if (proseBefore >= LEAST_PROSE_BEFORE && opensSection(index)) {
                int end = end(index + 1);
                draft.markAll(index, end, Role.FURNITURE);
                index = end - 1;
            }
            index++;
        }
        markButtons();
        markTail();
    }

    /** Names of buttons and of parts of the site beside furniture: {@code Facebook} below {@code Share this:}. */
    private void markButtons() {
        for (int index = 1; index < draft.size(); index++) {
            if (draft.is(index - 1, Role.FURNITURE)
                    && (isButtonOrSiteLabel(index) || isCaption(index) || isPartOfForm(index))) {
                draft.mark(index, Role.FURNITURE);
            }
        }
        for (int index = draft.size() - 2; index >= 0; index--) {
            if (draft.is(index + 1, Role.FURNITURE) && FurnitureWording.isSiteLabel(draft.traits(index))) {
                draft.mark(index, Role.FURNITURE);
            }
        }
    }

    private boolean isButtonOrSiteLabel(int index) {
        ParagraphTraits traits = draft.traits(index);
        return ShareBar.isButtons(traits) || FurnitureWording.isSiteLabel(traits);
    }

    /** What stands below {@code "Image caption,"}. */
    private boolean isCaption(int index) {
        return CAPTIONS.contains(draft.traits(index - 1).key())
                && draft.traits(index).words() <= MOST_WORDS_OF_TEXT;
    }

    /** What a newsletter promises, between its name and the field for an address. */
    private boolean isPartOfForm(int index) {
        return FurnitureWording.isAppeal(draft.traits(index - 1))
                && draft.traits(index).words() <= MOST_WORDS_OF_TEXT
                && index + 1 < draft.size()
                && FIELDS.contains(draft.traits(index + 1).key());
    }

    /** A marked heading of one word, such as {@code Comments}, may be the article's own. */
    private boolean opensSection(int index) {
        boolean ownHeading =
                draft.is(index, Role.HEADING) && draft.traits(index).words() == 1;
        return !ownHeading
                && !draft.is(index, Role.HEADLINE)
                && !draft.isMarkedAsText(index)
                && FurnitureWording.opensSection(draft.traits(index));
    }

    /** Where the article goes on after the section's title; the document's size when it does not. */
    private int end(int from) {
        boolean links = false;
        for (int index = from; index < draft.size(); index++) {
            links |= looksLikeLink(index);
            int least = links ? PROSE_OF_ARTICLE_AFTER_LINKS : index - from <= SHORT_BOX ? 1 : PROSE_OF_ARTICLE;
            if (draft.isBodyProse(index) && isArticle(index, least)) {
                return index;
            }
        }
        return draft.size();
    }

    /**
     * Whether from here on at least half is running text, and that for some paragraphs, up to what is furniture. A few
     * before a line that tells an age are the summary of another article.
     */
    private boolean isArticle(int from, int least) {
        int to = from;
        while (to < Math.min(from + PARAGRAPHS_LOOKED_AT, draft.size()) && !draft.is(to, Role.FURNITURE)) {
            to++;
        }
        boolean tellsAge = to < draft.size() && FurnitureLines.isAge(draft.traits(to));
        long prose = IntStream.range(from, to).filter(draft::isBodyProse).count();
        return prose >= (tellsAge ? PROSE_OF_ARTICLE_AFTER_LINKS : least)
                && (prose > 1 || to - from == 1)
                && prose * 2 >= to - from;
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
