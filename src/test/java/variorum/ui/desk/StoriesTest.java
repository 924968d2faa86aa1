package variorum.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.testing.TwoStories.FERRY;
import static variorum.testing.TwoStories.FERRY_CUT;
import static variorum.testing.TwoStories.FERRY_REWORDED;
import static variorum.testing.TwoStories.LONE;
import static variorum.testing.TwoStories.ORCHARD;
import static variorum.testing.TwoStories.ORCHARD_REWORDED;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.model.Against;
import variorum.ui.open.NearVersions;
import variorum.ui.open.OpenSet;
import variorum.ui.open.Stories;

/** Versions of several stories in one window. */
class StoriesTest extends FolderOfStories {
    @BeforeEach
    void openAFolderOfTwoStoriesAndALoneText() {
        window.file("stories/1 orchard.txt", ORCHARD);
        window.file("stories/2 ferry.txt", FERRY);
        window.file("stories/3 lone.txt", LONE);
        window.file("stories/4 ferry.txt", FERRY_REWORDED);
        window.file("stories/5 orchard.txt", ORCHARD_REWORDED);
        window.file("stories/6 ferry.txt", FERRY_CUT);
        window.open(stories);
    }

    @Test
    void theLargestStoryIsShownAndTheOthersStandAfterIt() {
        assertThat(window.names())
                .containsExactly(
                        "2 ferry.txt", "4 ferry.txt", "6 ferry.txt", "1 orchard.txt", "5 orchard.txt", "3 lone.txt");
        assertThat(window.columns()).containsExactly(FERRY, FERRY_REWORDED, FERRY_CUT);
        assertThat(status()).isEqualTo("3 versions of 2 other stories not shown");
    }

    @Test
    void noPictureIsShownBeforeTheStoriesAreSorted() {
        model.closeAll();
        List<Integer> widths = new ArrayList<>();
        model.comparison()
                .pictureProperty()
                .addListener((property, last, next) ->
                        widths.add(next.plan().columns().size()));

        window.open(stories);

        assertThat(widths).containsOnly(3);
    }

    @Test
    void versionsPutAsideAreNotCompared() {
        assertThat(model.desk().keptShare(1)).isPresent();
        assertThat(model.desk().keptShare(4)).isEmpty();
    }

    @Test
    void oneClickShowsTheOtherStoryAndItsFirstVersionIsTheBase() {
        act(() -> model.desk().toggleVersion(4));

        assertThat(window.columns()).containsExactly(ORCHARD, ORCHARD_REWORDED);
        assertThat(model.open().get().base()).isEqualTo(3);
        assertThat(status()).isEqualTo("4 versions of 2 other stories not shown");

        act(() -> model.desk().showStory(0));

        assertThat(window.columns()).containsExactly(FERRY, FERRY_REWORDED, FERRY_CUT);
    }

    @Test
    void aVersionOfAnotherStoryBecomesTheBaseOfItsOwn() {
        act(() -> model.desk().makeBase(4));

        assertThat(window.columns()).containsExactly(ORCHARD_REWORDED, ORCHARD);
    }

    @Test
    void aLoneTextIsShownBesideTheOthersAndHiddenAgain() {
        act(() -> model.desk().toggleVersion(5));
        assertThat(window.columns()).containsExactly(FERRY, FERRY_REWORDED, FERRY_CUT, LONE);

        act(() -> model.desk().toggleVersion(5));
        assertThat(window.columns()).containsExactly(FERRY, FERRY_REWORDED, FERRY_CUT);
    }

    @Test
    void allStandSideBySideOnRequestAndOneStoryAgain() {
        act(model.desk()::turnStories);
        assertThat(window.columns()).containsExactly(FERRY, FERRY_REWORDED, FERRY_CUT, ORCHARD, ORCHARD_REWORDED, LONE);
        assertThat(status()).isEmpty();

        act(model.desk()::turnStories);
        assertThat(window.columns()).containsExactly(FERRY, FERRY_REWORDED, FERRY_CUT);
    }

    @Test
    void eachAgainstTheOneBeforeStaysInItsStory() {
        act(() -> model.desk().compareAgainst(Against.PREVIOUS));
        assertThat(window.columns()).containsExactly(FERRY, FERRY_REWORDED, FERRY_CUT);

        act(() -> model.desk().showStory(3));
        assertThat(window.columns()).containsExactly(ORCHARD, ORCHARD_REWORDED);
        assertThat(model.open().get().against()).isEqualTo(Against.PREVIOUS);
    }

