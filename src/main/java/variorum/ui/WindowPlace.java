package variorum.ui;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import variorum.settings.WindowBounds;
import variorum.ui.LaunchArguments.Size;

/** Puts the window where it was when it was last closed, and remembers where it goes. */
final class WindowPlace {
    private static final Size USUAL = new Size(1280, 800);

    /** What a hand needs to move a window, in pixels. */
    private static final double HOLD = 100;

    /** A window manager takes a few hundredths of a second to place a window; no hand moves it as soon. */
    private static final Duration UNTIL_SETTLED = Duration.millis(250);

    private final Stage stage;
    private final double x;
    private final double y;
    private final double width;
    private final double height;
    /** Where it was while it was neither maximized nor on the full screen. */
    private Optional<WindowBounds> normal;

    /** @param stage placed, and not shown yet */
    private WindowPlace(Stage stage, Optional<WindowBounds> normal) {
        this.stage = stage;
        this.x = stage.getX();
        this.y = stage.getY();
        this.width = stage.getWidth();
        this.height = stage.getHeight();
        this.normal = normal;
    }

    /**
     * Places the window, which is not shown yet.
     *
     * @param last where it was, if it was ever shown
     * @param asked its size, which comes before all
     */
    static WindowPlace of(Stage stage, Optional<WindowBounds> last, Optional<Size> asked) {
        last.filter(bounds -> asked.isEmpty() && isOnAScreen(bounds))
                .ifPresentOrElse(bounds -> restore(stage, bounds), () -> placeAnew(stage, asked));
        WindowPlace place = new WindowPlace(stage, last);
        stage.xProperty().subscribe(x -> place.note());
        stage.yProperty().subscribe(y -> place.note());
        stage.widthProperty().subscribe(width -> place.note());
        stage.heightProperty().subscribe(height -> place.note());
        return place;
    }

    /**
     * Asks for its size again, once the window is shown: under some window managers JavaFX opens every window as small
     * as a stamp, whatever it was asked for before. Now and then they put it into a corner too, a moment later.
     */
    void insist() {
        if (!stage.isMaximized()) {
            stage.setWidth(width);
            stage.setHeight(height);
            PauseTransition moment = new PauseTransition(UNTIL_SETTLED);
            moment.setOnFinished(end -> {
                stage.setX(x);
                stage.setY(y);
            });
            moment.play();
        }
    }

    /** Where to put it the next time; none when it was never shown. */
    Optional<WindowBounds> bounds() {
        return normal.map(at -> new WindowBounds(at.x(), at.y(), at.width(), at.height(), stage.isMaximized()));
    }

    /** Whether so much of its upper edge is on a screen that a hand can take hold of it. */
    private static boolean isOnAScreen(WindowBounds bounds) {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).anyMatch(screen -> {
            double width =
                    Math.min(bounds.x() + bounds.width(), screen.getMaxX()) - Math.max(bounds.x(), screen.getMinX());
            double below = screen.getMaxY() - bounds.y();
            return width >= HOLD && below >= HOLD && bounds.y() >= screen.getMinY();
        });
    }

    private static void restore(Stage stage, WindowBounds bounds) {
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMaximized(bounds.maximized());
    }

    /** In the middle, a little higher than low, as JavaFX would. */
    private static void placeAnew(Stage stage, Optional<Size> asked) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = asked.map(Size::width).orElse((int) Math.min(USUAL.width(), screen.getWidth()));
        double height = asked.map(Size::height).orElse((int) Math.min(USUAL.height(), screen.getHeight()));
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setX(screen.getMinX() + Math.max(0, (screen.getWidth() - width) / 2));
        stage.setY(screen.getMinY() + Math.max(0, (screen.getHeight() - height) / 3));
    }

    private void note() {
        boolean isKnown = !Double.isNaN(stage.getX() + stage.getY()) && stage.getWidth() >= 1 && stage.getHeight() >= 1;
        boolean isNormal = stage.isShowing() && !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
        if (isKnown && isNormal) {
            normal = Optional.of(
                    new WindowBounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false));
        }
    }
}
