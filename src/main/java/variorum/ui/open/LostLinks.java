package variorum.ui.open;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import variorum.session.HandCorrection;
import variorum.session.Passage;
import variorum.ui.words.Texts;
import variorum.ui.work.Notices;

/** Tells the reader, once, which links made by hand are lost because the texts have changed. */
public final class LostLinks {
    /** How much of a paragraph is needed to recognize it. */
    private static final int LONGEST_BEGINNING = 40;

    private LostLinks() {}

    /** Compares the set that was open last with the next one. */
    public static void tell(OpenSet last, OpenSet next, Notices notices) {
        List<HandCorrection> lost = new ArrayList<>(next.lostCorrections());
        lost.removeAll(last.lostCorrections());
        if (!lost.isEmpty()) {
            String links = lost.stream().map(link -> name(link, next)).collect(Collectors.joining("; "));
            notices.refused(Texts.text("link.lost", lost.size(), links));
        }
    }

    private static String name(HandCorrection correction, OpenSet set) {
        return Texts.text(
                "link.lost-one",
                beginning(correction.basePassage()),
                name(correction.base(), set),
                beginning(correction.otherPassage()),
                name(correction.other(), set));
    }

    private static String name(String identity, OpenSet set) {
        return set.version(set.order().indexOf(identity)).name();
    }

    private static String beginning(Passage passage) {
        String text = passage.texts().get(0);
        return text.length() <= LONGEST_BEGINNING
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_BEGINNING / 2)) + "\u2026";
    }
}
