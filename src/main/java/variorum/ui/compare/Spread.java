package variorum.ui.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.StyledSegment;
import variorum.display.PlanRow;
import variorum.model.Span;
import variorum.ui.compare.map.ChangeMap;
import variorum.ui.compare.map.MapScale;
import variorum.ui.compare.map.RowScrollBar;
import variorum.ui.compare.map.VisibleShare;
import variorum.ui.compare.pane.ChangeSign;
import variorum.ui.compare.pane.RowPosition;
import variorum.ui.compare.pane.Standpoint;
import variorum.ui.compare.pane.Typography;
import variorum.ui.compare.pane.VersionPane;
import variorum.ui.compare.pane.Viewport;
import variorum.ui.compare.picture.Hits;
import variorum.ui.compare.picture.Picture;
import variorum.ui.compare.picture.RowStyle;
import variorum.ui.compare.picture.RunStyle;
import variorum.ui.compare.picture.ShownWords;
import variorum.ui.compare.picture.SpokenChange;

/** One picture laid out in one type size: the panes, and what stands for the whole beside them. */
final class Spread {
    /** Where in the window a change is brought, from 0, the top, to 1: with some text before it, and more after. */
    private static final double GOOD_PLACE = 0.3;

    /** A change that is inside this part of the window already is not brought anywhere. */
    private static final VisibleShare GOOD_VIEW = new VisibleShare(0.06, 0.78);

    /** Of a line whose top is further down, nothing can be read. */
    private static final VisibleShare WHOLE_VIEW = new VisibleShare(0, 0.95);

    private final Picture picture;
    private final LevelColumns columns;
    private final MapScale scale;
    private final ChangeMap map;
    private final RowScrollBar bar;
    private Hits found = Hits.NONE;
    private Optional<Place> kept = Optional.empty();

    Spread(Picture picture, Typography type, PaneHeaders headers, ComparisonViewModel model) {
        this.picture = picture;
        this.columns = new LevelColumns(picture, type, headers, model);
        this.scale = new MapScale(picture.plan());
        this.map = new ChangeMap(picture.plan(), scale, this::showTop);
        this.bar = new RowScrollBar(this::showTop);
        map.setOnScroll(columns::scrollFromBeside);
        columns.aligner()
                .correct((before, now) -> broughtBack(now)
                        .or(() -> model.whereabouts().flatMap(place -> keptInSight(place, before, now))));
        columns.aligner().viewportProperty().subscribe(this::showVisible);
        columns.aligner()
                .viewportProperty()
                .addListener(change -> model.readingPlace().atTop(bookmark()));
    }

    Picture picture() {
        return picture;
    }

    LevelColumns columns() {
        return columns;
    }

    /** What stands at the right. */
    Region side(boolean mapVisible) {
        return mapVisible ? map : bar;
    }

    void enter(Scene scene) {
        columns.aligner().listen(scene);
    }

    void leave(Scene scene) {
        columns.aligner().leave(scene);
    }

    /** Lets go of what the panes hold, once they are no longer shown. */
    void dispose() {
        columns.panes().forEach(VersionPane::dispose);
    }

    private void showVisible(Viewport viewport) {
        VisibleShare share = VisibleShare.of(viewport, scale, columns.heights());
        map.showVisible(share);
        bar.showVisible(share);
    }

    private void showTop(double share) {
        if (scale.rows() > 0) {
            int row = scale.rowAt(share);
            double inside = scale.insideAt(share);
            columns.aligner()
                    .show(new RowPosition(
                            row, -Math.rint(inside * columns.heights().row(row))));
        }
    }

    /** Where the reader is, to be gone to again in another spread. */
    Bookmark bookmark() {
        Viewport viewport = columns.aligner().viewportProperty().get();
        return viewport.isEmpty()
                ? Bookmark.START
                : new Bookmark(
                        viewport.first(), -viewport.top() / columns.heights().row(viewport.first()));
    }

    /** Goes there, once the panes have their size. */
    void open(Bookmark bookmark) {
        if (bookmark.row() < scale.rows()) {
            double above = bookmark.inside() * columns.heights().row(bookmark.row());
            columns.aligner().show(new RowPosition(bookmark.row(), -Math.rint(above)));
        }
    }

    void open(RowPosition position) {
        columns.aligner().show(position);
    }

    /** Whether any part of that row is seen. */
    boolean isInSight(int row) {
        Viewport viewport = columns.aligner().viewportProperty().get();
        return viewport.tops(columns.heights(), scale.rows()).containsKey(row);
    }

    /** Where the panes stand, to the pixel. */
    RowPosition position() {
        Viewport viewport = columns.aligner().viewportProperty().get();
        return new RowPosition(viewport.first(), viewport.top());
    }

    /** Where the top of that row is; if it is out of sight, that share of the height. */
    double top(OptionalInt row, double otherwise) {
        Viewport viewport = columns.aligner().viewportProperty().get();
        double elsewhere = Math.rint(viewport.height() * otherwise);
        return row.isPresent()
                ? viewport.tops(columns.heights(), scale.rows()).getOrDefault(row.getAsInt(), elsewhere)
                : elsewhere;
    }

    /** Draws the panes and the map as the reader sees them from there. */
    void show(Standpoint standpoint) {
        columns.panes().forEach(VersionPane::showStandpoint);
        columns.showCurrentPane(standpoint.column());
        columns.pane(standpoint.column()).ifPresent(pane -> pane.setAccessibleHelp(spoken(standpoint.change())));
        map.showCurrent(standpoint.change());
    }

