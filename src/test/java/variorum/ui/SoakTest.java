package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import variorum.ui.work.BackgroundRunner;

/** Uses the window at random for as long as {@code -Dsoak.minutes} says: nothing fails, and nothing grows. */
@EnabledIfSystemProperty(named = "soak.minutes", matches = "\\d+")
class SoakTest {
    /** Until then, libraries, fonts and caches are still being loaded. */
    private static final int WARMING_MINUTES = 2;

    private static final Logger ALL = Logger.getLogger("");

    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
    private final Handler failing = new Handler() {
        @Override
        public void publish(LogRecord event) {
            if (event.getThrown() != null || event.getLevel().intValue() >= Level.WARNING.intValue()) {
                fail(event.getMessage(), event.getThrown());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @TempDir
    Path folder;

    private void fail(String message, Throwable thrown) {
        StringBuilder lines = new StringBuilder(String.valueOf(message));
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            lines.append("\n  ").append(cause);
            List.of(cause.getStackTrace()).stream()
                    .limit(20)
                    .forEach(place -> lines.append("\n    ").append(place));
        }
        failures.add(lines.toString());
        System.out.println(lines);
    }

    @BeforeEach
    void listen() {
        LogFile.passOverClassPathWarning();
        ALL.addHandler(failing);
        BackgroundRunner.tellOfFaults(fault -> fail("a fault in the background", fault));
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> fail(thread.getName(), fault));
    }

    @AfterEach
    void stopListening() {
        ALL.removeHandler(failing);
        Thread.setDefaultUncaughtExceptionHandler(null);
    }

    @Test
    void nothingFailsAndNothingGrows() throws Exception {
        int minutes = Integer.getInteger("soak.minutes");
        SoakRobot robot = SoakRobot.open(folder, Long.getLong("soak.seed", 1));
        List<SoakState> states = new ArrayList<>();
        for (int minute = 1; minute <= minutes; minute++) {
            long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
            while (System.nanoTime() < end) {
                act(robot);
            }
            robot.closeAll();
            states.add(SoakState.now());
            System.out.printf("minute %d: %s; %s%n", minute, robot, states.get(states.size() - 1));
        }
        robot.close();
        assertThat(failures).isEmpty();
        assertFlat(states.subList(Math.min(WARMING_MINUTES, states.size()), states.size()));
    }

    /** What goes wrong on the window's thread is thrown at the robot, by whatever it does next. */
    private void act(SoakRobot robot) {
        try {
            robot.act();
        } catch (RuntimeException | AssertionError failure) {
            fail("the window failed", failure);
            WaitForAsyncUtils.clearExceptions();
        }
    }

    /** The second half against the first. */
    private static void assertFlat(List<SoakState> states) {
        int half = states.size() / 2;
        SoakState first = SoakState.median(states.subList(0, half));
        SoakState second = SoakState.median(states.subList(half, states.size()));
        assertThat(second.megabytes()).isLessThanOrEqualTo(first.megabytes() + 5 + first.megabytes() / 20);
        assertThat(second.threads()).isLessThanOrEqualTo(first.threads() + 1);
        assertThat(second.handles()).isLessThanOrEqualTo(first.handles() + 2);
    }
}
