package variorum.read.document;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds tables of contents: entries one below another with the pages that rows of dots lead to, each no less than the
 * one before. Their pages change whenever anything does, so that they are furniture like the numbers of pages.
 */
public final class ContentsFinder {
    private static final Pattern PAGE = Pattern.compile("(?:.*\\s)?(?:(\\d{1,4})|[ivxlc]{1,7})", Pattern.DOTALL);

    private static final int LEAST_ENTRIES = 3;

    /** The last page of a text that has hardly more paragraphs than its table of contents. */
    private static final int LAST_PAGE = 999;

    /** Chapters have no dots, and stand among those that do; longer ones are rather text that ends with a year. */
    private static final int LONGEST_WITHOUT_DOTS = 100;

    private final List<String> texts;
    private final IntPredicate hasDots;
    private final boolean[] contents;

    private ContentsFinder(List<String> texts, IntPredicate hasDots) {
        this.texts = texts;
        this.hasDots = hasDots;
        this.contents = new boolean[texts.size()];
    }

    /**
     * Which of the paragraphs are of a table of contents.
     *
     * @param texts of the paragraphs, with blanks in place of the dots
     * @param hasDots whether there were any in the paragraph of that index
     */
    public static boolean[] find(List<String> texts, IntPredicate hasDots) {
        ContentsFinder finder = new ContentsFinder(texts, hasDots);
        int at = 0;
        while (at < texts.size()) {
            at = finder.mark(at) + 1;
        }
        return finder.contents;
    }

    /** Marks the entries from there on, if they are enough, and tells where they end. */
    private int mark(int from) {
        int entries = 0;
        int page = 0;
        int last = from;
        int at = from;
        for (; at < texts.size(); at++) {
            if (entries > 0 && isFirstLineOfEntry(at)) {
                continue;
            }
            Matcher parts = PAGE.matcher(texts.get(at));
            boolean leads = hasDots.test(at);
            if (!parts.matches() || (!leads && texts.get(at).length() > LONGEST_WITHOUT_DOTS)) {
                break;
            }
            int next = parts.group(1) == null ? page : Integer.parseInt(parts.group(1));
            if (next < page || next > Math.max(LAST_PAGE, texts.size())) {
                break;
            }
            page = next;
            entries += leads ? 1 : 0;
            last = leads ? at : last;
        }
        for (int entry = from; entries >= LEAST_ENTRIES && entry <= last; entry++) {
            contents[entry] = true;
        }
        return Math.max(from, at - 1);
    }

    private boolean isFirstLineOfEntry(int at) {
        String text = texts.get(at);
        return !hasDots.test(at)
                && text.length() <= LONGEST_WITHOUT_DOTS
                && !PAGE.matcher(text).matches()
                && at + 1 < texts.size()
                && hasDots.test(at + 1);
    }
}
