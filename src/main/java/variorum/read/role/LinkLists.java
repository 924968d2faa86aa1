package variorum.read.role;

import java.util.Set;
import java.util.stream.IntStream;
import variorum.model.Role;

/**
 * Titles of other pages inside the article: two of them without a blank line between, where other paragraphs have one,
 * or one that stands there twice.
 */
final class LinkLists {
    /** Two short lines may be a heading and the next; titles of pages are whole statements. */
    private static final int LEAST_WORDS = 5;

    private static final int LEAST_WORDS_OF_TWICE = 4;
    private static final int LEAST_TITLES = 2;
    private static final int MOST_TITLES = 6;

    private final RoleDraft draft;

    private LinkLists(RoleDraft draft) {
        this.draft = draft;
    }

    static void mark(RoleDraft draft) {
        LinkLists lists = new LinkLists(draft);
        lists.markTwice();
        draft.first(Role.HEADLINE).ifPresent(lists::markRuns);
    }

    /** Whether the two are one title, as picture and link give it: the first in the place of the picture. */
    static boolean isTwice(ParagraphTraits one, ParagraphTraits next) {
        return one.words() >= LEAST_WORDS_OF_TWICE
                && one.isTitleLike()
                && next.isTitleLike()
                && one.key().equals(next.key());
    }

    private void markTwice() {
        for (int index = 1; index < draft.size(); index++) {
            if (isTwice(draft.traits(index), draft.traits(index - 1)) && !draft.is(index - 1, Role.HEADLINE)) {
                draft.markAll(index - 1, index + 1, Role.FURNITURE);
            }
        }
    }

    /** Runs of titles between running text that are about what the headline is about. */
    private void markRuns(int headline) {
        Set<String> subject = draft.traits(headline).contentWords();
        boolean isGrouped = draft.isGrouped();
        int start = headline + 1;
        while (start < draft.size()) {
            int end = start;
            while (end < draft.size() && isTitle(end) && (end == start || !isGrouped || draft.followsDirectly(end))) {
                end++;
            }
            if (isRun(start, end) && IntStream.range(start, end).anyMatch(index -> isAbout(subject, index))) {
                draft.markAll(start, end, Role.FURNITURE);
            }
            start = Math.max(end, start + 1);
        }
    }

    private boolean isTitle(int index) {
        ParagraphTraits traits = draft.traits(index);
        return draft.is(index, Role.BODY)
                && traits.words() >= LEAST_WORDS
                && !traits.endsSentence()
                && traits.isTitleLike()
                && !traits.isProse();
    }

    private boolean isRun(int start, int end) {
        int titles = end - start;
        return titles >= LEAST_TITLES
                && titles <= MOST_TITLES
                && draft.isBodyProse(start - 1)
                && end < draft.size()
                && draft.isBodyProse(end);
    }

    private boolean isAbout(Set<String> subject, int index) {
        return draft.traits(index).contentWords().stream().anyMatch(subject::contains);
    }
}
