package variorum.ui;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import variorum.settings.Theme;

/** Takes a picture of the window in every size, theme and state. */
final class Screenshots {
    private static final List<Size> SIZES = List.of(new Size(1280, 800), new Size(1920, 1080), new Size(1000, 700));

    /** Screens with twice as many pixels are shown in this size only. */
    private static final Size DOUBLED = SIZES.get(0);

    /** In place of the frame that a desktop gives a dialog. */
    private static final java.awt.Color FRAME = java.awt.Color.GRAY;

    private final Shots shots;
    private final Path target;

    private Screenshots(Shots shots, Path target) {
        this.shots = shots;
        this.target = target;
    }

    private record Size(int width, int height) {}

    /** Takes the folder of articles, two versions of a long one, and the folder for the pictures. */
    public static void main(String[] arguments) throws IOException {
        List<Path> paths = List.of(arguments).stream().map(Path::of).toList();
        Shots shots = new Shots(paths.get(0), paths.subList(1, 3));
        DrivenWindow.startJavaFx();
        for (Size size : SIZES) {
            new Screenshots(shots, paths.get(3)).take(size);
        }
        Platform.exit();
    }

    private void take(Size size) throws IOException {
        DrivenWindow window = DrivenWindow.open(size.width(), size.height());
        for (Shot shot : shots.all()) {
            window.clear();
            shot.setUp().accept(window);
            for (Theme theme : Theme.values()) {
                take(window, size, shot, theme);
            }
            window.uncover();
            window.putHintAway();
        }
        window.clear();
        DrivenWindow.onItsThread(window.stage::close);
    }

    private void take(DrivenWindow window, Size size, Shot shot, Theme theme) throws IOException {
        window.use(theme);
        window.uncover();
        shot.cover().accept(window);
        String look = size.width() + "x" + size.height() + "-" + theme.name().toLowerCase(Locale.ROOT);
        write(window, 1, target.resolve(look).resolve(shot.name() + ".png"));
        if (size.equals(DOUBLED)) {
            write(window, 2, target.resolve(look + "-2x").resolve(shot.name() + ".png"));
        }
    }

    private static BufferedImage picture(Window of, double scale) {
        Node root = of.getScene().getRoot();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale(scale, scale));
        return SwingFXUtils.fromFXImage(root.snapshot(parameters, null), null);
    }

    /** Where it stands on the screen; a dialog without a place yet stands in the middle. */
    private static void draw(Window over, Window under, double scale, BufferedImage picture) {
        BufferedImage part = picture(over, scale);
        boolean isMenu = over instanceof PopupWindow;
        int x = isMenu ? (int) ((over.getX() - under.getX()) * scale) : (picture.getWidth() - part.getWidth()) / 2;
        int y = isMenu ? (int) ((over.getY() - under.getY()) * scale) : (picture.getHeight() - part.getHeight()) / 2;
        Graphics2D graphics = picture.createGraphics();
        graphics.drawImage(part, x, y, null);
        if (!isMenu) {
            graphics.setColor(FRAME);
            graphics.drawRect(x - 1, y - 1, part.getWidth() + 1, part.getHeight() + 1);
        }
        graphics.dispose();
    }

    private static void write(DrivenWindow window, double scale, Path file) throws IOException {
        BufferedImage picture = DrivenWindow.onItsThread(() -> {
            BufferedImage all = picture(window.stage, scale);
            window.covering().forEach(over -> draw(over, window.stage, scale, all));
            return all;
        });
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
        System.out.println(file);
    }
}
