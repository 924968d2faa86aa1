package variorum.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.testing.TwoStories.FERRY;
import static variorum.testing.TwoStories.FERRY_CUT;
import static variorum.testing.TwoStories.FERRY_REWORDED;
import static variorum.testing.TwoStories.ORCHARD;
import static variorum.testing.TwoStories.ORCHARD_REWORDED;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file comes to a set of two stories: it is shown, and what the reader chose to see besides stays as it is. */
class AddingToStoriesTest extends FolderOfStories {
    private static final String FERRY_LATE = FERRY.replace("Friday", "Monday");
    private static final String ORCHARD_LATE = ORCHARD.replace("candles", "fires");

    @BeforeEach
    void openAFolderOfTwoStories() {
        window.file("stories/1 ferry.txt", FERRY);
        window.file("stories/2 orchard.txt", ORCHARD);
        window.file("stories/3 ferry.txt", FERRY_REWORDED);
        window.file("stories/4 orchard.txt", ORCHARD_REWORDED);
        window.file("stories/5 ferry.txt", FERRY_CUT);
        window.open(stories);
    }

    private Path add(String name, String text) {
        Path file = window.file(name, text);
        act(() -> model.imports().add(List.of(file)));
        return file;
    }

    @Test
    void whereAllStoriesAreShownTheyStay() {
        act(model.desk()::turnStories);

        add("6 orchard.txt", ORCHARD_LATE);

        assertThat(window.columns())
                .containsExactly(FERRY, FERRY_REWORDED, FERRY_CUT, ORCHARD, ORCHARD_REWORDED, ORCHARD_LATE);
    }

    @Test
    void allStoriesAreShownOnTheNextDayTooAndStay() throws IOException {
        act(model.desk()::turnStories);
        comeBack();
        assertThat(window.columns()).containsExactly(FERRY, FERRY_REWORDED, FERRY_CUT, ORCHARD, ORCHARD_REWORDED);

        add("6 ferry.txt", FERRY_LATE);

        assertThat(window.columns())
                .containsExactly(FERRY, FERRY_REWORDED, FERRY_CUT, FERRY_LATE, ORCHARD, ORCHARD_REWORDED);
    }

    @Test
    void theSmallerStoryThatTheReaderChoseStaysOnTheNextDay() throws IOException {
        act(() -> model.desk().showStory(3));
        comeBack();

        add("6 orchard.txt", ORCHARD_LATE);

        assertThat(window.columns()).containsExactly(ORCHARD, ORCHARD_REWORDED, ORCHARD_LATE);
    }

    @Test
    void aVersionOfTheOtherStoryComesAloneAndDoesNotBringThatStory() throws IOException {
        act(() -> model.desk().showStory(3));
        comeBack();

        add("6 ferry.txt", FERRY_LATE);

        assertThat(window.columns()).containsExactlyInAnyOrder(ORCHARD, ORCHARD_REWORDED, FERRY_LATE);
        assertThat(window.columns()).startsWith(ORCHARD);
    }

    @Test
    void aVersionThatTheReaderHidStaysHidden() throws IOException {
        act(() -> model.desk().toggleVersion(1));
        comeBack();

        add("6 ferry.txt", FERRY_LATE);

        assertThat(window.columns()).containsExactly(FERRY, FERRY_CUT, FERRY_LATE);
    }

    @Test
    void theOrderAndTheBaseOfTheReaderStay() throws IOException {
        act(() -> model.desk().moveVersion(0, 2));
        act(() -> model.desk().makeBase(1));
        comeBack();

        add("6 ferry.txt", FERRY_LATE);

        assertThat(window.columns()).containsExactly(FERRY_CUT, FERRY_REWORDED, FERRY, FERRY_LATE);
    }

    @Test
    void theNextDayToWhatIsOpenIsRememberedWithWhatIsAdded() throws IOException {
        comeBack();

        Path added = add("6 ferry.txt", FERRY_LATE);

        assertThat(model.settings().get().recent().get(0).paths())
                .contains(added, stories.resolve("1 ferry.txt"), stories.resolve("4 orchard.txt"));
    }
}
