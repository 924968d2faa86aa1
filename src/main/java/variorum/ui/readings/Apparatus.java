package variorum.ui.readings;

import java.util.List;
import variorum.display.Column;
import variorum.display.PlanRow.TextRow;
import variorum.display.readings.Arrivals;
import variorum.display.readings.Reading;
import variorum.display.readings.Readings;
import variorum.model.Span;
import variorum.ui.compare.PointingViewModel.Pointed;
import variorum.ui.compare.picture.Picture;

/** What all versions have at one place. */
public record Apparatus(Base base, List<Reading> readings) {
    static final Apparatus NONE = new Apparatus(Base.HAS_WORDS, List.of());

    /** What the base has there. */
    public enum Base {
        HAS_WORDS,
        /** Nothing, though some of the readings may stand at another place. */
        HAS_NOTHING,
        /** Nothing, but all of the readings at another place. */
        HAS_IT_ELSEWHERE
    }

    public Apparatus {
        readings = List.copyOf(readings);
    }

    /** Whether only some of the readings stand in the base, at another place. */
    boolean isMixed() {
        return base == Base.HAS_NOTHING && readings.stream().anyMatch(Reading::elsewhere);
    }

    static Apparatus at(Picture picture, Pointed pointed) {
        int base = picture.column(0);
        List<Column> columns = picture.plan().columns();
        Readings readings = new Readings(picture.collation(), columns.get(base).version());
        if (pointed.words().isEmpty()
                && pointed.row() < picture.plan().rows().size()
                && picture.plan().rows().get(pointed.row()) instanceof TextRow row
                && row.cells().get(base).isEmpty()) {
            Arrivals arrivals = new Arrivals(picture.plan(), base);
            return new Apparatus(
                    arrivals.isAllOf(row) ? Base.HAS_IT_ELSEWHERE : Base.HAS_NOTHING,
                    readings.beside(row, columns, arrivals));
        }
        Span words = readings.words(pointed.words());
        return words.isEmpty()
                ? NONE
                : new Apparatus(
                        Base.HAS_WORDS, readings.at(words, picture.plan().versions()));
    }
}
