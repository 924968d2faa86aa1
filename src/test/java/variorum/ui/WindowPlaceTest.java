package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import variorum.settings.WindowBounds;

class WindowPlaceTest {
    private final Stage stage;

    WindowPlaceTest() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        stage = FxToolkit.setupFixture(() -> new Stage());
    }

    private WindowPlace open(WindowBounds last) throws TimeoutException {
        return open(Optional.of(last));
    }

    private WindowPlace open(Optional<WindowBounds> last) throws TimeoutException {
        WindowPlace place = FxToolkit.setupFixture(() -> {
            WindowPlace made = WindowPlace.of(stage, last, Optional.empty());
            stage.show();
            return made;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return place;
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.setupFixture(stage::close);
    }

    @Test
    void theWindowComesUpWhereItWas() throws TimeoutException {
        WindowPlace place = open(new WindowBounds(40, 30, 500, 400, false));

        assertThat(stage.getX()).isEqualTo(40);
        assertThat(stage.getY()).isEqualTo(30);
        assertThat(stage.getWidth()).isEqualTo(500);
        assertThat(place.bounds()).contains(new WindowBounds(40, 30, 500, 400, false));
    }

    @Test
    void aWindowThatIsPutIntoACornerWhileItOpensComesBack() throws TimeoutException {
        WindowPlace place = open(new WindowBounds(40, 30, 500, 400, false));

        FxToolkit.setupFixture(() -> {
            place.insist();
            stage.setX(0);
            stage.setY(0);
        });

        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> stage.getX() == 40 && stage.getY() == 30);
    }

    @Test
    void aWindowOfAMonitorThatIsGoneComesUpOnOneThatIsThere() throws TimeoutException {
        open(new WindowBounds(20_000, 15_000, 500, 400, false));

        Rectangle2D screen = Screen.getPrimary().getBounds();
        assertThat(stage.getX()).isBetween(screen.getMinX(), screen.getMaxX() - 100);
        assertThat(stage.getY()).isBetween(screen.getMinY(), screen.getMaxY() - 100);
    }

    @Test
    void aWindowOfWhichOnlyASliverWouldBeSeenComesUpWhole() throws TimeoutException {
        Rectangle2D screen = Screen.getPrimary().getBounds();
        open(new WindowBounds(screen.getMaxX() - 5, 30, 500, 400, false));

        assertThat(stage.getX()).isLessThan(screen.getMaxX() - 100);
    }

    @Test
    void aWindowThatIsPutIntoACornerAtItsFirstStartComesBack() throws TimeoutException {
        WindowPlace place = open(Optional.empty());
        double x = stage.getX();
        double y = stage.getY();

        FxToolkit.setupFixture(() -> {
            place.insist();
            stage.setX(-1);
            stage.setY(-8);
        });

        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> stage.getX() == x && stage.getY() == y);
    }

    @Test
    void aWindowWhoseTitleWasAboveTheScreenComesUpWhole() throws TimeoutException {
        open(new WindowBounds(40, -8, 500, 400, false));

        assertThat(stage.getY()).isNotNegative();
    }
}
