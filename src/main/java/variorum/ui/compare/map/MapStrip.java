package variorum.ui.compare.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow;

/** One version's strip of the map: where each kind stands, in whole pixels. */
final class MapStrip {
    private MapStrip() {}

    /**
     * A stretch of one kind.
     *
     * @param from its first pixel from the top
     * @param to the first pixel after it
     */
    record Stretch(MapMark mark, int from, int to) {}

    /** The stretches from top to bottom; of several rows in one pixel it shows the one that matters most. */
    static List<Stretch> of(DisplayPlan plan, MapScale scale, int column, int pixels) {
        MapMark[] strip = new MapMark[pixels];
        Arrays.fill(strip, MapMark.NOTHING);
        for (int row = 0; row < scale.rows() && pixels > 0; row++) {
            MapMark mark = mark(plan.rows().get(row), column);
            int from = Math.min(pixels - 1, (int) (scale.top(row) * pixels));
            int to = Math.max(from + 1, (int) (scale.bottom(row) * pixels));
            for (int pixel = from; pixel < to; pixel++) {
                strip[pixel] = mark.compareTo(strip[pixel]) > 0 ? mark : strip[pixel];
            }
        }
        return stretches(strip);
    }

    private static MapMark mark(PlanRow row, int column) {
        if (row instanceof PlanRow.TextRow text) {
            return MapMark.of(text.cells().get(column));
        }
        PlanRow.FoldRow fold = (PlanRow.FoldRow) row;
        return switch (fold.contents()) {
            case FURNITURE -> MapMark.FURNITURE;
            case UNCHANGED -> MapMark.KEPT;
            case PASSAGE -> MapMark.of(fold.first().get(column));
        };
    }

    private static List<Stretch> stretches(MapMark[] strip) {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int pixel = 1; pixel <= strip.length; pixel++) {
            if (pixel == strip.length || strip[pixel] != strip[from]) {
                if (strip[from] != MapMark.NOTHING) {
                    stretches.add(new Stretch(strip[from], from, pixel));
                }
                from = pixel;
            }
        }
        return stretches;
    }
}
