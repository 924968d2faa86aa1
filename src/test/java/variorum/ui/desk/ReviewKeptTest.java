package variorum.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.model.Correction;
import variorum.model.ParagraphRange;
import variorum.model.Tick;
import variorum.ui.compare.pane.ChangeSign;

/** What was made of texts is there again when they are, whatever was open meanwhile. */
class ReviewKeptTest {
    private static final String WIRE = "The mayor said 12 people died.\n\nThe fire began at noon.";
    private static final String MORNING = "The mayor said 15 people died.\n\nThe fire began at noon.";
    private static final String EVENING = "The mayor said 15 people died.\n\nThe fire began at night.";

    @TempDir
    Path folder;

    private ModelFixture window;
    private Path settings;
    private Path wire;
    private Path morning;
    private Path evening;
    private Path strange;
    private Path stranger;

    @BeforeEach
    void openTwoFiles() {
        settings = folder.resolve("settings");
        today();
        wire = window.file("1 wire.txt", WIRE);
        morning = window.file("2 morning.txt", MORNING);
        evening = window.file("3 evening.txt", EVENING);
        strange = window.file("x.txt", "All is well.");
        stranger = window.file("y.txt", "All was well.");
        open(wire, morning);
    }

    private void today() {
        window = new ModelFixture(folder);
        window.model.session().keepIn(settings);
    }

    private void nextDay() throws IOException {
        close();
        today();
    }

    private void open(Path... files) {
        window.open(files);
        window.settleAll();
    }

    @AfterEach
    void close() throws IOException {
        window.model.session().close();
        window.close();
    }

    private void tickTheFirstChange(Tick tick) {
        window.model.comparison().steps().first();
        window.model.dock().review().tick(tick);
        window.settleAll();
    }

    /** The ticks that stand in the texts on screen. */
    private String ticks() {
        window.settleAll();
        return window.model.dock().review().signs().getValue().values().stream()
                .map(ChangeSign::sign)
                .sorted()
                .collect(Collectors.joining());
    }

    private List<Correction> links() {
        return window.model.open().get().request().corrections();
    }

    private void link() {
        Correction link = new Correction(Correction.Kind.LINK, 0, ParagraphRange.of(0), 1, ParagraphRange.of(1));
        window.model.desk().correct(link);
        window.settleAll();
    }

    @Test
    void ticksComeBackAfterOtherFilesWereOpen() throws IOException {
        tickTheFirstChange(Tick.REFUSE);
        open(strange, stranger);
        nextDay();

        open(wire, morning);

        assertThat(ticks()).isEqualTo("✗");
        assertThat(window.sentences()).singleElement().asString().matches("Notes and ticks from .* are back\\.");
    }

    @Test
    void theyComeBackWithinADayToo() {
        tickTheFirstChange(Tick.REFUSE);
        open(strange, stranger);
        assertThat(window.model.dock().review().notesProperty().get().list()).isEmpty();

        open(wire, morning);

        assertThat(ticks()).isEqualTo("✗");
    }

    @Test
    void theyAreFoundUnderOtherNamesAndInAnotherPlace() throws IOException {
        tickTheFirstChange(Tick.QUERY);
        open(strange, stranger);
        nextDay();
        Path archive = Files.createDirectories(folder.resolve("archive"));
        Path moved = Files.move(wire, archive.resolve("old.txt"));

        open(moved, morning);

        assertThat(ticks()).isEqualTo("?");
    }

    @Test
    void closingAllKeepsThemWithoutAWordOfTheTexts() throws IOException {
        tickTheFirstChange(Tick.REFUSE);
        link();
        window.model.closeAll();
        nextDay();
        Path kept = settings.resolve("reviews.json");
        assertThat(kept).content().contains("refuse").doesNotContain("mayor", "died", "fire");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rw-------");

        open(wire, morning);

        assertThat(links()).hasSize(1);
        assertThat(window.model.dock().review().notesProperty().get().list()).hasSize(1);
        assertThat(window.sentences()).singleElement().asString().startsWith("Notes, ticks and links from ");
    }

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
    void filesThatNothingWasMadeOfAreNotRemembered() throws IOException {
        open(strange, stranger);
        window.model.closeAll();
        nextDay();

        assertThat(settings.resolve("reviews.json")).doesNotExist();
    }

    @Test
    void aTickOnAChangeWhoseTextWasTouchedIsKeptForTheTextAsItIsNow() throws IOException {
        tickTheFirstChange(Tick.FINE);
        Files.writeString(morning, MORNING.replace("died.", "died. Nobody else was hurt that day."));
        window.model.readAgain();
        window.settleAll();
        window.settleAll();
        assertThat(ticks()).isEqualTo("✓");
        open(strange, stranger);
        nextDay();

        open(wire, morning);

        assertThat(ticks()).isEqualTo("✓");
    }

    @Test
    void aSavedComparisonDoesNotTakeAwayWhatWasMadeOfItsTextsSince() throws IOException {
        window.model.session().saveAs(folder.resolve("story"));
        window.settle();
        tickTheFirstChange(Tick.FINE);
        nextDay();

        open(folder.resolve("story.variorum"));

        assertThat(ticks()).isEqualTo("✓");
    }

    @Test
    void aDamagedFileIsSetAsideWithASentence() throws IOException {
        close();
        Files.writeString(settings.resolve("reviews.json"), "{ \"sets\": 3");
        today();

        open(wire, morning);

        assertThat(window.sentences()).singleElement().asString().contains("reviews.json.damaged");
        assertThat(settings.resolve("reviews.json.damaged")).hasContent("{ \"sets\": 3");
        tickTheFirstChange(Tick.FINE);
        open(strange, stranger);
        open(wire, morning);
        assertThat(ticks()).isEqualTo("✓");
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
