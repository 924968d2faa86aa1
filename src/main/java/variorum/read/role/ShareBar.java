package variorum.read.role;

import java.util.List;
import java.util.Set;

/** A row of buttons: names of networks, and what one does with a page. */
final class ShareBar {
    private static final Set<String> ACTIONS = Set.of("share", "tweet", "email", "print", "save", "copy", "pin");

    private static final int MOST_WORDS = 40;
    private static final int LEAST_ACTIONS = 3;

    private ShareBar() {}

    /** Good: {@code "share facebook x print"}, {@code "Share Email Print"}; bad: {@code "The Messenger"}. */
    static boolean is(ParagraphTraits traits) {
        if (traits.words() < 2 || !isButtons(traits)) {
            return false;
        }
        List<String> words = List.of(traits.key().split(" "));
        long actions = words.stream().filter(ACTIONS::contains).count();
        return actions >= LEAST_ACTIONS || words.stream().anyMatch(PageWords.NETWORKS::contains);
    }

    /** Whether it holds no word but those of buttons, and maybe counts; one alone may be a heading as well. */
    static boolean isButtons(ParagraphTraits traits) {
        return traits.words() <= MOST_WORDS
                && traits.allKeyWords(ShareBar::isButtonOrCount)
                && !traits.allKeyWords(ShareBar::isCount);
    }

    private static boolean isButtonOrCount(String word) {
        return isCount(word) || PageWords.NETWORKS.contains(word) || PageWords.BUTTONS.contains(word);
    }

    private static boolean isCount(String word) {
        return Character.isDigit(word.charAt(0));
    }
}
