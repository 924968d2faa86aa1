package variorum.read.role;

import java.util.List;
import java.util.Set;

/** A row of buttons: names of networks, and what one does with a page. */
final class ShareBar {
    /** Names that mean nothing but the network. */
    private static final Set<String> NETWORKS = WordList.of("networks");

    /** What else stands on buttons; these words are too common to tell anything alone. */
    private static final Set<String> BUTTONS = WordList.of("buttons");

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
        return actions >= LEAST_ACTIONS || words.stream().anyMatch(NETWORKS::contains);
    }

    /** Whether it holds no word but those of buttons, and maybe counts; one alone may be a heading as well. */
    static boolean isButtons(ParagraphTraits traits) {
        return traits.words() <= MOST_WORDS
                && traits.allKeyWords(ShareBar::isButtonOrCount)
                && !traits.allKeyWords(ShareBar::isCount);
    }

    private static boolean isButtonOrCount(String word) {
        return isCount(word) || NETWORKS.contains(word) || BUTTONS.contains(word);
    }

    private static boolean isCount(String word) {
        return Character.isDigit(word.charAt(0));
    }
}
