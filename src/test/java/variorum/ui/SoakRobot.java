package variorum.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.api.FxToolkit;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;
import variorum.testing.ArticleGenerator;
import variorum.testing.Rewriter;
import variorum.testing.SeededArticle;

/** Does what a reader might do, at random. */
final class SoakRobot {
    private static final int STORIES = 3;
    private static final int VERSIONS = 5;

    /** They end the program or ask another one. */
    private static final Set<String> LEFT_ALONE = Set.of("menu-quit", "menu-print", "menu-show-log");

    private static final List<KeyCode> KEYS = List.of(
            KeyCode.F8,
            KeyCode.F8,
            KeyCode.F8,
            KeyCode.F7,
            KeyCode.PAGE_DOWN,
            KeyCode.PAGE_UP,
            KeyCode.DOWN,
            KeyCode.TAB,
            KeyCode.ENTER,
            KeyCode.ESCAPE,
            KeyCode.F,
            KeyCode.Q,
            KeyCode.R);

    private final OpenedWindow window;
    private final Path folder;
    private final SplittableRandom random;
    private final List<Path> stories = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final TreeMap<String, Integer> done = new TreeMap<>();

    private SoakRobot(OpenedWindow window, Path folder, long seed) throws IOException {
        this.window = window;
        this.folder = folder;
        random = new SplittableRandom(seed);
        Files.createDirectories(folder.resolve("out"));
        for (int story = 0; story < STORIES; story++) {
            stories.add(Files.createDirectories(folder.resolve("story " + story)));
            writeStory(stories.get(story));
        }
    }

    static SoakRobot open(Path folder, long seed) throws IOException, TimeoutException {
        SoakRobot robot = new SoakRobot(OpenedWindow.open(folder), folder, seed);
        robot.window.robot.interact(() -> robot.window.model.session().keepIn(folder.resolve("settings")));
        return robot;
    }

    private void writeStory(Path storyFolder) throws IOException {
        List<List<String>> paragraphs = new ArrayList<>();
        ArticleGenerator generator = new ArticleGenerator(random);
        IntStream.range(0, 1 + random.nextInt(8))
                .forEach(part -> paragraphs.addAll(generator.article().paragraphs()));
        SeededArticle article = new SeededArticle(paragraphs);
        for (int version = 0; version < VERSIONS; version++) {
            Path file = storyFolder.resolve("version " + version + ".txt");
            files.add(Files.write(file, article.texts(), UTF_8));
            article = new Rewriter(random).rewrite(article, 1 << random.nextInt(6));
        }
    }

    /** Does one thing, and waits until it is done. */
    void act() {
        int number = random.nextInt(100);
        if (number < 8) {
            count("opened", () -> window.open(someFiles()));
        } else if (number < 14) {
            count("dropped", this::drop);
        } else if (number < 55) {
            count("chosen", this::chooseFromMenu);
        } else if (number < 80) {
            count("keys", () -> window.press(any(KEYS)));
        } else if (number < 88) {
            count("scrolled", this::scroll);
        } else if (number < 92) {
            count("noted", this::writeNote);
        } else if (number < 96) {
            count("rewritten", this::rewriteFile);
        } else {
            count("clicked", this::click);
        }
        uncover();
    }

    private void count(String what, Runnable action) {
        done.merge(what, 1, Integer::sum);
        action.run();
    }

    private List<Path> someFiles() {
        return random.ints(1 + random.nextInt(4), 0, files.size())
                .mapToObj(files::get)
                .toList();
    }

    private void drop() {
        List<Path> paths = random.nextInt(4) == 0 ? List.of(any(stories)) : someFiles();
        String target = Stream.of("#version-0", "#drop-zone", "#tool-bar")
                .filter(window::isShown)
                .findFirst()
                .orElse("#status-line");
        window.drop(target, paths);
    }

    private void chooseFromMenu() {
        window.chosenFiles = someFiles();
        window.chosenFolder = Optional.of(any(stories));
        window.chosenReport = Optional.of(folder.resolve("out/report-" + random.nextInt(3)));
        window.chosenText = Optional.of(any(files));
        window.chosenComparison = Optional.of(folder.resolve("out/kept.variorum"));
        List<MenuItem> items = window.onWindowsThread(this::items);
        MenuItem item = any(items);
        Platform.runLater(item::fire);
        window.settle();
    }

    private List<MenuItem> items() {
        MenuBar bar = (MenuBar) window.node("#menu-bar");
        bar.getMenus().forEach(menu -> Optional.ofNullable(menu.getOnShowing()).ifPresent(fill -> fill.handle(null)));
        return bar.getMenus().stream()
                .flatMap(SoakRobot::items)
                .filter(item -> !item.isDisable() && item.getId() != null && !LEFT_ALONE.contains(item.getId()))
                .toList();
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(SoakRobot::items) : Stream.of(item);
    }

    private void scroll() {
        boolean isInWindow = window.robot
                .lookup("#version-0")
                .match(NodeQueryUtils.isVisible())
                .tryQuery()
                .isPresent();
        window.robot.moveTo(isInWindow ? "#version-0" : "#menu-bar");
        window.robot.scroll(1 + random.nextInt(20), any(List.of(VerticalDirection.values())));
        window.settle();
    }

    private void writeNote() {
        window.press(KeyCode.F8);
        window.press(KeyCode.N);
        window.robot.write("note " + random.nextInt(100));
        window.press(KeyCode.ENTER);
    }

    /** As an editor elsewhere does who goes on writing. */
    private void rewriteFile() {
        try {
            Files.write(any(files), new ArticleGenerator(random).article().texts(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void click() {
        List<Node> buttons = window.robot.lookup(".button, .toggle-button, .version-chip").queryAll().stream()
                .filter(node -> node.getId() != null && window.isShown("#" + node.getId()) && !node.isDisabled())
                .sorted((one, two) -> one.getId().compareTo(two.getId()))
                .toList();
        if (!buttons.isEmpty()) {
            window.robot.clickOn(any(buttons));
            window.settle();
        }
    }

    /** Puts away menus and dialogs. */
    private void uncover() {
        window.robot.interact(() -> List.copyOf(Window.getWindows()).stream()
                .filter(other -> other != window.stage)
                .forEach(Window::hide));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /**
     * Closes what is open, so that what is still held is held for good. TestFX, which remembers all events of a stage,
     * begins anew.
     */
    void closeAll() {
        window.robot.interact(window.model::closeAll);
        window.settle();
        window.robot.interact(() -> FxToolkit.toolkitContext().setRegisteredStage(window.stage));
    }

    void close() throws TimeoutException {
        window.onWindowsThread(() -> {
            window.model.session().close();
            return true;
        });
        window.close();
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    @Override
    public String toString() {
        return done.toString();
    }
}
