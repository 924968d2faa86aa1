package variorum.read.role;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import variorum.model.Role;

/** Finds the headings between paragraphs of running text, where no markup names them. */
final class Headings {
    private static final int MOST_WORDS = 12;

    /** A question is a heading rather than a sentence when its words are written with capitals. */
    private static final double LEAST_CAPITALS = 0.6;

    /** A line with so many figures is a row of a table; {@code Phase 2 of 3} is a heading. */
    private static final int FIGURES_OF_ROW = 3;

    private static final Pattern FIGURE = Pattern.compile("(?<!\\S)[\\d.,%+-]*\\d[\\d.,%]*(?!\\S)");

    /** Words of somebody set as a heading; what is said in a story ends with a mark. */
    private static final Pattern QUOTED = Pattern.compile(
            "['\"‘“„«»] ?\\p{Lu}[^'\"‘“„«».!?,;:…-]*(?:['’]\\p{L}[^'\"‘“„«».!?,;:…-]*)*[\\p{L}\\p{N}] ?['\"’”“»«]");

    private Headings() {}

    static void mark(RoleDraft draft) {
        if (draft.hasMarkup()) {
            return;
        }
        int first = draft.first(Role.HEADLINE).map(headline -> headline + 1).orElse(draft.nextBodyProse(0));
        for (int index = first; index + 1 < draft.size(); index++) {
            boolean title = draft.is(index, Role.BODY) && isHeading(draft.traits(index));
            if (title && draft.isBodyProse(index + 1) && !isInList(draft, index)) {
                draft.mark(index, Role.HEADING);
            }
        }
    }

    /** Whether another short line stands right above it: then it is the last item of a list, such as ingredients. */
    private static boolean isInList(RoleDraft draft, int index) {
        return index > 0
                && draft.is(index - 1, Role.BODY)
                && draft.traits(index - 1).isShortLine(MOST_WORDS)
                && draft.followsDirectly(index);
    }

    private static boolean isHeading(ParagraphTraits traits) {
        boolean plain = Character.isLetterOrDigit(traits.text().codePointAt(0));
        return traits.words() <= MOST_WORDS
                && traits.isTitleLike()
                && !traits.isProse()
                && !isTableRow(traits.text())
                && ((plain && !traits.endsSentence())
                        || hasCapitals(traits)
                        || QUOTED.matcher(traits.text()).matches());
    }

    private static boolean isTableRow(String text) {
        return text.indexOf('\t') >= 0 || FIGURE.matcher(text).results().count() >= FIGURES_OF_ROW;
    }

    private static boolean hasCapitals(ParagraphTraits traits) {
        List<String> words = Stream.of(traits.text().split("[^\\p{L}]+"))
                .filter(word -> word.length() > 1)
                .toList();
        long capitals = words.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        return words.size() > 1 && capitals >= LEAST_CAPITALS * words.size();
    }
}
