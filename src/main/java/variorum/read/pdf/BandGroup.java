package variorum.read.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Bands one below the other that leave the same gutters free, or that leave none.
 *
 * @param size of the type of most words
 */
record BandGroup(List<Band> bands, Projection projection, double size) {
    /** The narrowest gutter in sizes: justified lines have wider gaps between words, but not below one another. */
    private static final double GUTTER = 0.8;

    /** A gutter along few lines may be chance, or the room between words that stand apart, and has to be wider. */
    private static final double GUTTER_OF_FEW = 1.6;

    private static final int FEW_LINES = 4;

    /** The narrowest column in sizes: less is the room for numbers before a list. */
    private static final double COLUMN = 6;

    /** So much of their column do lines of running text fill, on the average; cells of a table leave more of it. */
    private static final double FILLED = 0.55;

    private static final double SPACE = 0.25;

    private static BandGroup of(List<Band> bands, double size) {
        Projection projection =
                bands.stream().map(Band::projection).reduce(Projection::with).orElseThrow();
        return new BandGroup(List.copyOf(bands), projection, size);
    }

    /** All groups from top to bottom. */
    static List<BandGroup> of(List<Band> bands) {
        double size = Word.medianSize(
                bands.stream().flatMap(band -> band.words().stream()).toList());
        List<List<Band>> groups = new ArrayList<>();
        Projection projection = new Projection(List.of());
        for (Band band : bands) {
            Projection both = projection.with(band.projection());
            if (groups.isEmpty() || both.gaps(GUTTER * size).isEmpty()) {
                groups.add(begun(groups, band, size));
                both = of(groups.get(groups.size() - 1), size).projection();
            } else {
                groups.get(groups.size() - 1).add(band);
            }
            projection = both;
        }
        giveBack(groups, size);
        return groups.stream().map(group -> of(group, size)).toList();
    }

    /**
     * The group that a band begins. Where the last group has no columns, white was there by chance: then those of its
     * bands that leave a gutter free together with the new one go with it.
     */
    private static List<Band> begun(List<List<Band>> groups, Band band, double size) {
        List<Band> begun = new ArrayList<>(List.of(band));
        if (groups.isEmpty()
                || of(groups.get(groups.size() - 1), size).columns().size() > 1) {
            return begun;
        }
        List<Band> last = groups.get(groups.size() - 1);
        Projection projection = band.projection().with(last.get(last.size() - 1).projection());
        while (last.size() > 1 && !projection.gaps(GUTTER * size).isEmpty()) {
            begun.add(0, last.remove(last.size() - 1));
            projection = projection.with(last.get(last.size() - 1).projection());
        }
        return begun;
    }

    /**
     * A short last line above columns, and a short heading below them, leave the gutter free by chance. They go where
     * they stand nearer.
     */
    private static void giveBack(List<List<Band>> groups, double size) {
        for (int next = 1; next < groups.size(); next++) {
            moveFirst(groups.get(next), groups.get(next - 1), size);
            List<Band> reversed = groups.get(next - 1);
            Collections.reverse(reversed);
            moveLast(reversed, groups.get(next), size);
            Collections.reverse(reversed);
        }
    }

    private static void moveFirst(List<Band> from, List<Band> to, double size) {
        while (from.size() > 1
                && standsBesideGutters(from, size)
                && to.get(to.size() - 1).gapTo(from.get(0)) <= from.get(0).gapTo(from.get(1))) {
            to.add(from.remove(0));
        }
    }

    private static void moveLast(List<Band> reversed, List<Band> to, double size) {
        while (reversed.size() > 1
                && standsBesideGutters(reversed, size)
                && reversed.get(0).gapTo(to.get(0)) < reversed.get(1).gapTo(reversed.get(0))) {
            to.add(0, reversed.remove(0));
        }
    }

    /** Whether the first band stands on one side of every gutter of the group. */
    private static boolean standsBesideGutters(List<Band> group, double size) {
        return of(group, size).projection().gaps(GUTTER * size).stream().allMatch(group.get(0)::isBeside);
    }

    /** The words from left to right; all in one where there is no gutter, or where it parts the cells of a table. */
    List<List<Word>> columns() {
        List<Word> words = bands.stream().flatMap(band -> band.words().stream()).toList();
        List<List<Word>> columns = List.of(words);
        for (Projection.Run gutter : projection.gaps(GUTTER * size)) {
            List<Word> last = columns.get(columns.size() - 1);
            List<Word> left = last.stream()
                    .filter(word -> word.box().right() <= gutter.middle())
                    .toList();
            List<Word> right = last.stream()
                    .filter(word -> word.box().left() >= gutter.middle())
                    .toList();
            if (isColumn(left, gutter) && isColumn(right, gutter)) {
                List<List<Word>> cut = new ArrayList<>(columns.subList(0, columns.size() - 1));
                cut.add(left);
                cut.add(right);
                columns = cut;
            }
        }
        return columns.stream().anyMatch(this::isFilled) ? columns : List.of(words);
    }

    private boolean isColumn(List<Word> words, Projection.Run gutter) {
        int lines = LineFinder.lines(words).size();
        return Box.of(words).width() >= COLUMN * size
                && lines >= 2
                && (lines >= FEW_LINES || gutter.length() >= GUTTER_OF_FEW * size);
    }

    private boolean isFilled(List<Word> words) {
        double all = words.stream()
                .mapToDouble(word -> word.box().width() + SPACE * size)
                .sum();
        return all >= FILLED * LineFinder.lines(words).size() * Box.of(words).width();
    }
}
