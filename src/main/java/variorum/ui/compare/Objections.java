package variorum.ui.compare;

import java.util.Set;
import variorum.ui.words.Texts;

/** Sentences that say why something cannot be done where the reader is; they no longer hold once the reader moves. */
final class Objections {
    private static final Set<String> ALL = Set.of(
            Texts.text("link.none"),
            Texts.text("link.alone"),
            Texts.text("link.several"),
            Texts.text("step.no-move"),
            Texts.text("review.go-first"));

    private Objections() {}

    static boolean isOne(String sentence) {
        return ALL.contains(sentence);
    }
}
