package variorum.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import variorum.model.Note;
import variorum.model.Tick;

/** Windows that are open at once. */
class SeveralWindowsTest extends KeptSession {
    private ModelFixture secondWindow(Path... files) {
        window.settleKeeping();
        ModelFixture second = today();
        second.model.session().reopen();
        second.settle();
        if (files.length > 0) {
            second.open(files);
        }
        second.settleKeeping();
        return second;
    }

    @Test
    void whatIsOpenInOneWindowIsNotOpenedInAnotherAsWell() throws IOException {
        ModelFixture second = secondWindow();

        assertThat(second.names()).isEmpty();
        assertThat(second.sentences())
                .containsExactly("Another window of Variorum is open, so what was open last is not opened again here.");
        second.model.session().close();
        second.close();
    }

    @Test
    void theFirstOfTwoWindowsIsTheOneThatIsOpenAgain() throws IOException {
        ModelFixture second = secondWindow(window.file("3 evening.txt", "Nobody died."));
        second.model.session().close();
        second.close();

        comeBack();

        assertThat(window.names()).containsExactly("1 wire.txt", "2 morning.txt", "Pasted text");
    }

    @Test
    void theSecondIsOnceTheFirstIsClosed() throws IOException {
        ModelFixture second = secondWindow(window.file("3 evening.txt", "Nobody died."));
        close();
        use(second);

        comeBack();

        assertThat(window.names()).containsExactly("3 evening.txt");
    }

    @Test
    void pastedTextThatIsNotKeptIsSaidNotToBe() throws IOException {
        ModelFixture second = secondWindow();

        second.model.imports().paste("Nobody died.");
        second.settleKeeping();

        assertThat(second.sentences())
                .singleElement()
                .asString()
                .contains("save this comparison to keep the pasted text");
        second.model.session().close();
        second.close();
    }

    @Test
    void aWindowInWhichNothingWasMadeTakesNothingBackThatWasMadeInAnother() throws IOException {
        ModelFixture second = secondWindow(wire, morning);
        window.open(wire, morning);
        window.settleAll();
        tickTheFirstChange();
        window.model.session().close();
        second.model.desk().toggleVersion(0);
        second.settle();
        second.model.session().close();
        second.close();

        window.close();
        use(today());
        window.open(wire, morning);

        assertThat(notes()).containsExactly(Note.NONE.toggled(Tick.REFUSE));
    }
}
