package variorum.ui.desk;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;

/** A window that keeps what is open, and what was made of texts, until the next day. */
abstract class OverNight extends InModel {
    Path settings() {
        return folder.resolve("settings");
    }

    @Override
    ModelFixture today() {
        ModelFixture today = super.today();
        today.model.session().keepIn(settings());
        return today;
    }

    /** The window is closed, and another is opened on nothing. */
    void nextDay() throws IOException {
        close();
        use(today());
    }

    /** The window is closed and opened again without arguments. */
    void comeBack() throws IOException {
        nextDay();
        model.session().reopen();
        window.settle();
    }

    @Override
    @AfterEach
    void close() throws IOException {
        model.session().close();
        super.close();
    }
}
