package variorum.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import variorum.model.Against;
import variorum.session.ReviewStore;
import variorum.session.ReviewWork;
import variorum.settings.DockPlace;
import variorum.settings.Looks;
import variorum.settings.Settings;
import variorum.settings.SettingsStore;

/** Lets two processes of the program save at the same moments. */
class TwoWindowsTest {
    private static final int SAVES = 60;

    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void neitherWindowLosesANoteOfTheOther() throws Exception {
        assertBothEndWell(TakingNotes.class);

        assertThat(new ReviewStore(folder).load().kept().sets()).hasSize(2 * SAVES);
    }

    @Test
    @Timeout(120)
    void neitherWindowTakesBackASettingOfTheOther() throws Exception {
        assertBothEndWell(ChangingSettings.class);
    }

    private void assertBothEndWell(Class<?> window) throws IOException, InterruptedException {
        try (Program first = Program.start(List.of(), window, folder.toString(), "1");
                Program second = Program.start(List.of(), window, folder.toString(), "2")) {
            for (Program each : List.of(first, second)) {
                assertThat(each.output().readLine()).isEqualTo("ready");
            }
            for (Program each : List.of(first, second)) {
                each.process().getOutputStream().close();
            }
            assertThat(first.lastWords()).isEqualTo("saved");
            assertThat(second.lastWords()).isEqualTo("saved");
        }
    }

    /** Comes back when the other one is ready too. */
    private static void awaitTheOther() throws IOException {
        System.out.println("ready");
        new BufferedReader(new InputStreamReader(System.in, UTF_8)).readLine();
    }

    /** A window in which a note is made on one pair of texts after the other. */
    static final class TakingNotes {
        private TakingNotes() {}

        public static void main(String[] arguments) throws IOException {
            ReviewStore store = new ReviewStore(Path.of(arguments[0]));
            awaitTheOther();
            for (int save = 0; save < SAVES; save++) {
                String text = arguments[1] + save;
                store.change(kept -> kept.with(review(text)));
            }
            System.out.println("saved");
        }

        private static ReviewWork review(String text) {
            return new ReviewWork("2026-11-20", List.of(text), true, 0, Against.BASE, List.of(), List.of());
        }
    }

    /** A window in which one setting is changed again and again; it ends when it finds that it was taken back. */
    static final class ChangingSettings {
        private ChangingSettings() {}

        public static void main(String[] arguments) throws IOException {
            SettingsStore store = new SettingsStore(Path.of(arguments[0]));
            boolean changesType = arguments[1].equals("1");
            awaitTheOther();
            Settings mine = Settings.DEFAULT;
            for (int save = 0; save < SAVES; save++) {
                Settings next = changesType
                        ? mine.withLooks(Looks.FIRST.withTypeface("Face " + save))
                        : mine.withDock(DockPlace.FIRST.withHeight(300 + save));
                store.save(next, mine);
                mine = next;
                Settings found = store.load().settings();
                boolean isThere = changesType
                        ? found.looks().equals(mine.looks())
                        : found.dock().equals(mine.dock());
                if (!isThere) {
                    System.out.println("taken back: save " + save);
                    return;
                }
            }
            System.out.println("saved");
        }
    }
}
