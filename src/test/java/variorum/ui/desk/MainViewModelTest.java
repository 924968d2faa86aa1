package variorum.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.model.Against;
import variorum.model.Collation;
import variorum.model.Ignorable;
import variorum.ui.desk.SceneryViewModel.Scenery;

class MainViewModelTest {
    private static final String WIRE = "The mayor said 12 people died.\n\nThe fire began at noon.";
    private static final String MORNING = "The mayor said 15 people died.\n\nThe fire began at noon.";
    private static final String EVENING = "The Mayor said 12 people died.\n\nThe fire began at night.";

    @TempDir
    Path folder;

    private ModelFixture window;
    private MainViewModel model;
    private Path wire;
    private Path morning;
    private Path evening;

    @BeforeEach
    void makeFiles() {
        window = new ModelFixture(folder);
        model = window.model;
        wire = window.file("1 wire.txt", WIRE);
        morning = window.file("2 morning.txt", MORNING);
        evening = window.file("3 evening.txt", EVENING);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aFolderOpensAsOneComparisonOfItsFiles() {
        window.open(folder);

        assertThat(window.names()).containsExactly("1 wire.txt", "2 morning.txt", "3 evening.txt");
        assertThat(window.columns()).containsExactly(WIRE, MORNING, EVENING);
        assertThat(model.comparison().changeCountProperty().get()).isPositive();
        assertThat(model.scenery().get()).isEqualTo(Scenery.COMPARISON);
    }

    @Test
    void whoHearsOfAPictureCanAskHowMuchEachVersionKeeps() {
        List<Optional<Double>> shares = new ArrayList<>();
        model.comparison()
                .pictureProperty()
                .addListener(change -> shares.add(model.desk().keptShare(1)));

        window.open(wire, morning);

        assertThat(shares).singleElement().isNotEqualTo(Optional.empty());
    }

    @Test
    void anotherBaseIsComparedAndStandsFirst() {
        window.open(folder);

        model.desk().makeBase(1);
        window.settle();

        assertThat(window.columns()).containsExactly(MORNING, WIRE, EVENING);
        assertThat(collation().comparisons()).allMatch(comparison -> comparison.base() == 1);
    }

    @Test
    void swappingTurnsTheTwoVersionsRound() {
        window.open(wire, morning);

        model.desk().swapBase();
        window.settle();

        assertThat(window.columns()).containsExactly(MORNING, WIRE);
    }

    @Test
    void ofSeveralVersionsTheOneThatTheReaderIsInBecomesTheBase() {
        window.open(folder);
        assertThat(model.desk().swapPartner()).isEmpty();

        model.comparison().nextPane();
        model.comparison().nextPane();
        model.desk().swapBase();
        window.settle();

        assertThat(window.columns()).startsWith(MORNING);
    }

    @Test
    void hidingAVersionComparesNothingAgain() {
        window.open(folder);
        Collation before = collation();

        model.desk().toggleVersion(1);
        window.settle();

        assertThat(window.columns()).containsExactly(WIRE, EVENING);
        assertThat(collation()).isSameAs(before);
    }

    @Test
    void eachVersionCanBeComparedWithTheOneBefore() {
        window.open(folder);

        model.desk().compareAgainst(Against.PREVIOUS);
        window.settle();

        assertThat(collation().comparisons()).extracting("base").containsExactly(0, 1);
        model.desk().makeBase(2);
        window.settle();
        assertThat(collation().comparisons()).extracting("base").containsExactly(2, 2);
    }

    @Test
    void aCancelledComparisonLeavesTheOneOnScreen() {
        window.open(folder);

        model.desk().makeBase(2);
        model.cancel();

        assertThat(model.progress().get().running()).isFalse();
        assertThat(model.open().get().base()).isZero();
        assertThat(window.columns()).startsWith(WIRE);
    }

    @Test
    void cancellingTheFirstOpeningLeavesNothingOpen() {
        model.imports().open(List.of(folder));
        assertThat(model.scenery().get()).isEqualTo(Scenery.COMING);

        model.cancel();

        assertThat(model.scenery().get()).isEqualTo(Scenery.NOTHING_OPEN);
    }

    @Test
    void hiddenChangesAreCountedAndTheSumStays() {
        window.open(wire, evening);
        int all = model.comparison().changeCountProperty().get();

        model.filters().setIgnored(Ignorable.CASE, true);
        window.settle();

        int hidden = model.comparison().picture().plan().tally().hidden().getOrDefault(Ignorable.CASE, 0);
        assertThat(hidden).isPositive();
        assertThat(model.comparison().changeCountProperty().get() + hidden).isEqualTo(all);
        assertThat(model.settings().get().ignore()).containsExactly(Ignorable.CASE);
    }

    @Test
    void closingAllLeavesNothingOpen() {
        window.open(folder);

        model.closeAll();

        assertThat(model.open().get().isEmpty()).isTrue();
        assertThat(model.scenery().get()).isEqualTo(Scenery.NOTHING_OPEN);
    }

    private Collation collation() {
        return model.comparison().picture().collation();
    }
}
