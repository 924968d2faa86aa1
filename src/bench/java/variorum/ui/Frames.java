package variorum.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/** Scrolls on with every frame and takes the time from one frame's layout to the next one's. */
final class Frames extends AnimationTimer {
    /** Before the first that counts, so that the window has come to rest and the way scrolled is warm. */
    private static final int FIRST = 20;

    private final Scene scene;
    private final Runnable scroll;
    private final int count;
    private final Runnable listener = this::laidOut;
    private final CompletableFuture<List<Double>> done = new CompletableFuture<>();
    private final List<Double> millis = new ArrayList<>();
    private int frames;
    private long last;

    private Frames(Scene scene, Runnable scroll, int count) {
        this.scene = scene;
        this.scroll = scroll;
        this.count = count;
    }

    /** The times of so many frames, in ms. */
    static List<Double> scroll(Scene scene, Runnable scroll, int count) {
        Frames frames = new Frames(scene, scroll, count);
        DrivenWindow.onItsThread(() -> {
            scene.addPostLayoutPulseListener(frames.listener);
            frames.start();
        });
        return frames.done.join();
    }

    @Override
    public void handle(long now) {
        scroll.run();
    }

    private void laidOut() {
        long now = System.nanoTime();
        if (frames > FIRST) {
            millis.add(BusyTimes.millisBetween(last, now));
        }
        last = now;
        frames++;
        if (millis.size() == count) {
            stop();
            scene.removePostLayoutPulseListener(listener);
            done.complete(millis);
        }
    }
}
