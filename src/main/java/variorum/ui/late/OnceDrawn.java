package variorum.ui.late;

import javafx.animation.AnimationTimer;

/** Runs what can wait until the window is on the screen. */
public final class OnceDrawn extends AnimationTimer {
    /** A frame is on the screen when the one after it was laid out. */
    private static final int FRAMES_UNTIL_DRAWN = 2;

    private final Runnable work;
    private int frames;

    private OnceDrawn(Runnable work) {
        this.work = work;
    }

    /** Does the work when the window that is being opened is on the screen. */
    public static void run(Runnable work) {
        new OnceDrawn(work).start();
    }

    /** Called at the beginning of each frame. */
    @Override
    public void handle(long now) {
        if (frames == FRAMES_UNTIL_DRAWN) {
            stop();
            work.run();
        }
        frames++;
    }
}
