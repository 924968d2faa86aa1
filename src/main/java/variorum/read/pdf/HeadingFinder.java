package variorum.read.pdf;

import java.util.List;
import java.util.Optional;
import variorum.model.Role;

/**
 * Knows headings by their type.
 *
 * @param headline the first of those in the largest type
 */
record HeadingFinder(Measures measures, Optional<Passage> headline) {
    /** In letters; longer ones are rare, and an introduction in large type is none. */
    private static final int LONGEST = 160;

    /** In letters, of a heading that is only bolder than the body. */
    private static final int LONGEST_BOLD = 90;

    static HeadingFinder of(List<Passage> passages, Measures measures) {
        Optional<Passage> largest = passages.stream()
                .filter(passage -> isLarge(passage, measures))
                .reduce((one, other) -> isPlainlyLarger(other.type(), one.type()) ? other : one);
        return new HeadingFinder(measures, largest);
    }

    private static boolean isPlainlyLarger(Type one, Type other) {
        return one.size() > other.size() && !one.isSizeOf(other);
    }

    private static boolean isLarge(Passage passage, Measures measures) {
        return measures.isLarger(passage.type()) && passage.length() <= LONGEST && hasLetters(passage);
    }

    private static boolean hasLetters(Passage passage) {
        return passage.lines().stream()
                .anyMatch(line -> line.text().codePoints().anyMatch(Character::isLetter));
    }

    /** Empty for what its type does not show to be a heading. */
    Optional<Role> role(Passage passage) {
        if (headline.equals(Optional.of(passage))) {
            return Optional.of(Role.HEADLINE);
        }
        return isLarge(passage, measures) || isBold(passage) ? Optional.of(Role.HEADING) : Optional.empty();
    }

    private boolean isBold(Passage passage) {
        return passage.isBold()
                && !measures.boldBody()
                && !measures.isSmaller(passage.type())
                && passage.length() <= LONGEST_BOLD
                && hasLetters(passage)
                && !Marks.endsSentence(passage.last().text());
    }
}
