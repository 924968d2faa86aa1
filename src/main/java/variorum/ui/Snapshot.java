package variorum.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import variorum.io.FileReplacement;
import variorum.ui.desk.MainViewModel;

/** Saves a picture of the window in a file, as soon as there is nothing left to wait for, and ends the program. */
final class Snapshot extends AnimationTimer {
    private static final Logger LOG = System.getLogger("variorum");

    /** How many frames in a row must pass without work, so that the layout has settled. */
    private static final int FRAMES_AT_REST = 20;

    private static final int TROUBLE = 2;

    private final MainViewModel model;
    private final Scene scene;
    private final Path target;
    private int framesAtRest;

    Snapshot(MainViewModel model, Scene scene, Path target) {
        this.model = model;
        this.scene = scene;
        this.target = target;
    }

    void takeWhenShown() {
        start();
    }

    @Override
    public void handle(long now) {
        framesAtRest = model.scenery().progress().get().running() ? 0 : framesAtRest + 1;
        if (framesAtRest == FRAMES_AT_REST) {
            stop();
            take();
        }
    }

    private void take() {
        BufferedImage picture = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
        try {
            FileReplacement.write(target, out -> ImageIO.write(picture, "png", out));
            Platform.exit();
        } catch (IOException e) {
            LOG.log(Level.ERROR, e.getMessage());
            System.exit(TROUBLE);
        }
    }
}
