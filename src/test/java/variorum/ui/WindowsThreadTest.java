package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.model.Ignorable;
import variorum.report.Format;

/** Looks again and again at what every thread does while the window opens long texts and shows them in other ways. */
class WindowsThreadTest extends InTheWindow {
    private static final String COMPARING = "variorum.collate.Collator.";

    /** Reading, comparing, planning and the building of documents. */
    private static final List<String> LONG_WORK = List.of(
            COMPARING,
            "variorum.read.",
            "variorum.text.",
            "variorum.diff.",
            "variorum.align.",
            "variorum.edit.",
            "variorum.display.planner.DisplayPlanner.",
            "variorum.collate.ReadingTables.",
            "variorum.report.ReportFiles.",
            "variorum.ui.compare.picture.LongRows.",
            "variorum.ui.compare.picture.PaneDocument.");

    private static final int PARAGRAPHS = 1_500;

    private final Set<String> onWindowsThread = ConcurrentHashMap.newKeySet();
    private final Set<String> elsewhere = ConcurrentHashMap.newKeySet();
    private Thread watcher;

    @BeforeEach
    void watchAllThreads() {
        Thread windows = window.onWindowsThread(Thread::currentThread);
        watcher = new Thread(() -> watch(windows), "watcher");
        watcher.setDaemon(true);
        watcher.start();
    }

    @Override
    @AfterEach
    void close() throws TimeoutException {
        watcher.interrupt();
        super.close();
    }

    private void watch(Thread windows) {
        while (!watcher.isInterrupted()) {
            for (Map.Entry<Thread, StackTraceElement[]> each :
                    Thread.getAllStackTraces().entrySet()) {
                Set<String> seen = each.getKey() == windows ? onWindowsThread : elsewhere;
                Stream.of(each.getValue()).flatMap(WindowsThreadTest::longWork).forEach(seen::add);
            }
        }
    }

    @Test
    void allThatIsWatchedForIsThere() {
        assertThat(LONG_WORK)
                .map(name ->
                        "src/main/java/" + name.substring(0, name.length() - 1).replace('.', '/'))
                .allMatch(path -> Files.exists(Path.of(path)) || Files.exists(Path.of(path + ".java")));
    }

    private static Stream<String> longWork(StackTraceElement frame) {
        String method = frame.getClassName() + "." + frame.getMethodName();
        return LONG_WORK.stream().filter(method::startsWith);
    }

    private static String article(long seed) {
        Random wording = new Random(1);
        Random changes = new Random(seed);
        return IntStream.range(0, PARAGRAPHS)
                .mapToObj(paragraph -> IntStream.range(0, 40)
                        .mapToObj(word -> "word" + (wording.nextInt(900) + (changes.nextInt(9) == 0 ? 900 : 0)))
                        .collect(Collectors.joining(" ", "", ".")))
                .collect(Collectors.joining("\n\n"));
    }

    @Test
    void longWorkIsNotDoneThere() {
        window.open(List.of(window.file("wire.txt", article(2)), window.file("morning.txt", article(3))));
        window.robot.interact(() -> window.model.filters().setIgnored(Ignorable.CASE, true));
        window.settle();
        window.robot.interact(() -> window.model.filters().turnOnlyChanges());
        window.settle();
        window.robot.interact(() -> window.model.desk().swapBase());
        window.settle();
        window.robot.interact(() -> window.model.exports().report(Format.TEXT, folder.resolve("report.txt")));
        window.settle();

        assertThat(elsewhere).contains(COMPARING);
        assertThat(onWindowsThread).isEmpty();
    }
}
