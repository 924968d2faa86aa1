package variorum.ui;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import variorum.settings.Settings;
import variorum.ui.compare.pane.VersionPane;
import variorum.ui.desk.MainViewModel;
import variorum.ui.looks.SettingsKeeper;
import variorum.ui.menu.FileDialogs;
import variorum.ui.work.BackgroundRunner;
import variorum.ui.work.Notices;
import variorum.ui.work.Runners;

/** The program's real window, with dialogs that are answered at once, and a robot that acts in it. */
final class OpenedWindow {
    private static final long PATIENCE_SECONDS = 60;

    /** What the reader answers when a dialog asks. */
    List<Path> chosenFiles = List.of();

    Optional<Path> chosenFolder = Optional.empty();
    Optional<Path> chosenReport = Optional.empty();
    Optional<Path> chosenText = Optional.empty();
    Optional<Path> chosenComparison = Optional.empty();

    /** Whether a menu was open when the last dialog asked for a report. */
    boolean menuBehindDialog;

    /** What was given to other programs to show. */
    final List<URI> shownOutside = new ArrayList<>();

    final FxRobot robot = new FxRobot();
    final Runners runners = Runners.of(() -> new BackgroundRunner(Platform::runLater));
    final Stage stage;
    final MainViewModel model;

    private final Path folder;

    /** @param folder where its files are */
    private OpenedWindow(Stage stage, Settings settings, Path folder) {
        this.stage = stage;
        this.folder = folder;
        Notices notices = new Notices();
        this.model = new MainViewModel(runners, SettingsKeeper.forgetting(settings, notices), notices);
        FileDialogs answers = new FileDialogs(
                () -> chosenFiles,
                () -> chosenFolder,
                format -> asked(chosenReport),
                () -> chosenFolder,
                edited -> chosenText,
                () -> chosenComparison);
        new MainWindow(model, stage, answers, Optional.of(shownOutside::add));
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    private <T> T asked(T answer) {
        menuBehindDialog = Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
        return answer;
    }

    static OpenedWindow open(Path folder) throws TimeoutException {
        return open(folder, Settings.DEFAULT.withHintSeen());
    }

    static OpenedWindow open(Path folder, Settings settings) throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        OpenedWindow window = FxToolkit.setupFixture(() -> new OpenedWindow(stage, settings, folder));
        WaitForAsyncUtils.waitForFxEvents();
        return window;
    }

    void close() throws TimeoutException {
        robot.interact(() -> {
            model.cancel();
            runners.visible().forEach(BackgroundRunner::close);
        });
        FxToolkit.cleanupStages();
    }

    Path file(String name, String text) {
        try {
            Files.createDirectories(folder);
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void open(List<Path> paths) {
        robot.interact(() -> model.imports().open(paths));
        settle();
    }

    void press(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    void click(String id) {
        robot.clickOn(id);
        settle();
    }

    /** Opens the menu under the other button of the mouse, which has such an item. */
    void openMenu(Node node, String item) {
        robot.rightClickOn(node);
        robot.interact(() -> {
            if (!isShown(item)) {
                askForMenu(node);
            }
        });
        settle();
    }

    /** As desktops do after a click with the other button; the display without a screen does not. */
    private static void askForMenu(Node node) {
        Point2D inScene = node.localToScene(5, 5);
        Point2D onScreen = node.localToScreen(5, 5);
        Event.fireEvent(
                node,
                new ContextMenuEvent(
                        node,
                        node,
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        inScene.getX(),
                        inScene.getY(),
                        onScreen.getX(),
                        onScreen.getY(),
                        false,
                        new PickResult(node, inScene.getX(), inScene.getY())));
    }

    /** Holds files over a node, as if dragged there from a file manager. */
    HeldFiles hold(String id, List<Path> paths) {
        return holdAt(id, 0.5, paths);
    }

    /** Holds them that far to the right in the node, from 0 to 1. */
    HeldFiles holdAt(String id, double share, List<Path> paths) {
        return onWindowsThread(() -> HeldFiles.over(node(id), share, paths));
    }

    void drop(String id, List<Path> paths) {
        HeldFiles held = hold(id, paths);
        robot.interact(held::letGo);
        settle();
    }

    /** Waits until all that was asked for is done and shown. */
    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        await(() -> !model.scenery().progress().get().running());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until it holds, which is looked up on the window's thread. */
    void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, SECONDS, () -> onWindowsThread(condition));
        } catch (TimeoutException e) {
            throw new AssertionError(
                    "the window did not get there, with this at work: "
                            + model.scenery().progress().get(),
                    e);
        }
    }

    <T> T onWindowsThread(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(SECONDS.toMillis(PATIENCE_SECONDS), work);
    }

    Node node(String id) {
        return robot.lookup(id).query();
    }

    boolean isShown(String id) {
        return robot.lookup(id).tryQuery().filter(OpenedWindow::isTreeVisible).isPresent();
    }

    private static boolean isTreeVisible(Node node) {
        return node.isVisible() && (node.getParent() == null || isTreeVisible(node.getParent()));
    }

    /** As it is read: a space between words that are kept on one line is one. */
    String text(String id) {
        return ((Labeled) node(id)).getText().replace('\u00a0', ' ');
    }

    String tip(String id) {
        return ((Control) node(id)).getTooltip().getText();
    }

    /** The names above the columns, from left to right. */
    List<String> headers() {
        return robot.lookup(".version-header .name").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    /** The row of the plan at the top of the panes. */
    int topRow() {
        return onWindowsThread(
                () -> ((VersionPane) node("#version-0")).position().row());
    }

    List<String> messages() {
        return robot.lookup(".sentence").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }
}
