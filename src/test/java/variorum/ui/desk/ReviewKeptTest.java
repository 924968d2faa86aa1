package variorum.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import variorum.model.Tick;

/** What was made of texts is there again when they are, whatever was open meanwhile. */
class ReviewKeptTest extends RememberedReviews {
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
    void ticksComeBackOnTheSameDay() {
        tickTheFirstChange(Tick.REFUSE);
        open(strange, stranger);
        assertThat(window.model.dock().review().notesProperty().get().list()).isEmpty();

        open(wire, morning);

        assertThat(ticks()).isEqualTo("✗");
    }

    @Test
    void ticksAreKeptEvenIfWhatIsOpenCannotBe() throws IOException {
        window.settleKeeping();
        Files.deleteIfExists(settings().resolve("session.json"));
        Files.createDirectories(settings().resolve("session.json"));

        tickTheFirstChange(Tick.REFUSE);
        open(strange, stranger);
        assertThatThrownBy(window.model.session()::close).hasMessageContaining("session.json");

        assertThat(settings().resolve("reviews.json")).content().contains("refuse");
        Files.delete(settings().resolve("session.json"));
    }

    @Test
    void ticksAreFoundAgainUnderOtherNamesAndInAnotherPlace() throws IOException {
        tickTheFirstChange(Tick.QUERY);
        open(strange, stranger);
        nextDay();
        Path archive = Files.createDirectories(folder.resolve("archive"));
        Path moved = Files.move(wire, archive.resolve("old.txt"));

        open(moved, morning);

        assertThat(ticks()).isEqualTo("?");
    }

    @Test
    void linksComeBackWithATextInPlaceOfAnother() {
        link();
        open(wire, evening);

        window.model.imports().replace(window.model.open().get().versions().get(1), morning);
        window.settleAll();

        assertThat(links()).hasSize(1);
        assertThat(window.sentences()).hasSize(2).first().asString().startsWith("Links made by hand");
    }

    @Test
    void closingAllKeepsThemWithoutAWordOfTheTexts() throws IOException {
        tickTheFirstChange(Tick.REFUSE);
        link();
        window.model.closeAll();
        nextDay();
        Path kept = settings().resolve("reviews.json");
        assertThat(kept).content().contains("refuse").doesNotContain("mayor", "died", "fire");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rw-------");

        open(wire, morning);

        assertThat(links()).hasSize(1);
        assertThat(window.model.dock().review().notesProperty().get().list()).hasSize(1);
        assertThat(window.sentences()).singleElement().asString().startsWith("Notes, ticks and links from ");
    }

    @Test
    void filesThatNothingWasMadeOfAreNotRemembered() throws IOException {
        open(strange, stranger);
        window.model.closeAll();
        nextDay();

        assertThat(settings().resolve("reviews.json")).doesNotExist();
    }

    @Test
    void aTickOnAChangeWhoseTextWasTouchedIsKeptForTheTextAsItIsNow() throws IOException {
        tickTheFirstChange(Tick.FINE);
        Files.writeString(morning, MORNING.replace("died.", "died. Nobody else was hurt that day."));
        window.model.watch().compareAgain();
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
        Files.writeString(settings().resolve("reviews.json"), "{ \"sets\": 3");
        use(today());

        open(wire, morning);

        assertThat(window.sentences()).singleElement().asString().contains("reviews.json.damaged");
        assertThat(settings().resolve("reviews.json.damaged")).hasContent("{ \"sets\": 3");
        tickTheFirstChange(Tick.FINE);
        open(strange, stranger);
        open(wire, morning);
        assertThat(ticks()).isEqualTo("✓");
    }
}
