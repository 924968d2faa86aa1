package variorum.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words with white above and below, over the whole width of what is looked at: a line, or lines side by side.
 *
 * @param box round the words
 * @param projection where they stand from left to right
 */
record Band(List<Word> words, Box box, Projection projection) {
    private static Band of(List<Word> words) {
        return new Band(List.copyOf(words), Box.of(words), Projection.across(words));
    }

    /** From top to bottom. */
    static List<Band> bands(List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(word -> word.box().top()));
        List<Band> bands = new ArrayList<>();
        List<Word> band = new ArrayList<>();
        double bottom = Double.MAX_VALUE;
        for (Word word : sorted) {
            if (word.box().top() > bottom) {
                bands.add(of(band));
                band.clear();
            }
            bottom = band.isEmpty()
                    ? word.box().bottom()
                    : Math.max(bottom, word.box().bottom());
            band.add(word);
        }
        bands.add(of(band));
        return bands;
    }

    /** Whether it stands on one side of a gap only. */
    boolean isBeside(Projection.Run gap) {
        return box.right() <= gap.middle() || box.left() >= gap.middle();
    }

    /** The white between this and a band below it. */
    double gapTo(Band below) {
        return below.box.top() - box.bottom();
    }
}
