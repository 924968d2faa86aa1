package variorum.ui.compare.map;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import variorum.display.Change;
import variorum.display.DisplayPlan;
import variorum.ui.compare.picture.Hits;
import variorum.ui.words.Texts;

/**
 * The whole comparison at one glance, one strip a version, coloured by kind; the part that is seen is a handle that can
 * be dragged.
 */
public final class ChangeMap extends Pane {
    static final double STRIP_WIDTH = 9;
    private static final double STRIP_GAP = 2;
    private static final double LEAST_HANDLE = 12;
    private static final double EDGE = 6;
    private static final double HALF = 0.5;
    private static final double SIGN = 3.5;

    private final DisplayPlan plan;
    private final MapScale scale;
    private final DoubleConsumer showTop;
    private final Map<MapMark, Path> marks = new EnumMap<>(MapMark.class);
    private final Path facts = new Path();
    /** Painted once: the handle moves over it in every frame of scrolling. */
    private final Group drawing = new Group();

    private final Path current = new Path();
    private final Path hits = new Path();
    private final Path signs = new Path();
    private final Region handle = new Region();
    private Hits shownHits = Hits.NONE;
    private Set<Integer> shownSigns = Set.of();
    private VisibleShare visible = VisibleShare.ALL;
    private double grabbedAt;

    /** @param showTop is told which share of the whole shall be at the top */
    public ChangeMap(DisplayPlan plan, MapScale scale, DoubleConsumer showTop) {
        this.plan = plan;
        this.scale = scale;
        this.showTop = showTop;
        setId("change-map");
        getStyleClass().add("change-map");
        setAccessibleRole(AccessibleRole.SCROLL_BAR);
        setAccessibleText(Texts.text("map.accessible"));
        setPrefWidth(2 * EDGE + plan.columns().size() * (STRIP_WIDTH + STRIP_GAP) - STRIP_GAP);
        prepareDrawing();
        current.getStyleClass().add("map-current");
        current.setManaged(false);
        hits.getStyleClass().add("map-hit");
        hits.setManaged(false);
        signs.getStyleClass().add("map-sign");
        signs.setManaged(false);
        handle.setId("change-map-handle");
        handle.getStyleClass().add("map-handle");
        handle.setManaged(false);
        getChildren().addAll(drawing, hits, signs, current, handle);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::grab);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> showTop.accept((event.getY() - grabbedAt) / getHeight()));
        heightProperty().addListener(change -> draw());
    }

    private void prepareDrawing() {
        for (MapMark mark : MapMark.values()) {
            Path path = new Path();
            path.getStyleClass().addAll("map-mark", mark.styleClass());
            marks.put(mark, path);
        }
        facts.getStyleClass().add("map-fact");
        drawing.setManaged(false);
        drawing.setCache(true);
        drawing.getChildren().addAll(marks.values());
        drawing.getChildren().add(facts);
    }

    /** A press on the handle takes hold of it; beside it, the handle first jumps there. */
    private void grab(MouseEvent press) {
        double top = visible.top() * getHeight();
        double bottom = visible.bottom() * getHeight();
        if (press.getY() >= top && press.getY() <= bottom) {
            grabbedAt = press.getY() - top;
        } else {
            grabbedAt = (bottom - top) / 2;
            showTop.accept((press.getY() - grabbedAt) / getHeight());
        }
    }

    public void showVisible(VisibleShare share) {
        visible = share;
        double height = Math.max(LEAST_HANDLE, share.length() * getHeight());
        double top = Math.min(share.top() * getHeight(), getHeight() - height);
        handle.resizeRelocate(1, Math.rint(top), getWidth() - 2, Math.rint(height));
    }

    /** Points at the change that the reader is at, by its number. */
    public void showCurrent(OptionalInt number) {
        current.getElements().clear();
        if (number.isPresent()) {
            int row = plan.changes().get(number.getAsInt()).row();
            double y = Math.rint(scale.share(row, HALF) * getHeight());
            current.getElements()
                    .addAll(new MoveTo(0, y - EDGE), new LineTo(EDGE, y), new LineTo(0, y + EDGE), new ClosePath());
        }
    }

    /** The one that the reader is at looks like the others, so that going on to the next draws nothing. */
    public void showHits(Hits next) {
        if (!next.inOrder().equals(shownHits.inOrder())) {
            shownHits = next;
            drawHits();
        }
    }

    /** A small box for every hit, in its version's strip. */
    private void drawHits() {
        hits.getElements().clear();
        shownHits.inOrder().stream()
                .map(hit -> spot(hit.column(), hit.row()))
                .distinct()
                .forEach(spot -> addBox(hits, left(spot.column()) - 1, STRIP_WIDTH + 2, spot.y() - 1, 3));
    }

    /** A small lozenge for every change that something was said of, in the strip that has its words. */
    public void showSigns(Set<Integer> numbers) {
        shownSigns = numbers;
        signs.getElements().clear();
        numbers.stream()
                .filter(number -> number < plan.changes().size())
                .map(plan.changes()::get)
                .map(change -> spot(change.columnOfWords(), change.row()))
                .distinct()
                .forEach(spot -> addSign(left(spot.column()) + STRIP_WIDTH / 2, spot.y() + HALF));
    }

    private void addSign(double x, double y) {
        signs.getElements()
                .addAll(
                        new MoveTo(x, y - SIGN),
                        new LineTo(x + SIGN, y),
                        new LineTo(x, y + SIGN),
                        new LineTo(x - SIGN, y),
                        new ClosePath());
    }

    private record Spot(int column, double y) {}

    private Spot spot(int column, int row) {
        return new Spot(column, Math.floor(scale.share(row, HALF) * getHeight()));
    }

    private static double left(int column) {
        return EDGE + column * (STRIP_WIDTH + STRIP_GAP);
    }

    private void draw() {
        marks.values().forEach(path -> path.getElements().clear());
        for (int column = 0; column < plan.columns().size(); column++) {
            drawStrip(column);
        }
        drawFacts();
        drawHits();
        showSigns(shownSigns);
        showVisible(visible);
    }

    /** A tick at the right for every change of fact. */
    private void drawFacts() {
        facts.getElements().clear();
        plan.changes().stream()
                .filter(Change::fact)
                .mapToDouble(change -> Math.floor(scale.share(change.row(), HALF) * getHeight()))
                .distinct()
                .forEach(y -> addBox(facts, getWidth() - EDGE + 1, EDGE - 2, y, 1));
    }

    private void drawStrip(int column) {
        for (MapStrip.Stretch stretch : MapStrip.of(plan, scale, column, (int) getHeight())) {
            Path path = Objects.requireNonNull(marks.get(stretch.mark()));
            addBox(path, left(column), STRIP_WIDTH, stretch.from(), stretch.to() - stretch.from());
        }
    }

    private static void addBox(Path path, double left, double width, double top, double height) {
        path.getElements()
                .addAll(
                        new MoveTo(left, top),
                        new HLineTo(left + width),
                        new VLineTo(top + height),
                        new HLineTo(left),
                        new ClosePath());
    }
}
