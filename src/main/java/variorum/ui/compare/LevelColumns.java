package variorum.ui.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import variorum.display.Column;
import variorum.display.DisplayPlan;
import variorum.model.Version;
import variorum.ui.compare.pane.ChangeSign;
import variorum.ui.compare.pane.GapNote;
import variorum.ui.compare.pane.Margins;
import variorum.ui.compare.pane.RowAligner;
import variorum.ui.compare.pane.RowHeights;
import variorum.ui.compare.pane.RowPosition;
import variorum.ui.compare.pane.TextRun;
import variorum.ui.compare.pane.Typography;
import variorum.ui.compare.pane.VersionPane;
import variorum.ui.compare.pane.Viewport;
import variorum.ui.compare.picture.Hits;
import variorum.ui.compare.picture.Picture;
import variorum.ui.compare.picture.View;

/** The versions of one picture in one type size, side by side with headers and gutters. */
final class LevelColumns extends Region {
    private static final double LEAST_PANE_WIDTH = 170;
    /** As much of a pane at either side counts as the gap beside it. */
    private static final double EDGE = 0.12;

    private final Picture picture;
    private final Typography type;
    private final RowHeights heights;
    private final RowAligner aligner;
    private final Region headerLine = new Region();
    private final List<StackPane> headers = new ArrayList<>();
    private final List<VersionPane> panes = new ArrayList<>();
    private final List<ColumnLayers> layers = new ArrayList<>();
    private final List<GapNote> gapNotes = new ArrayList<>();
    private final List<Gutter> gutters = new ArrayList<>();

    LevelColumns(Picture picture, Typography type, PaneHeaders makeHeaders, ComparisonViewModel model) {
        this.picture = picture;
        this.type = type;
        this.heights = new RowHeights(picture.documents(), type);
        for (int pane = 0; pane < picture.documents().size(); pane++) {
            headers.add(header(pane, makeHeaders));
            panes.add(pane(pane, model));
            gapNotes.add(gapNote(pane, model));
        }
        for (int column = 0; column < plan().columns().size(); column++) {
            layers.add(new ColumnLayers(picture, column, type, heights));
        }
        addGutters(new RowVerdicts(plan(), model));
        this.aligner = new RowAligner(panes, heights);
        aligner.viewportProperty().subscribe(this::show);
        headerLine.getStyleClass().add("header-line");
        getChildren().add(headerLine);
        getChildren().addAll(headers); // The order in which the tab key goes.
        List.of(gutters, panes, gapNotes).forEach(this::addUnmanaged);
        layers.forEach(column -> addUnmanaged(column.all()));
        addEventHandler(ScrollEvent.SCROLL, this::scrollFromBeside);
    }

    /** Their size is not theirs to ask for: what changes in them while they scroll lays out nothing round them. */
    private void addUnmanaged(List<? extends Region> parts) {
        parts.forEach(part -> part.setManaged(false));
        getChildren().addAll(parts);
    }

    /** The wheel also turns over gutters, headers and what is free beside the panes, and over the map. */
    void scrollFromBeside(ScrollEvent turn) {
        panes.stream().findFirst().ifPresent(pane -> pane.scrollYBy(-turn.getDeltaY()));
        turn.consume();
    }

    /** The column with that place of the scene well inside. */
    OptionalInt columnAt(double sceneX) {
        return IntStream.range(0, panes.size())
                .filter(pane -> {
                    Bounds bounds = inScene(pane);
                    double edge = bounds.getWidth() * EDGE;
                    return sceneX > bounds.getMinX() + edge && sceneX < bounds.getMaxX() - edge;
                })
                .map(picture::column)
                .findFirst();
    }

    /** How many columns lie to the left of that place of the scene. */
    int columnsBefore(double sceneX) {
        return (int) IntStream.range(0, panes.size())
                .filter(column -> inScene(column).getCenterX() < sceneX)
                .count();
    }

    private Bounds inScene(int column) {
        return panes.get(column).localToScene(panes.get(column).getLayoutBounds());
    }

    private DisplayPlan plan() {
        return picture.plan();
    }

    RowAligner aligner() {
        return aligner;
    }

    RowHeights heights() {
        return heights;
    }

    List<VersionPane> panes() {
        return Collections.unmodifiableList(panes);
    }

    /** The pane that shows that column, if there is one. */
    Optional<VersionPane> pane(int column) {
        int pane = picture.pane(column);
        return pane >= panes.size() ? Optional.empty() : Optional.of(panes.get(pane));
    }

