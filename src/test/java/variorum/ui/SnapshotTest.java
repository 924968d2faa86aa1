package variorum.ui;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a program of its own, since it ends when the picture is taken. */
class SnapshotTest {
    private static final List<String> WITHOUT_DISPLAY = List.of(
            "-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true");

    private static final int DARKEST_PAPER = 0x40;

    @TempDir
    Path folder;

    private Path settings;

    @BeforeEach
    void writeVersions() throws IOException {
        settings = folder.resolve("settings");
        Files.writeString(folder.resolve("wire.txt"), "The mayor said on Monday that 12 people died.");
        Files.writeString(folder.resolve("morning.txt"), "The mayor said on Monday that 15 people died.");
    }

    @Test
    void thePictureIsOfTheWindowInTheSizeAndThemeAskedFor() throws IOException, InterruptedException {
        Path picture = folder.resolve("window.png");

        int status = run("--snapshot", picture, "--size", "1400x900", "--theme", "dark", folder);

        assertThat(status).isZero();
        BufferedImage image = ImageIO.read(picture.toFile());
        assertThat(image.getWidth()).isEqualTo(1400);
        assertThat(image.getHeight()).isEqualTo(900);
        assertThat(image.getRGB(700, 800) & 0xff).isLessThan(DARKEST_PAPER);
        assertThat(settings).doesNotExist();
    }

    @Test
    void aPictureThatCannotBeWrittenIsTrouble() throws IOException, InterruptedException {
        int status = run("--snapshot", folder.resolve("nowhere").resolve("window.png"), folder);

        assertThat(status).isEqualTo(2);
    }

    @Test
    void aThemeThatThereIsNotIsTroubleToldInOneSentence() throws IOException, InterruptedException {
        int status = run("--theme", "plaid", folder);

        assertThat(status).isEqualTo(2);
        assertThat(folder.resolve("output.log"))
                .hasContent("variorum: --theme takes light, dark, high-contrast, not plaid.");
    }

    private int run(Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dvariorum.settings=" + settings,
                "-XX:TieredStopAtLevel=1"));
        command.addAll(WITHOUT_DISPLAY);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "variorum.Main"));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile())
                .start();
        assertThat(process.waitFor(60, SECONDS)).as("the program ends").isTrue();
        return process.exitValue();
    }
}
