package variorum.ui.compare;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Waits until the window was laid out and drawn. */
final class Frames {
    private static final int ENOUGH_TO_SETTLE = 4;

    private Frames() {}

    /** Does it on the JavaFX thread, and returns when a few frames later all has settled. */
    static void after(Scene scene, Runnable action) {
        CountDownLatch frames = new CountDownLatch(ENOUGH_TO_SETTLE);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Runnable count = () -> {
            frames.countDown();
            Platform.runLater(Platform::requestNextPulse);
        };
        Platform.runLater(() -> {
            try {
                action.run();
            } catch (AssertionError | IllegalStateException | IllegalArgumentException wrong) {
                failure.set(wrong);
            }
            scene.addPostLayoutPulseListener(count);
            Platform.requestNextPulse();
        });
        await(frames);
        Platform.runLater(() -> scene.removePostLayoutPulseListener(count));
        assertThat(failure.get()).isNull();
    }

    private static void await(CountDownLatch frames) {
        try {
            assertThat(frames.await(20, SECONDS)).as("frames were drawn").isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
