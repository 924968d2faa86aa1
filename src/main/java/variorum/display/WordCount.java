package variorum.display;

import java.util.regex.Pattern;
import variorum.model.ParagraphRange;
import variorum.model.Version;

/** Counts words that no comparison has counted. */
public final class WordCount {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private WordCount() {}

    /** The number of words in these paragraphs: runs between blanks that have a letter or a figure. */
    public static int of(Version version, ParagraphRange paragraphs) {
        return (int) version.paragraphs(paragraphs).stream()
                .map(paragraph -> paragraph.span().of(version.text()))
                .flatMap(BLANKS::splitAsStream)
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
