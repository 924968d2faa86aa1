package variorum.ui.compare.picture;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import variorum.display.readings.Counterparts;
import variorum.display.running.RunningText;
import variorum.model.Comparison;
import variorum.model.Row;
import variorum.model.Span;
import variorum.model.Version;

/** Leaves of what was found in all versions what a picture shows, each place once. */
public final class HitsOnScreen {
    private final Picture picture;
    private final NavigableMap<Integer, Comparison> rows = new TreeMap<>();
    private final Set<Span> inOther = new HashSet<>();

    private HitsOnScreen(Picture picture, List<Hit> hits) {
        this.picture = picture;
        hits.stream()
                .filter(hit -> hit.column() == RunningText.OTHER)
                .map(Hit::words)
                .forEach(inOther::add);
        RunningText.comparison(picture.collation(), picture.plan()).ifPresent(this::register);
    }

    /**
     * Those that are on screen, in the same order.
     *
     * @param hits in all columns of the picture
     */
    public static List<Hit> of(Picture picture, List<Hit> hits) {
        return switch (picture.view()) {
            case SIDE_BY_SIDE -> hits;
            case READINGS ->
                hits.stream().filter(hit -> hit.column() == picture.column(0)).toList();
            case ONE_COLUMN -> {
                HitsOnScreen shown = new HitsOnScreen(picture, hits);
                yield hits.stream().filter(hit -> !shown.isRepeated(hit)).toList();
            }
        };
    }

    private void register(Comparison comparison) {
        Version base = picture.collation().base(comparison);
        for (Row row : comparison.rows()) {
            if (row.link().isAligned()) {
                Comparison alone =
                        new Comparison(comparison.base(), comparison.other(), List.of(row), comparison.summary(), "");
                rows.put(base.span(row.base()).start(), alone);
            }
        }
    }

    /** Whether the base's words were kept, so that the other version's stand for both. */
    private boolean isRepeated(Hit hit) {
        if (hit.column() != RunningText.BASE) {
            return false;
        }
        Map.Entry<Integer, Comparison> row = rows.floorEntry(hit.words().start());
        return row != null
                && new Counterparts(row.getValue(), picture.collation().versions())
                        .of(hit.words()).stream()
                                .anyMatch(found -> found.words().equals(hit.words())
                                        && inOther.contains(found.answer())
                                        && isSame(hit.words(), found.answer()));
    }

    private boolean isSame(Span words, Span answer) {
        return words(RunningText.BASE, words).equals(words(RunningText.OTHER, answer));
    }

    private String words(int column, Span span) {
        return span.of(picture.version(column).text()).replaceAll("\\s+", " ");
    }
}