    @Test
    void aFileThatIsAddedJoinsItsStoryAndIsShown() {
        Path more = window.file("7 orchard.txt", ORCHARD.replace("candles", "fires"));

        model.imports().addOrOpen(List.of(more), OptionalInt.empty());
        window.settle();

        assertThat(window.columns()).hasSize(4).last().asString().contains("fires");
        assertThat(model.desk().stories().with(open().size() - 2)).hasSize(3);
        assertThat(model.desk().stories().isAside(3)).isFalse();
    }

    @Test
    void aVersionIsMovedOnlyAmongThoseOfItsStoryAndTheMoveIsUndone() {
        act(() -> model.desk().moveVersion(0, 5));
        assertThat(window.names()).startsWith("4 ferry.txt", "6 ferry.txt", "2 ferry.txt", "1 orchard.txt");

        act(model.desk().history()::undo);
        assertThat(window.names()).startsWith("2 ferry.txt", "4 ferry.txt", "6 ferry.txt", "1 orchard.txt");
    }

    @Test
    void theStoryThatWasShownIsShownTheNextDay() throws IOException {
        act(() -> model.desk().showStory(3));

        comeBack();

        assertThat(window.columns()).containsExactly(ORCHARD, ORCHARD_REWORDED);
        assertThat(status()).isEqualTo("4 versions of 2 other stories not shown");
    }

    @Test
    void textsThatAreAllOfDifferentStoriesStandSideBySide() {
        window.open(stories.resolve("2 ferry.txt"), stories.resolve("1 orchard.txt"), stories.resolve("3 lone.txt"));

        assertThat(window.columns()).containsExactly(FERRY, ORCHARD, LONE);
        assertThat(model.desk().stories().canShowAll()).isFalse();
        assertThat(model.desk().stories().canShowOne()).isFalse();
    }

    @Test
    void twoFilesAreComparedWhateverTheyTell() {
        window.open(stories.resolve("2 ferry.txt"), stories.resolve("1 orchard.txt"));

        assertThat(window.columns()).containsExactly(FERRY, ORCHARD);
        assertThat(model.desk().stories().areSeveral()).isFalse();
    }

    @Test
    void ofManyVersionsEachStoryHasAPane() {
        for (int more = 10; more < 20; more++) {
            window.file("stories/" + more + " ferry.txt", FERRY.replace("twice", more + " times"));
        }
        window.open(stories);
        assertThat(window.columns()).hasSize(8).allMatch(text -> text.contains("ferry"));
        assertThat(StatusTexts.shownVersions(open()).full()).isEqualTo("8 of 13 versions shown");

        act(model.desk()::turnStories);

        assertThat(window.columns()).hasSize(8).contains(ORCHARD, LONE);
        assertThat(new Stories(open()).canShowOne()).isTrue();
    }

    @Test
    void allVersionsOfTheStoryAreShownAtOnce() {
        for (int more = 10; more < 20; more++) {
            window.file("stories/" + more + " ferry.txt", FERRY.replace("twice", more + " times"));
        }
        window.open(stories);

        act(model.desk()::showAllVersions);

        assertThat(window.columns()).hasSize(13).allMatch(text -> text.contains("ferry"));
        assertThat(StatusTexts.shownVersions(open()).full()).isEmpty();
        assertThat(status()).isEqualTo("3 versions of 2 other stories not shown");
    }

    @Test
    void ofALargeSetTheOtherStoriesAreAtHand() {
        for (int more = 10; more < 50; more++) {
            window.file("stories/" + more + " ferry.txt", FERRY.replace("twice", more + " times"));
        }
        window.open(stories);

        List<Integer> near = NearVersions.of(open());

        assertThat(near)
                .hasSize(NearVersions.MOST)
                .containsAll(model.desk().stories().firstsAside());
        assertThat(model.desk().stories().firstsAside()).containsExactly(43, 45);
        assertThat(model.desk().stories().canShowAllVersions()).isFalse();
    }

    private OpenSet open() {
        return model.open().get();
    }

    private String status() {
        return StatusTexts.putAside(open()).full();
    }
}
