package variorum.report.word.file;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Text as a document can hold it. */
final class WordText {
    private static final char REPLACEMENT = '\uFFFD';

    private WordText() {}

    /** Appends words to a run; a tab is an element of its own. */
    static void append(CTR run, String text) {
        append(run, text, false);
    }

    /** Appends words that a tracked change deletes. */
    static void appendDeleted(CTR run, String text) {
        append(run, text, true);
    }

    private static void append(CTR run, String text, boolean deleted) {
        if (isRightToLeft(text)) {
            (run.isSetRPr() ? run.getRPr() : run.addNewRPr()).addNewRtl();
        }
        int at = 0;
        while (at < text.length()) {
            int tab = text.indexOf('\t', at);
            int end = tab < 0 ? text.length() : tab;
            if (at < end) {
                CTText words = deleted ? run.addNewDelText() : run.addNewT();
                words.setStringValue(allowed(text.substring(at, end)));
                words.setSpace(SpaceAttribute.Space.PRESERVE);
            }
            if (tab >= 0) {
                run.addNewTab();
            }
            at = end + 1;
        }
    }

    /** With another sign in the place of each that XML cannot hold. */
    static String allowed(String text) {
        boolean all = text.codePoints().allMatch(WordText::isAllowed);
        return all
                ? text
                : text.codePoints()
                        .map(sign -> isAllowed(sign) ? sign : REPLACEMENT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** The production Char of XML 1.0, without the line ends that a run never has. */
    private static boolean isAllowed(int sign) {
        return sign == '\t'
                || (sign >= 0x20 && sign <= 0xD7FF)
                || (sign >= 0xE000 && sign <= 0xFFFD)
                || sign >= 0x10000;
    }

    /** Whether the first letter that has a direction goes to the left. */
    static boolean isRightToLeft(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(direction -> isLeftward(direction) || direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .mapToObj(WordText::isLeftward)
                .findFirst()
                .orElse(false);
    }

    private static boolean isLeftward(int direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
