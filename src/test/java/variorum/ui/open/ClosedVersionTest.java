package variorum.ui.open;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.ui.open.OpenSetTest.file;
import static variorum.ui.open.OpenSetTest.ofFiles;

import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.model.Against;

class ClosedVersionTest {

    private static OpenSet without(OpenSet set, int index) {
        return ClosedVersion.of(set, index).leave(set);
    }

    private static List<String> names(OpenSet set) {
        return set.versions().stream().map(version -> version.version().name()).toList();
    }

    @Test
    void theOthersStayAsTheyAre() {
        OpenSet set = ofFiles(5).withBase(3).toggled(4);

        OpenSet left = without(set, 1);

        assertThat(names(left)).containsExactly("version0.txt", "version2.txt", "version3.txt", "version4.txt");
        assertThat(left.columns()).containsExactly(2, 0, 1);
    }

    @Test
    void theNextVersionShownBecomesTheBaseInItsPlace() {
        OpenSet set = ofFiles(4).toggled(1);

        OpenSet left = without(set, 0);

        assertThat(left.version(left.base()).name()).isEqualTo("version2.txt");
        assertThat(left.columns()).containsExactly(1, 2);
    }

    @Test
    void twoStayShownAsLongAsThereAreTwo() {
        OpenSet set = ofFiles(3).toggled(1);

        assertThat(without(set, 2).columns()).containsExactly(0, 1);
        assertThat(without(ofFiles(2), 0).columns()).containsExactly(0);
    }

    @Test
    void aClosedVersionComesBackWhereItWas() {
        OpenSet set = ofFiles(5).withBase(3).toggled(4);

        for (int index = 0; index < set.size(); index++) {
            ClosedVersion closed = ClosedVersion.of(set, index);
            assertThat(closed.comeBack(closed.leave(set))).isEqualTo(set);
        }
    }

    @Test
    void aClosedVersionComesBackAmongWhatWasOpenedMeanwhile() {
        OpenSet set = ofFiles(3);
        ClosedVersion closed = ClosedVersion.of(set, 1);

        OpenSet back = closed.comeBack(closed.leave(set).with(List.of(file("new.txt"))));

        assertThat(names(back)).containsExactly("version0.txt", "version1.txt", "version2.txt", "new.txt");
    }

    @Test
    void whatWasPutInItsPlaceMeanwhileStaysThere() {
        OpenSet set = ofFiles(3);
        ClosedVersion closed = ClosedVersion.of(set, 1);

        OpenSet back = closed.comeBack(closed.leave(set).with(List.of(file("new.txt")), 1));

        assertThat(names(back)).containsExactly("version0.txt", "version1.txt", "new.txt", "version2.txt");
    }

    @Test
    void ofAChainTheBaseStaysHidden() {
        OpenSet set = ofFiles(4).withAgainst(Against.PREVIOUS).toggled(0);

        assertThat(without(set, 3).columns()).containsExactly(1, 2);
    }

    @Test
    void aFileThatIsOpenAgainComesBackOnce() {
        OpenSet set = ofFiles(3);
        ClosedVersion closed = ClosedVersion.of(set, 1);
        OpenSet again = closed.leave(set).with(List.of(file("version1.txt")));

        assertThat(closed.comeBack(again)).isEqualTo(again);
    }

    @Test
    void ofAChainAVersionIsTakenOut() {
        OpenSet set = ofFiles(3).withAgainst(Against.PREVIOUS);

        assertThat(without(set, 1).request().versions()).containsExactly(set.version(0), set.version(2));
    }
}
