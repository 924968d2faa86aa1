package variorum.ui.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import variorum.display.Column;
import variorum.display.DisplayPlan;
import variorum.model.Version;

/** The versions of one picture in one type size, side by side with headers and gutters. */
final class LevelColumns extends Region {
    private static final double LEAST_PANE_WIDTH = 170;
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private final Picture picture;
    private final Typography type;
    private final RowHeights heights;
    private final RowAligner aligner;
    private final Region headerLine = new Region();
    private final List<StackPane> headers = new ArrayList<>();
    private final List<VersionPane> panes = new ArrayList<>();
    private final List<HitLayer> hitLayers = new ArrayList<>();
    private final List<SignLayer> signLayers = new ArrayList<>();
    private final List<LinkGutter> gutters = new ArrayList<>();

    LevelColumns(Picture picture, Typography type, PaneHeaders makeHeaders, ComparisonViewModel model) {
        this.picture = picture;
        this.type = type;
        this.heights = new RowHeights(picture.documents(), type);
        for (int column = 0; column < plan().columns().size(); column++) {
            headers.add(header(column, makeHeaders));
            panes.add(pane(column, model));
            hitLayers.add(new HitLayer(picture, column, heights));
            signLayers.add(new SignLayer(picture, column, type, heights));
            if (column > 0) {
                gutters.add(gutter(column, model));
            }
        }
        this.aligner = new RowAligner(panes, heights);
        aligner.viewportProperty().subscribe(this::show);
        getStyleClass().add("level-columns");
        headerLine.getStyleClass().add("header-line");
        getChildren().add(headerLine);
        getChildren().addAll(gutters);
        getChildren().addAll(panes);
        getChildren().addAll(hitLayers);
        getChildren().addAll(signLayers);
        getChildren().addAll(headers);
        addEventHandler(ScrollEvent.SCROLL, this::scrollFromBeside);
    }

    /** The wheel also turns over gutters, headers and what is free beside the panes, and over the map. */
    void scrollFromBeside(ScrollEvent turn) {
        panes.stream().findFirst().ifPresent(pane -> pane.scrollYBy(-turn.getDeltaY()));
        turn.consume();
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

    private void show(Viewport viewport) {
        gutters.forEach(gutter -> gutter.show(viewport));
        hitLayers.forEach(layer -> layer.show(viewport));
        signLayers.forEach(layer -> layer.show(viewport));
    }

    /** What is selected in that column, if it is on one line. */
    String selectedWords(int column) {
        String selected = column < 0 || column >= panes.size()
                ? ""
                : panes.get(column).getSelectedText().strip();
        return LINE_END.matcher(selected).find() ? "" : selected;
    }

    void showSigns(Map<Integer, ChangeSign> signs) {
        signLayers.forEach(layer -> layer.show(signs));
    }

    void show(Hits hits) {
        hitLayers.forEach(layer -> layer.show(hits));
    }

    void showCurrentPane(int current) {
        for (int column = 0; column < headers.size(); column++) {
            headers.get(column).pseudoClassStateChanged(TextRun.CURRENT, column == current);
        }
    }

    private StackPane header(int column, PaneHeaders makeHeaders) {
        Column what = plan().columns().get(column);
        Version version = picture.collation().versions().get(what.version());
        StackPane header = new StackPane(makeHeaders.header(column, what, version));
        header.getStyleClass().add("pane-header");
        return header;
    }

    private VersionPane pane(int column, ComparisonViewModel model) {
        Version version =
                picture.collation().versions().get(plan().columns().get(column).version());
        VersionPane pane = new VersionPane(
                picture.documents().columns().get(column), type, heights, () -> model.standpoint(column));
        pane.setId("version-" + column);
        pane.setAccessibleText(version.name());
        pane.setParagraphGraphicFactory(new Margins(plan(), column, type, heights)::margin);
        PaneInput.install(pane, column, plan(), model);
        LinkingInput.install(pane, column, plan(), model.linking());
        return pane;
    }

    private LinkGutter gutter(int column, ComparisonViewModel model) {
        return new LinkGutter(GutterSides.leftOf(plan(), column), heights, new RowVerdicts(plan(), model));
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
        heights.fit(Collections.nCopies(panes.size(), width));
        double top = Math.ceil(headers.stream()
                .mapToDouble(header -> header.prefHeight(width))
                .max()
                .orElse(0));
        headerLine.resizeRelocate(0, 0, getWidth(), top);
        double left = Math.floor((getWidth() - count * width - gutters.size() * gutter) / 2);
        for (int column = 0; column < panes.size(); column++) {
            headers.get(column).resizeRelocate(left, 0, width, top);
            panes.get(column).resizeRelocate(left, top, width, getHeight() - top);
            hitLayers.get(column).resizeRelocate(left, top, width, getHeight() - top);
            signLayers.get(column).resizeRelocate(left, top, width, getHeight() - top);
            if (column > 0) {
                gutters.get(column - 1).resizeRelocate(left - gutter, top, gutter, getHeight() - top);
            }
            left += width + gutter;
        }
    }
}
