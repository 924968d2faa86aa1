package variorum.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a text is wrapped into lines: each takes as many words as go into {@code width} columns. It shows at the line
 * ends inside sentences: nearly always the next word had no room, and often it begins with a small letter. Verse and
 * lists have line ends inside sentences too, but with room left.
 *
 * @param width the columns of the longest such line
 * @param slack columns that a line may fall short, as programs do that balance the lines of a paragraph
 */
record Wrapping(int width, int slack) {
    /** Of all line ends, so many lie inside a sentence where text is wrapped; one paragraph a line has hardly any. */
    private static final double LEAST_INSIDE_SENTENCES = 0.4;

    private static final int LEAST_WIDTH = 45;
    private static final int MOST_WIDTH = 130;

    /** As narrow as the column of a newspaper: verse and lists have such lines, but not many in a row that are full. */
    private static final int LEAST_WIDTH_OF_COLUMN = 28;

    private static final int LINES_OF_COLUMN = 8;
    private static final double LEAST_FULL_OF_COLUMN = 0.97;

    /** So many lines may be longer than the rest, such as an address without blanks. */
    private static final double SHARE_OF_OUTLIERS = 0.02;

    /** The same in a text with tables and listings, one after the other. */
    private static final List<Double> OUTLIERS = List.of(0.0, SHARE_OF_OUTLIERS, 0.05, 0.1);

    private static final double LEAST_FULL = 0.9;
    private static final double LEAST_FULL_WITH_SLACK = 0.95;
    private static final double SLACK = 0.15;

    /** Verse lines are seldom as long, so that balanced lines of this width are not verse. */
    private static final int LEAST_WIDTH_WITH_SLACK = 50;

    /** Fewer line ends begin small only in verse and lists; German, with its capital nouns, has twice as many. */
    private static final double LEAST_SMALL = 0.35;

    /** Where no letter is small or capital, fullness alone must do, and three line ends are not chance. */
    private static final int LEAST_WITHOUT_CASE = 3;

    /** A line that breaks off before this share of the width ends its paragraph. */
    private static final double LEAST_OF_WIDTH = 0.5;

    /** The same where the next line does not begin with a small letter. */
    private static final double LEAST_BEFORE_CAPITAL = 0.9;

    /**
     * How a text is wrapped; a few blocks that are not, such as verse, don't matter.
     *
     * @param blocks the line ends of each run of lines without a blank line between
     */
    static Optional<Wrapping> of(List<List<LineBreak>> blocks) {
        List<LineBreak> all = blocks.stream().flatMap(List::stream).toList();
        Optional<Wrapping> whole = ofBlock(all);
        if (whole.isPresent() || all.isEmpty()) {
            return whole;
        }
        int[] rights = rights(all.stream().filter(one -> one.before().right() <= MOST_WIDTH));
        if (rights.length == 0) {
            return Optional.empty();
        }
        List<Wrapping> guesses = OUTLIERS.stream()
                .map(share -> new Wrapping(widthWithout(share, rights), 0))
                .toList();
        return ofMost(blocks, guesses, (guess, block) -> guess.fits(block) && guess.holds(block))
                .or(() -> ofMost(blocks, guesses, Wrapping::fits));
    }