    /** The same, where there is such a column. */
    Optional<VersionPane> pane(OptionalInt column) {
        return column.isPresent() ? pane(column.getAsInt()) : Optional.empty();
    }

    private void show(Viewport viewport) {
        gutters.forEach(gutter -> gutter.show(viewport));
        gapNotes.forEach(note -> note.show(viewport));
        layers.forEach(column -> column.show(viewport));
    }

    void showSigns(Map<Integer, ChangeSign> signs) {
        layers.forEach(column -> column.showSigns(signs));
    }

    void show(Hits hits) {
        layers.forEach(column -> column.showHits(hits));
    }

    void showOutlined(LinkingViewModel linking) {
        for (int column = 0; column < layers.size(); column++) {
            layers.get(column).showOutlined(linking.outlined(column));
        }
    }

    void showCurrentPane(OptionalInt current) {
        OptionalInt shown = current.stream().map(picture::pane).findFirst();
        for (int pane = 0; pane < headers.size(); pane++) {
            headers.get(pane).pseudoClassStateChanged(TextRun.CURRENT, shown.equals(OptionalInt.of(pane)));
        }
    }

    private StackPane header(int pane, PaneHeaders makeHeaders) {
        Column what = plan().columns().get(picture.column(pane));
        Version version = picture.version(picture.column(pane));
        StackPane header = new StackPane(makeHeaders.header(pane, what, version));
        header.getStyleClass().add("pane-header");
        return header;
    }

    private VersionPane pane(int number, ComparisonViewModel model) {
        int column = picture.column(number);
        Version version = picture.version(column);
        VersionPane pane =
                new VersionPane(picture.documents().columns().get(number), number, type, heights, model::standpoint);
        pane.setId("version-" + number);
        pane.setAccessibleText(version.name());
        pane.setParagraphGraphicFactory(new Margins(picture, number, type, heights)::margin);
        PaneInput.install(pane, column, plan(), model, row -> skipTo(row, column, model));
        LinkingInput.install(pane, column, plan(), model.linking());
        if (picture.view() == View.READINGS) {
            PointingInput.install(pane, picture, column, model.pointing());
        }
        return pane;
    }

    private GapNote gapNote(int pane, ComparisonViewModel model) {
        int column = picture.column(pane);
        return new GapNote(panes.get(pane), type, heights, row -> skipTo(row, column, model));
    }

    /** Takes the reader past what a version lacks: to that row, at the top. */
    private void skipTo(int row, int column, ComparisonViewModel model) {
        model.goTo(row, column, OptionalInt.empty());
        aligner.show(new RowPosition(row, 0));
    }

    private void addGutters(RowVerdicts verdicts) {
        switch (picture.view()) {
            case SIDE_BY_SIDE ->
                IntStream.range(1, panes.size())
                        .mapToObj(pane -> new LinkGutter(GutterSides.leftOf(plan(), pane), heights, verdicts))
                        .forEach(gutters::add);
            case READINGS -> {}
            case ONE_COLUMN -> gutters.add(new VerdictGutter(plan(), picture.column(0), heights, verdicts));
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return panes.size() * LEAST_PANE_WIDTH
                + gutters.size() * GutterLayout.width(type.size(), LEAST_PANE_WIDTH, panes.size());
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    @Override
    protected void layoutChildren() {
        int count = Math.max(1, panes.size());
        double gutter = GutterLayout.width(type.size(), getWidth(), panes.size());
        double free = Math.floor((getWidth() - gutters.size() * gutter) / count);
        double width = Math.min(free, type.widestPane());
        heights.fit(width);
        double top = Math.ceil(headers.stream()
                .mapToDouble(header -> header.prefHeight(width))
                .max()
                .orElse(0));
        headerLine.resizeRelocate(0, 0, getWidth(), top);
        double left = Math.floor((getWidth() - count * width - gutters.size() * gutter) / 2);
        Iterator<Gutter> gutterLeft = gutters.iterator();
        for (int pane = 0; pane < panes.size(); pane++) {
            if (pane > panes.size() - 1 - gutters.size()) {
                gutterLeft.next().resizeRelocate(left, top, gutter, getHeight() - top);
                left += gutter;
            }
            headers.get(pane).resizeRelocate(left, 0, width, top);
            panes.get(pane).resizeRelocate(left, top, width, getHeight() - top);
            gapNotes.get(pane).resizeRelocate(left, top, width, getHeight() - top);
            left += width;
        }
        for (int column = 0; column < layers.size(); column++) {
            layers.get(column).cover(panes.get(picture.pane(column)));
        }
    }
}
