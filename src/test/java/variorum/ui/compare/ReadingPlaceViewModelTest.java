package variorum.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.collate.ReadingTables;
import variorum.display.PlanOptions;
import variorum.model.Collation;
import variorum.model.ReadingTable;
import variorum.ui.compare.picture.Picture;
import variorum.ui.compare.picture.Sketched;
import variorum.ui.compare.picture.ThreeVersions;

/** A reader comes back to a comparison of three versions, of which two are there at first. */
class ReadingPlaceViewModelTest {
    private static final Picture WHOLE = ThreeVersions.picture();
    private static final Picture PART = part(WHOLE.collation());

    private final ComparisonViewModel model = new ComparisonViewModel();

    private static Picture part(Collation whole) {
        Collation part = new Collation(
                whole.versions(),
                whole.comparisons().subList(0, 1),
                new ReadingTable(List.of(), List.of()),
                whole.options());
        List<Integer> columns = IntStream.range(0, 2).boxed().toList();
        return Sketched.picture(
                new Collation(part.versions(), part.comparisons(), ReadingTables.of(part, columns), part.options()),
                new PlanOptions(Set.of(), true, Set.of()));
    }

    @BeforeEach
    void comeBackToTheThirdPaneAndTheSecondChange() {
        int changes = WHOLE.plan().changes().size();
        model.readingPlace()
                .returnTo(
                        new ReadingPlace(WHOLE.collation().versions().get(0), 0, 0, 0, OptionalInt.of(1), changes, 2));
        model.show(PART);
    }

    @Test
    void theLastPaneStandsForOneThatIsStillToCome() {
        assertThat(model.currentPane()).hasValue(1);
    }

    @Test
    void theReaderIsWhereTheyWereOnceAllIsThere() {
        model.show(WHOLE);

        assertThat(model.currentPane()).hasValue(2);
        assertThat(model.currentChange()).hasValue(1);
    }

    @Test
    void aReaderWhoWentOnIsLeftAlone() {
        model.previousPane();

        model.show(WHOLE);

        assertThat(model.currentPane()).hasValue(0);
        assertThat(model.currentChange()).isEmpty();
    }
}
