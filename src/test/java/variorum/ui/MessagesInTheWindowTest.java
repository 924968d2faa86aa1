package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;

class MessagesInTheWindowTest extends InTheWindow {
    private static final int MANY = 30;

    private void openWithUnreadable(int unreadable) {
        window.open(withUnreadable(unreadable));
    }

    /** Two versions, and so many that nobody can read. */
    private List<Path> withUnreadable(int unreadable) {
        List<Path> files = new ArrayList<>(List.of(
                window.file("wire.txt", "The mayor said 12 people died."),
                window.file("morning.txt", "The mayor said 15 people died.")));
        IntStream.range(0, unreadable).forEach(number -> files.add(folder.resolve("gone " + number + ".txt")));
        return files;
    }

    /** The sentences that are seen, or can be scrolled to. */
    private List<String> sentences() {
        return window.node("#message-bar").lookupAll(".sentence").stream()
                .map(sentence -> ((Labeled) sentence).getText())
                .toList();
    }

    private double height() {
        return window.node("#message-bar").getLayoutBounds().getHeight();
    }

    @Test
    void ofManyFilesThatCannotBeReadTheFirstFewAreNamed() {
        openWithUnreadable(MANY);

        assertThat(sentences()).hasSize(3).first().asString().contains("gone 0.txt");
        assertThat(window.text("#all-messages")).isEqualTo("Show all 30");
        assertThat(height()).isLessThan(100);
    }

    @Test
    void theOthersAreAClickAway() {
        openWithUnreadable(MANY);

        window.click("#all-messages");

        assertThat(sentences()).hasSize(MANY);
        assertThat(height()).isLessThan(150);
        assertThat(window.node("#all-messages").isFocused()).isTrue();
        window.click("#all-messages");
        assertThat(sentences()).hasSize(3);
    }

    @Test
    void aFewAreAllNamed() {
        openWithUnreadable(4);

        assertThat(sentences()).hasSize(4);
        assertThat(window.isShown("#all-messages")).isFalse();
    }

    @Test
    void whatWasDoneIsNeverAmongThoseThatAreNotShown() {
        openWithUnreadable(MANY);

        window.drop("#tool-bar", withUnreadable(MANY));

        assertThat(sentences()).hasSize(4).last().isEqualTo("wire.txt and 1 other file are open already.");
    }
}
