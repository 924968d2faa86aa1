package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.trust.HostileCorpus;
import variorum.trust.HostileFile;

/** Whatever a file holds, the window shows it or says one sentence, and works on. */
class HostileFilesInTheWindowTest extends InTheWindow {
    /** Longer ones take longer than the robot waits; they are tried without a window. */
    private static final int MOST_BYTES = 1 << 20;

    private Path sound;

    @BeforeEach
    void writeASoundFile() {
        sound = window.file("sound.txt", "The ferry left the harbour at noon.\n\nNobody waved.\n");
    }

    @Test
    void everyFileIsShownOrRefusedInOneSentence() throws Exception {
        Path above = Files.createDirectory(folder.resolve("hostile"));
        try (Stream<HostileFile> files = HostileCorpus.tried()) {
            for (HostileFile hostile : (Iterable<HostileFile>) files::iterator) {
                Path file = hostile.in(above);
                if (Files.size(file) <= MOST_BYTES) {
                    tryToOpen(hostile, file);
                }
                Files.delete(file);
            }
        }
    }

    private void tryToOpen(HostileFile hostile, Path file) {
        window.open(List.of(sound, file));
        List<String> sentences = window.messages();
        if (sentences.isEmpty()) {
            assertThat(window.headers()).as("%s", hostile).hasSize(2);
        } else {
            assertThat(sentences).as("%s", hostile).singleElement().asString().endsWith(".");
            assertThat(window.headers()).as("%s", hostile).containsExactly("sound.txt");
        }
        window.robot.interact(window.model::closeAll);
        window.robot.interact(window.model.notices()::clear);
        window.settle();
    }
}
