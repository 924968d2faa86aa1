package variorum.ui.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import variorum.display.PlanRow;

/** Lies over one version's text and frames there what a search found. */
final class HitLayer extends Pane {
    private final Picture picture;
    private final int column;
    private final RowHeights heights;
    private final Map<Integer, Node> frames = new HashMap<>();
    private Map<Integer, List<Hit>> hits = Map.of();
    private Hits shown = Hits.NONE;
    private Viewport viewport = Viewport.NONE;

    HitLayer(Picture picture, int column, RowHeights heights) {
        this.picture = picture;
        this.column = column;
        this.heights = heights;
        getStyleClass().add("hit-layer");
        setMouseTransparent(true);
        setFocusTraversable(false);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    void show(Hits next) {
        shown = next;
        hits = next.byRow(column);
        clear();
        draw();
    }

    void show(Viewport next) {
        if (next.heights() != viewport.heights()) {
            clear();
        }
        viewport = next;
        draw();
    }

    private void clear() {
        getChildren().clear();
        frames.clear();
    }

    private void draw() {
        if (hits.isEmpty()) {
            return;
        }
        Map<Integer, Double> tops = viewport.tops(heights, picture.plan().rows().size());
        frames.keySet().removeIf(row -> !tops.containsKey(row) && getChildren().remove(frames.get(row)));
        tops.forEach((row, top) -> {
            if (hits.containsKey(row) && isText(row)) {
                frames.computeIfAbsent(row, this::addFrames).setTranslateY(top);
            }
        });
    }

    private boolean isText(int row) {
        return picture.plan().rows().get(row) instanceof PlanRow.TextRow;
    }

    private Node addFrames(int row) {
        Group group = new Group();
        group.setManaged(false);
        for (Hit hit : hits.getOrDefault(row, List.of())) {
            Path frame = new Path(
                    heights.outline(row, picture.pane(column), ShownWords.find(picture, row, column, hit.words())));
            frame.getStyleClass().add("hit");
            frame.pseudoClassStateChanged(
                    TextRun.CURRENT, shown.currentHit().filter(hit::equals).isPresent());
            group.getChildren().add(frame);
        }
        getChildren().add(group);
        group.applyCss();
        return group;
    }
}