    /** How the blocks that fit a guess are wrapped; by the first guess that says so of more than half of the text. */
    private static Optional<Wrapping> ofMost(
            List<List<LineBreak>> blocks, List<Wrapping> guesses, BiPredicate<Wrapping, List<LineBreak>> fits) {
        int all = blocks.stream().mapToInt(List::size).sum();
        return guesses.stream()
                .map(guess -> blocks.stream()
                        .filter(block -> fits.test(guess, block))
                        .flatMap(List::stream)
                        .toList())
                .filter(fitting -> fitting.size() * 2 > all)
                .map(Wrapping::ofBlock)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether no line is longer than that but for a word that is too long for any. */
    private boolean holds(List<LineBreak> block) {
        return block.stream().noneMatch(one -> one.isTooLong(width));
    }

    private static int[] rights(Stream<LineBreak> breaks) {
        return breaks.mapToInt(one -> one.before().right()).sorted().toArray();
    }

    private static int widthWithout(double share, int[] rights) {
        return rights[rights.length - 1 - (int) (share * rights.length)];
    }

    /** How these lines alone are wrapped. */
    static Optional<Wrapping> ofBlock(List<LineBreak> breaks) {
        List<LineBreak> inside =
                breaks.stream().filter(Wrapping::isInsideSentence).collect(Collectors.toCollection(ArrayList::new));
        if (inside.isEmpty() || inside.size() < LEAST_INSIDE_SENTENCES * breaks.size() || !beginSmall(inside)) {
            return Optional.empty();
        }
        int width = widthWithout(SHARE_OF_OUTLIERS, rights(inside.stream()));
        inside.removeIf(one -> one.continuesItem() && !one.isFull(width)); // the heads of items may be of any length
        int slack = (int) (SLACK * width);
        if (width >= LEAST_WIDTH ? fullShare(inside, width) >= LEAST_FULL : isColumn(inside, width)) {
            return Optional.of(new Wrapping(width, 0));
        }
        return width >= LEAST_WIDTH_WITH_SLACK && fullShare(inside, width - slack) >= LEAST_FULL_WITH_SLACK
                ? Optional.of(new Wrapping(width, slack))
                : Optional.empty();
    }

    /** The rows of a table may all be full, but none begins with a small letter. */
    private static boolean isColumn(List<LineBreak> inside, int width) {
        return width >= LEAST_WIDTH_OF_COLUMN
                && inside.size() >= LINES_OF_COLUMN
                && inside.stream().anyMatch(LineBreak::startsSmall)
                && fullShare(inside, width) >= LEAST_FULL_OF_COLUMN;
    }

    /** Whether at least half of the line ends that are not sentence ends are due to this wrapping. */
    boolean fits(List<LineBreak> block) {
        long full = block.stream().filter(this::isFull).count();
        long room = block.stream()
                .filter(one -> !isFull(one) && !one.endsSentence())
                .count();
        return room <= full;
    }

    private static boolean isInsideSentence(LineBreak one) {
        return !one.endsSentence()
                && !one.startsItem()
                && !one.isIndented()
                && one.before().right() <= MOST_WIDTH
                && one.after().right() <= MOST_WIDTH;
    }

    private static boolean beginSmall(List<LineBreak> inside) {
        long small = inside.stream().filter(LineBreak::startsSmall).count();
        long cased = inside.stream().filter(LineBreak::startsCased).count();
        return cased == 0 ? inside.size() >= LEAST_WITHOUT_CASE : small >= LEAST_SMALL * cased;
    }

    private static double fullShare(List<LineBreak> inside, int width) {
        return (double) inside.stream().filter(one -> one.isFull(width)).count() / inside.size();
    }

    /** Whether the wrapping, and not the writer, broke the line here, so that the paragraph goes on. */
    boolean joins(LineBreak one) {
        boolean tooLong = one.isTooLong(width) && !one.startsSmall();
        if (tooLong || one.before().right() > MOST_WIDTH || one.after().right() > MOST_WIDTH) {
            return false;
        }
        if (one.continuesItem()) {
            return isFull(one) || one.endsSentence() || one.startsSmall() || !one.startsCased();
        }
        if (isFull(one)) {
            return !one.endsSentence() || !(one.isIndented() || one.startsItem());
        }
        double least = one.startsSmall() ? LEAST_OF_WIDTH : LEAST_BEFORE_CAPITAL;
        return !one.endsSentence()
                && !one.isIndented()
                && !one.startsItem()
                && one.before().right() >= least * width;
    }

    private boolean isFull(LineBreak one) {
        return one.isFull(width - slack);
    }
}
