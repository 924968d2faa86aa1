package variorum.read.pdf;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiTransform;
import com.ibm.icu.text.BidiTransform.Mirroring;
import com.ibm.icu.text.BidiTransform.Order;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A line of one column.
 *
 * @param words from left to right; never none
 * @param box round all of them
 */
record Line(List<Word> words, Box box) {
    /** Two words so far apart, in sizes, are not one, even where the file has no space between. */
    private static final double GAP = 0.15;

    /** A space of the file beside a raised number is between the words on either side of it, in sizes. */
    private static final double RAISED = 0.15;

    /** The narrowest room between a number and what it counts, in sizes. */
    private static final double ROOM = 0.4;

    /** The spaces of a line that was drawn out are wide as well; that room is so many times as wide. */
    private static final double WIDER = 1.5;

    /** Two spaces that were typed are so many times as wide as one, to within the last. */
    private static final double TWO_SPACES = 2;

    private static final double EXACT = 0.05;

    private static final double USUAL_SPACE = 0.25;

    static Line of(List<Word> words) {
        List<Word> sorted = words.stream()
                .sorted(Comparator.comparingDouble(word -> word.box().left()))
                .toList();
        return new Line(sorted, Box.of(sorted));
    }

    /** In which most of it is set. */
    Type type() {
        return largest().type();
    }

    double baseline() {
        return largest().baseline();
    }

    private Word largest() {
        return words.stream()
                .max(Comparator.comparingInt(word -> word.text().length()))
                .orElseThrow();
    }

    /** In letters, without the spaces. */
    int length() {
        return words.stream().mapToInt(word -> word.text().length()).sum();
    }

    boolean all(Predicate<Type> test) {
        return words.stream().map(Word::type).allMatch(test);
    }

    Word first() {
        return isRightToLeft() ? words.get(words.size() - 1) : words.get(0);
    }

    boolean isRightToLeft() {
        return words.stream()
                        .flatMapToInt(word -> word.text().codePoints())
                        .filter(Character::isLetter)
                        .mapToObj(letter -> Letters.isRightToLeft(letter) ? 1 : -1)
                        .reduce(0, Integer::sum)
                > 0;
    }

    /** Whether a row of dots leads to its end, so that what comes next is another entry. */
    boolean hasLeader() {
        return words.stream().map(Word::text).anyMatch(Leaders::areIn);
    }

    /** Whether it begins as an item of a list does. */
    boolean isItem() {
        return first().type().label()
                || Marks.isItem(text())
                || (hasRoomBehindFirst()
                        && ListNumber.readings(first().text()).stream().anyMatch(number -> !number.isBare()));
    }

    /** Whether so much white stands behind its first word as a tab leaves, and a space does not. */
    boolean hasRoomBehindFirst() {
        if (words.size() < 2) {
            return false;
        }
        double room = words.get(1).box().left() - words.get(0).box().right();
        List<Double> others = new Line(words.subList(1, words.size()), box)
                .spaces().stream().sorted().toList();
        double space = others.isEmpty() ? USUAL_SPACE * words.get(1).type().size() : others.get(others.size() / 2);
        return room > ROOM * words.get(1).type().size()
                && room > WIDER * space
                && Math.abs(room - TWO_SPACES * space) > EXACT * space;
    }

    /** The white between its words, where there is some. */
    List<Double> spaces() {
        return IntStream.range(1, words.size())
                .mapToObj(at ->
                        words.get(at).box().left() - words.get(at - 1).box().right())
                .filter(space -> space > 0)
                .toList();
    }

    /** As it is read, without blanks round it, with a tab for a row of dots. */
    String text() {
        StringBuilder seen = new StringBuilder();
        for (int at = 0; at < words.size(); at++) {
            if (at > 0 && isSpaceBetween(words.get(at - 1), words.get(at))) {
                seen.append(' ');
            }
            seen.append(words.get(at).text());
        }
        return Leaders.asTabs(inReadingOrder(seen.toString()).strip());
    }

    private static boolean isSpaceBetween(Word before, Word after) {
        double size = Math.min(before.type().size(), after.type().size());
        boolean isRaised = Math.abs(after.baseline() - before.baseline()) > RAISED * size;
        return after.box().left() - before.box().right() > GAP * size
                || (!isRaised && (before.spaceAfter() || after.spaceBefore()));
    }

    private String inReadingOrder(String seen) {
        if (seen.codePoints().noneMatch(Letters::isRightToLeft)) {
            return seen;
        }
        byte level = isRightToLeft() ? Bidi.RTL : Bidi.LTR;
        return new BidiTransform().transform(seen, Bidi.LTR, Order.VISUAL, level, Order.LOGICAL, Mirroring.ON, 0);
    }
}
