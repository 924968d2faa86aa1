package variorum.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts glyphs together to words. Where the file has spaces they part words; where it has none, or jumps, the width of
 * the gap does, measured against the gaps between the letters of the same row.
 */
final class WordFinder {
    /** Glyphs whose baselines are no farther apart, in sizes, stand in one row. */
    private static final double SAME_ROW = 0.15;

    /** The narrowest gap between words in sizes: justified text draws spaces in to 0.2, italics leave gaps to 0.1. */
    private static final double GAP = 0.17;

    /** In a row with spaces of its own a gap has to be plainer: the next cell of a table, or a tab. */
    private static final double GAP_BESIDE_SPACES = 0.25;

    /** The narrowest gap between words in a row that has no wider one, beside gaps between letters below the other. */
    private static final double SQUEEZED_GAP = 0.11;

    private static final double LETTER_GAP = 0.03;

    /** A row has a space for so many letters at least, if it has any. */
    private static final int MOST_IN_WORD = 25;

    /** Letters that are set apart to stress them stand apart as far as words do; a word gap is so much wider. */
    private static final double BEYOND_LETTER_SPACING = 0.15;

    /** Letters farther apart, in sizes, are not of one word that is set apart: note marks, or a row of a table. */
    private static final double MOST_LETTER_SPACING = 1;

    /** A glyph that begins so far left of the last one's begin, in sizes, is drawn somewhere else. */
    private static final double BACKWARDS = 0.5;

    private final List<Word> words = new ArrayList<>();

    private WordFinder() {}

    /** The words of a page, from glyphs in the order in which they are drawn. */
    static List<Word> words(List<Glyph> glyphs) {
        WordFinder finder = new WordFinder();
        for (List<Glyph> row : rows(glyphs)) {
            finder.addRow(Leaders.together(row));
        }
        return finder.words;
    }

    /** Glyphs that stand on one baseline, each row in the order in which it is drawn. */
    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<Integer> sorted =
                new ArrayList<>(IntStream.range(0, glyphs.size()).boxed().toList());
        sorted.sort(Comparator.comparingDouble(index -> glyphs.get(index).baseline()));
        List<List<Glyph>> rows = new ArrayList<>();
        int start = 0;
        for (int next = 1; next <= sorted.size(); next++) {
            if (next == sorted.size() || !isOneRow(glyphs.get(sorted.get(start)), glyphs.get(sorted.get(next)))) {
                List<Integer> row = sorted.subList(start, next);
                rows.add(new ArrayList<>(row.stream().sorted().map(glyphs::get).toList()));
                start = next;
            }
        }
        return rows;
    }

    private static boolean isOneRow(Glyph first, Glyph next) {
        double smaller = Math.min(first.type().size(), next.type().size());
        return next.baseline() - first.baseline() <= SAME_ROW * smaller;
    }

    /** Letters stay in the order in which they are drawn, as some scripts need; only right to left it is of no use. */
    private void addRow(List<Glyph> row) {
        if (row.stream().anyMatch(glyph -> glyph.text().codePoints().anyMatch(Letters::isRightToLeft))) {
            row.sort(Comparator.comparingDouble(Glyph::left));
        }
        double gap = leastGap(row);
        boolean isSqueezed = gap < GAP;
        List<Glyph> word = new ArrayList<>();
        boolean spaceBefore = false;
        for (Glyph glyph : row) {
            if (!word.isEmpty() && (glyph.isSpace() || isApart(word.get(word.size() - 1), glyph, gap))) {
                words.add(word(word, spaceBefore, glyph.isSpace()));
                spaceBefore = isSqueezed && isFartherThan(gap, word.get(word.size() - 1), glyph);
                word.clear();
            }
            if (glyph.isSpace()) {
                spaceBefore = true;
            } else {
                word.add(glyph);
            }
        }
        if (!word.isEmpty()) {
            words.add(word(word, spaceBefore, false));
        }
    }

    private static boolean isApart(Glyph before, Glyph after, double gap) {
        double size = Math.max(before.type().size(), after.type().size());
        return isFartherThan(Leaders.areDots(before, after) ? MOST_LETTER_SPACING : gap, before, after)
                || after.left() < before.left() - BACKWARDS * size
                || before.type().label() != after.type().label()
                || !before.type().isSizeOf(after.type());
    }

    private static boolean isFartherThan(double gap, Glyph before, Glyph after) {
        return after.left() - before.right()
                > gap * Math.max(before.type().size(), after.type().size());
    }

    /** In sizes. */
    private static double leastGap(List<Glyph> row) {
        double least = row.stream().anyMatch(Glyph::isSpace) ? GAP_BESIDE_SPACES : GAP;
        List<Double> gaps = new ArrayList<>();
        for (int next = 1; next < row.size(); next++) {
            if (!row.get(next).isSpace()
                    && !row.get(next - 1).isSpace()
                    && !Leaders.areDots(row.get(next - 1), row.get(next))) {
                gaps.add((row.get(next).left() - row.get(next - 1).right())
                        / row.get(next).type().size());
            }
        }
        gaps.removeIf(gap -> gap > MOST_LETTER_SPACING);
        gaps.sort(Comparator.naturalOrder());
        if (gaps.isEmpty()) {
            return least;
        }
        double middle = gaps.get(gaps.size() / 2);
        return isSqueezed(gaps, least) ? SQUEEZED_GAP : Math.max(least, middle + BEYOND_LETTER_SPACING);
    }

    /**
     * Whether a row is so full that its spaces were drawn in further than in others: none is as wide as they are there,
     * but some are much wider than the gaps between letters.
     *
     * @param gaps ascending
     */
    private static boolean isSqueezed(List<Double> gaps, double least) {
        double widest = gaps.get(gaps.size() - 1);
        double middle = gaps.get(gaps.size() / 2);
        long spaces = gaps.stream().filter(gap -> gap > SQUEEZED_GAP).count();
        return widest <= least && middle < LETTER_GAP && spaces * MOST_IN_WORD >= gaps.size() && spaces > 1;
    }

    private static Word word(List<Glyph> glyphs, boolean spaceBefore, boolean spaceAfter) {
        StringBuilder text = new StringBuilder();
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        for (Glyph glyph : glyphs) {
            text.append(glyph.text());
            left = Math.min(left, glyph.left());
            right = Math.max(right, glyph.right());
        }
        Glyph first = glyphs.get(0);
        Box box = first.type().box(left, right, first.baseline());
        return new Word(text.toString(), box, first.baseline(), first.type(), spaceBefore, spaceAfter);
    }
}