    private String spoken(OptionalInt change) {
        return change.isPresent()
                ? SpokenChange.of(picture, picture.plan().changes().get(change.getAsInt()))
                : "";
    }

    void showOutlined(LinkingViewModel linking) {
        columns.showOutlined(linking);
    }

    void showSigns(Map<Integer, ChangeSign> signs) {
        columns.showSigns(signs);
        map.showSigns(signs.keySet());
    }

    /** Frames what was found in this picture; what was found in one that is gone is passed over. */
    void show(Hits hits) {
        boolean areKnown = hits.inOrder().equals(found.inOrder());
        found = areKnown ? hits : hits.within(picture.plan());
        columns.show(found);
        map.showHits(found);
    }

    /** Whether the panes have a size, without which nobody knows what is in view. */
    boolean isLaidOut() {
        return columns.panes().stream().allMatch(pane -> pane.getHeight() > 0);
    }

    /** Brings the place into good view, unless it is there already, and sets the caret on it. */
    void goTo(Place place) {
        if (place.row() >= scale.rows()) {
            return;
        }
        columns.pane(place.column())
                .ifPresent(pane -> pane.moveTo(place.row(), offset(place).orElse(0)));
        if (!isWithin(GOOD_VIEW, place, columns.aligner().viewportProperty().get())) {
            columns.aligner().show(inGoodView(place));
        }
    }

    private RowPosition inGoodView(Place place) {
        double y = columns.panes().get(0).getHeight() * GOOD_PLACE - line(place);
        return new RowPosition(place.row(), Math.rint(y));
    }

    /** Whether the first line of the place is seen. */
    boolean isSeen(Place place) {
        return place.row() < scale.rows()
                && isWithin(
                        WHOLE_VIEW, place, columns.aligner().viewportProperty().get());
    }

    /** Has the place seen in the first frame, wherever else the panes are opened. */
    void keep(Place place) {
        kept = Optional.of(place);
    }

    private Optional<RowPosition> broughtBack(Viewport now) {
        Optional<Place> place = kept;
        kept = Optional.empty();
        return place.filter(it -> !isWithin(WHOLE_VIEW, it, now)).map(this::inGoodView);
    }

    private boolean isWithin(VisibleShare part, Place place, Viewport viewport) {
        Double top = viewport.tops(columns.heights(), scale.rows()).get(place.row());
        double share = top == null ? -1 : (top + line(place)) / viewport.height();
        return share >= part.top() && share <= part.bottom();
    }

    /**
     * Where the panes stand so that a place which was seen is still seen in less height, as little moved as can be.
     * Does not say where it is seen anyway, or was not before.
     */
    private Optional<RowPosition> keptInSight(Place place, Viewport before, Viewport now) {
        if (now.height() >= before.height() || now.heights() != before.heights()) {
            return Optional.empty();
        }
        Double topBefore = before.tops(columns.heights(), scale.rows()).get(place.row());
        if (topBefore == null) {
            return Optional.empty();
        }
        double line = line(place);
        double share = (topBefore + line) / before.height();
        double lowest = Math.max(share, GOOD_VIEW.bottom()) * now.height();
        Double top = now.tops(columns.heights(), scale.rows()).get(place.row());
        boolean isInSight = top != null && top + line <= lowest;
        return isInSight || share < 0 || share >= 1
                ? Optional.empty()
                : Optional.of(new RowPosition(place.row(), Math.rint(lowest - line)));
    }

    /** How far below the top of its row the place is. */
    private double line(Place place) {
        OptionalInt own = offset(place);
        return own.isPresent()
                ? columns.heights().lineTop(place.row(), picture.pane(place.column()), own.getAsInt())
                : lineOfOthers(place);
    }

    private double lineOfOthers(Place place) {
        return IntStream.range(0, columns.panes().size())
                .filter(pane -> offset(pane, place).isPresent())
                .mapToDouble(pane -> columns.heights()
                        .lineTop(place.row(), pane, offset(pane, place).orElse(0)))
                .findFirst()
                .orElse(0);
    }

    /** Where the words stand that the reader is taken to, in their own cell. */
    private OptionalInt offset(Place place) {
        if (place.character().isEmpty() || !(picture.plan().rows().get(place.row()) instanceof PlanRow.TextRow)) {
            return offset(picture.pane(place.column()), place);
        }
        int character = place.character().getAsInt();
        Span shown = ShownWords.find(picture, place.row(), place.column(), new Span(character, character + 1));
        return OptionalInt.of(shown.start());
    }

    /** Where the first words of the change stand in that row of a pane; empty where it has none there. */
    private OptionalInt offset(int pane, Place place) {
        Paragraph<RowStyle, String, RunStyle> paragraph =
                picture.documents().columns().get(pane).getParagraph(place.row());
        List<StyledSegment<String, RunStyle>> runs = paragraph.getStyledSegments();
        int offset = 0;
        for (StyledSegment<String, RunStyle> run : runs) {
            if (place.change().stream().anyMatch(run.getStyle().changes()::contains)) {
                return OptionalInt.of(offset);
            }
            offset += run.getSegment().length();
        }
        return OptionalInt.empty();
    }
}
