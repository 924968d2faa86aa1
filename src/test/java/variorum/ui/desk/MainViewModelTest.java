package variorum.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import variorum.display.Change;
import variorum.model.Against;
import variorum.model.Collation;
import variorum.model.Ignorable;
import variorum.model.Span;
import variorum.report.Format;
import variorum.ui.desk.SceneryViewModel.Scenery;

class MainViewModelTest extends ThreeFiles {
    @Test
    void aFolderOpensAsOneComparisonOfItsFiles() {
        window.open(folder);

        assertThat(window.names()).containsExactly("1 wire.txt", "2 morning.txt", "3 evening.txt");
        assertThat(window.columns()).containsExactly(WIRE, MORNING, EVENING);
        assertThat(model.comparison().changeCountProperty().get()).isPositive();
        assertThat(model.scenery().now().get()).isEqualTo(Scenery.COMPARISON);
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
    void aReportThatIsBeingWrittenAtTheEndIsWritten() throws IOException {
        window.open(wire, morning);
        Path report = folder.resolve("report.html");
        model.exports().report(Format.HTML, report);

        model.close();

        assertThat(report).exists();
    }

    @Test
    void swappingTurnsTheTwoVersionsRound() {
        window.open(wire, morning);

        model.desk().swapBase();
        window.settle();

        assertThat(window.columns()).containsExactly(MORNING, WIRE);
    }

    @Test
    void theReaderStaysAtEachChangeWhenBaseAndOtherAreSwapped() {
        Path shorter = window.file("4 shorter.txt", "The fire began at noon.\n\nNobody saw how.");
        window.open(wire, shorter);
        int changes = model.comparison().changeCountProperty().get();
        assertThat(changes).isGreaterThan(1);

        for (int change = 0; change < changes; change++) {
            model.comparison().goToChange(change);
            Change there = currentChange();

            model.desk().swapBase();
            window.settle();
            Change back = currentChange();
            assertThat(List.of(back.base(), back.other())).containsExactly(there.other(), there.base());

            model.desk().swapBase();
            window.settle();
        }
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
    void theReaderStaysAtTheChangeWhenVersionsAreMovedAndHidden() {
        window.open(folder);
        model.comparison().steps().last();
        Span words = currentWords();

        model.desk().moveVersion(2, 1);
        window.settle();
        assertThat(currentWords()).isEqualTo(words);

        model.desk().toggleVersion(2);
        window.settle();
        assertThat(currentWords()).isEqualTo(words);
    }

    private Change currentChange() {
        int current = model.comparison().currentChangeProperty().get();
        return model.comparison().picture().plan().changes().get(current);
    }

    private Span currentWords() {
        return currentChange().other();
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

        assertThat(model.scenery().progress().get().running()).isFalse();
        assertThat(model.open().get().base()).isZero();
        assertThat(window.columns()).startsWith(WIRE);
    }

    @Test
    void textsOnScreenAreOutdatedUntilThoseOpenedInTheirPlaceAreCompared() {
        window.open(wire, evening);
        assertThat(model.scenery().outdated().get()).isFalse();

        model.imports().open(List.of(window.file("x.txt", "Another."), window.file("y.txt", "Another one.")));
        window.runUntil(model.scenery().outdated());
        assertThat(window.columns()).startsWith(WIRE);

        window.settle();
        assertThat(model.scenery().outdated().get()).isFalse();
    }

    @Test
    void cancellingTheFirstOpeningLeavesNothingOpen() {
        model.imports().open(List.of(folder));
        assertThat(model.scenery().now().get()).isEqualTo(Scenery.COMING);

        model.cancel();

        assertThat(model.scenery().now().get()).isEqualTo(Scenery.NOTHING_OPEN);
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
        assertThat(model.scenery().now().get()).isEqualTo(Scenery.NOTHING_OPEN);
    }

    private Collation collation() {
        return model.comparison().picture().collation();
    }
}
