package variorum.ui;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program, started as from the command line, with settings of its own. */
class StartingTest {
    private static final String SETTINGS = "variorum.settings";
    private static final long PATIENCE_SECONDS = 20;

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Path settings;
    private Path wire;
    private Path morning;

    @BeforeEach
    void writeVersions() throws IOException {
        settings = folder.resolve("settings");
        System.setProperty(SETTINGS, settings.toString());
        wire = Files.writeString(folder.resolve("1 wire.txt"), "The mayor said 12 people died.");
        morning = Files.writeString(folder.resolve("2 morning.txt"), "The mayor said 15 people died.");
    }

    @AfterEach
    void forgetSettings() throws TimeoutException {
        FxToolkit.cleanupStages();
        System.clearProperty(SETTINGS);
    }

    private Application start(Object... arguments) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        VariorumApp.begin(
                LaunchArguments.of(Stream.of(arguments).map(Object::toString).toList()));
        return FxToolkit.setupApplication(VariorumApp.class);
    }

    private void await(String query, String... texts) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(SECONDS.toMillis(PATIENCE_SECONDS), () -> texts(query))
                        .equals(List.of(texts)));
    }

    private List<String> texts(String query) {
        return robot.lookup(query).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private Path saveComparison() throws TimeoutException {
        OpenedWindow window = OpenedWindow.open(folder);
        window.open(List.of(wire, morning));
        robot.interact(() -> window.model.session().saveAs(folder.resolve("story.variorum")));
        window.settle();
        window.close();
        return folder.resolve("story.variorum");
    }

    @Test
    void aSavedComparisonNamedOnTheCommandLineIsOpened() throws TimeoutException {
        Path saved = saveComparison();

        Application program = start(saved);

        await(".version-header .name", "1 wire.txt", "2 morning.txt");
        FxToolkit.cleanupApplication(program);
    }

    @Test
    void thePlaceIsKeptThoughTheSettingsCannotBe() throws TimeoutException, IOException {
        Application program = start(wire, morning);
        await(".version-header .name", "1 wire.txt", "2 morning.txt");
        Files.deleteIfExists(settings.resolve("settings.json"));
        Files.createDirectory(settings.resolve("settings.json"));
        robot.type(KeyCode.F6);

        FxToolkit.cleanupApplication(program);

        assertThat(settings.resolve("session.json")).content().contains("\"pane\" : 1");
    }

    @Test
    void whatWasOpenIsThereAgainTheNextTime() throws TimeoutException {
        Application program = start(wire, morning);
        await(".version-header .name", "1 wire.txt", "2 morning.txt");
        FxToolkit.cleanupApplication(program);

        program = start();

        await(".version-header .name", "1 wire.txt", "2 morning.txt");
        FxToolkit.cleanupApplication(program);
    }

    @Test
    void damagedSettingsAreSetAsideAndSaidToBeWhateverIsOpened() throws TimeoutException, IOException {
        Files.createDirectories(settings);
        Files.writeString(settings.resolve("settings.json"), "{ \"theme\"");

        Application program = start(wire, morning);

        await(".version-header .name", "1 wire.txt", "2 morning.txt");
        assertThat(texts(".sentence")).singleElement().asString().contains("settings.json.damaged");
        FxToolkit.cleanupApplication(program);
    }

    @Test
    void aDamagedSessionIsSetAsideAndSaidToBe() throws TimeoutException, IOException {
        Files.createDirectories(settings);
        Files.writeString(settings.resolve("session.json"), "{ \"versions\": 3");

        Application program = start();

        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS, SECONDS, () -> !texts(".sentence").isEmpty());
        assertThat(texts(".sentence")).singleElement().asString().contains("session.json.damaged");
        assertThat(settings.resolve("session.json.damaged")).exists();
        FxToolkit.cleanupApplication(program);
    }
}
