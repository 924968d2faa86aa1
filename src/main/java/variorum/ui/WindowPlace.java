package variorum.ui;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import variorum.settings.WindowBounds;
import variorum.ui.LaunchArguments.Size;

/** Puts the window where it was when it was last closed, and remembers where it is moved. */
final class WindowPlace {
    private static final Size USUAL = new Size(1280, 800);

    /** How much of a window must be visible to drag it, in pixels. */
    private static final double HOLD = 100;

    /** A window manager takes a few hundredths of a second to place a window; no user moves it so soon. */
    private static final Duration UNTIL_SETTLED = Duration.millis(250);

    private final Stage stage;
    private final double x;
    private final double y;
    private final double width;
    private final double height;
    /** Where it last was while neither maximized nor full-screen. */
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
     * @param last where it last was, if it was ever shown
     * @param asked the size that was asked for, which takes precedence
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
     * Sets the size again, once the window is shown: under some window managers JavaFX opens every window tiny,
     * whatever size was set before. Sometimes they also move it into a corner a moment later, so that the place is set
     * again too.
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

    /** Where to put it the next time; empty if it was never shown. */
    Optional<WindowBounds> bounds() {
        return normal.map(at -> new WindowBounds(at.x(), at.y(), at.width(), at.height(), stage.isMaximized()));
    }

    /** Whether enough of its upper edge is on a screen to drag it. */
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

    /** Centred, and a third of the way down, as JavaFX would. */
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
