package variorum.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.model.Tick;

/** What was made of some texts is told from what was made of others, in whatever company they are opened. */
class ReviewOfManyTest extends RememberedReviews {
    @Test
    void whatIsMadeOfOnePairComesBackAmongOtherFiles() throws IOException {
        tickTheFirstChange(Tick.FINE);
        open(strange, stranger);
        nextDay();
        open(evening, wire);
        assertThat(ticks()).isEmpty();
        assertThat(window.sentences()).isEmpty();
        window.model.desk().makeBase(1);

        window.model.imports().add(List.of(morning));
        window.settle();

        assertThat(ticks()).isEqualTo("✓");
        assertThat(window.sentences()).hasSize(1);
    }

    @Test
    void whatIsAddedToThemIsKeptBesideThem() throws IOException {
        tickTheFirstChange(Tick.FINE);
        window.model.imports().add(List.of(evening));
        window.settleAll();
        window.model.comparison().steps().last();
        window.model.dock().review().tick(Tick.QUERY);
        open(strange, stranger);
        nextDay();

        open(wire, morning, evening);

        assertThat(ticks()).isEqualTo("?✓");
    }

    @Test
    void whatIsTakenOffDoesNotComeBack() throws IOException {
        tickTheFirstChange(Tick.FINE);
        window.model.imports().add(List.of(evening));
        window.settleAll();
        window.model.closeVersion(2);
        window.settleAll();
        tickTheFirstChange(Tick.FINE);
        assertThat(ticks()).isEmpty();
        open(strange, stranger);
        nextDay();

        open(wire, morning, evening);

        assertThat(ticks()).isEmpty();
    }

    @Test
    void theListOfNotesIsOfWhatIsOpen() {
        window.model.imports().add(List.of(evening));
        window.settleAll();
        tickTheFirstChange(Tick.FINE);
        window.model.comparison().steps().last();
        window.model.dock().review().tick(Tick.QUERY);
        window.settleAll();
        assertThat(window.model.dock().review().listed().getValue()).isEqualTo(2);

        window.model.closeVersion(2);
        window.settleAll();
        assertThat(window.model.dock().review().listed().getValue()).isEqualTo(1);

        window.model.desk().history().undo();
        window.settleAll();
        assertThat(window.model.dock().review().listed().getValue()).isEqualTo(2);
        assertThat(ticks()).isEqualTo("?✓");
    }

    @Test
    void theOrderAndTheBaseComeBack() throws IOException {
        open(wire, morning, evening);
        window.model.desk().moveVersion(2, 0);
        window.settle();
        window.model.desk().makeBase(2);
        window.settle();
        open(strange, stranger);
        nextDay();

        open(wire, morning, evening);

        assertThat(window.names()).containsExactly("3 evening.txt", "1 wire.txt", "2 morning.txt");
        assertThat(window.model.open().get().base()).isEqualTo(2);
        assertThat(window.sentences()).singleElement().asString().startsWith("The order and base from ");
    }

    @Test
    void whatIsUndoneTakesNothingAwayThatCameWithAnotherFile() throws IOException {
        open(wire, evening);
        link();
        nextDay();
        open(wire, morning);
        link();
        window.model.imports().add(List.of(evening));
        window.settleAll();
        assertThat(links()).hasSize(2);

        window.model.desk().history().undo();
        window.settleAll();

        assertThat(links()).hasSize(1);
    }
}
