package variorum.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import variorum.display.PlanOptions;
import variorum.settings.DockPlace;
import variorum.settings.Palette;
import variorum.settings.Settings;
import variorum.settings.Theme;
import variorum.ui.compare.picture.View;
import variorum.ui.desk.MainViewModel;
import variorum.ui.looks.SettingsKeeper;
import variorum.ui.menu.FileDialogs;
import variorum.ui.work.BackgroundRunner;
import variorum.ui.work.Notices;
import variorum.ui.work.Runners;

/**
 * The program's real window, driven from another thread than its own: what is asked for has been drawn when the method
 * returns. It asks for no files and keeps no settings.
 */
final class DrivenWindow {
    private static final int FRAMES_TO_SETTLE = 4;
    private static final int MILLIS_BETWEEN_LOOKS = 5;

    final BusyTimes busy = new BusyTimes();
    final Runners runners = Runners.of(() -> new BackgroundRunner(busy));
    final Stage stage = new Stage();
    final MainViewModel model;

    private DrivenWindow(int width, int height) {
        Notices notices = new Notices();
        model = new MainViewModel(runners, SettingsKeeper.forgetting(Settings.DEFAULT, notices), notices);
        FileDialogs none = new FileDialogs(
                List::of,
                Optional::empty,
                format -> Optional.empty(),
                Optional::empty,
                edited -> Optional.empty(),
                Optional::empty);
        Scene scene = new MainWindow(model, stage, none, Optional.empty()).scene();
        busy.follow(scene);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setX(Screen.getPrimary().getVisualBounds().getMaxX() - width); // so that no menu leaves the picture
        stage.setY(0);
        stage.show();
        stage.requestFocus();
    }

    /** Starts JavaFX, once for all windows. */
    static void startJavaFx() {
        CountDownLatch started = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.startup(started::countDown);
        try {
            started.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static DrivenWindow open(int width, int height) {
        DrivenWindow window = onItsThread(() -> new DrivenWindow(width, height));
        window.settle();
        return window;
    }

    /** Does it on the window's thread, and gives what it gives. */
    static <T> T onItsThread(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    static void onItsThread(Runnable work) {
        onItsThread(Executors.callable(work));
    }

    /** Does it on the window's thread and waits until all that came of it is drawn. */
    void act(Runnable action) {
        onItsThread(() -> busy.run(action));
        settle();
    }

    void open(List<Path> paths) {
        act(() -> model.imports().open(paths));
    }

    /** Does what the menu item of that action does. */
    void choose(String action) {
        act(() -> menuItem("menu-" + action).fire());
    }

    /** Does what the menu item of that action does, which opens a dialog, and waits until that is drawn. */
    void ask(String action) {
        Platform.runLater(() -> menuItem("menu-" + action).fire());
        awaitCovering();
    }

    /** Pulls down the menu with that id, of the menu bar or of the tool bar, and waits until it is drawn. */
    void pullDown(String id) {
        onItsThread(() -> menus().stream()
                .filter(menu -> id.equals(menu.getId()))
                .findFirst()
                .ifPresentOrElse(
                        Menu::show, () -> ((MenuButton) stage.getScene().lookup("#" + id)).show()));
        awaitCovering();
    }

    private void awaitCovering() {
        while (onItsThread(() -> covering().isEmpty())) {
            pause();
        }
        drawFrames(FRAMES_TO_SETTLE);
    }

    /** The dialogs and menus that stand over this window. */
    List<Window> covering() {
        return Window.getWindows().stream().filter(window -> window != stage).toList();
    }

    /** Puts away dialogs and menus. */
    void uncover() {
        onItsThread(() -> {
            menus().forEach(Menu::hide);
            covering().forEach(Window::hide);
        });
    }

    /** What a new reader is told at first, when that is on screen. */
    void putHintAway() {
        onItsThread(() -> {
            if (stage.getScene().lookup("#dismiss-hint") instanceof Button close) {
                close.fire();
            }
        });
    }

    private List<Menu> menus() {
        return stage.getScene().getRoot().lookupAll(".menu-bar").stream()
                .flatMap(bar -> ((MenuBar) bar).getMenus().stream())
                .toList();
    }

    private MenuItem menuItem(String id) {
        return menus().stream()
                .flatMap(DrivenWindow::items)
                .filter(item -> id.equals(item.getId()) && !item.isDisable())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing to choose with the id " + id));
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(DrivenWindow::items) : Stream.of(item);
    }

    /** Also while work runs. */
    void use(Theme theme) {
        onItsThread(() -> model.looks().useTheme(theme));
        drawFrames(FRAMES_TO_SETTLE);
    }

    /** Closes and forgets what is open, and how it was looked at. */
    void clear() {
        uncover();
        act(() -> {
            model.cancel();
            model.finding().find().close();
            model.finding().goTo().close();
            model.dock().placeProperty().set(DockPlace.FIRST);
            model.closeAll();
            model.views().use(View.SIDE_BY_SIDE);
            model.looks().usePalette(Palette.DEFAULT);
            model.comparison().optionsProperty().set(PlanOptions.FIRST.withShortensPassages(true));
        });
    }

    /** Waits until no work runs and the window has come to rest. */
    void settle() {
        do {
            while (onItsThread(this::isAtWork)) {
                pause();
            }
            drawFrames(FRAMES_TO_SETTLE);
        } while (onItsThread(this::isAtWork));
    }

    /** Waits until that node is seen, also while work runs. */
    void awaitShown(String id) {
        while (!onItsThread(() -> isSeen(id))) {
            pause();
        }
        drawFrames(FRAMES_TO_SETTLE);
    }

    private boolean isSeen(String id) {
        Node node = stage.getScene().lookup(id);
        return node != null && node.isVisible();
    }

    private boolean isAtWork() {
        return Stream.concat(runners.visible().stream(), Stream.of(runners.listing(), runners.finding()))
                .anyMatch(BackgroundRunner::isRunning);
    }

    /** Waits until so many frames are laid out. */
    void drawFrames(int count) {
        CompletableFuture<Boolean> drawn = new CompletableFuture<>();
        AtomicInteger left = new AtomicInteger(count);
        Runnable listener = () -> {
            if (left.decrementAndGet() <= 0) {
                drawn.complete(true);
            } else {
                Platform.runLater(Platform::requestNextPulse);
            }
        };
        onItsThread(() -> {
            stage.getScene().addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
        });
        drawn.join();
        onItsThread(() -> stage.getScene().removePostLayoutPulseListener(listener));
    }

    private static void pause() {
        try {
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
