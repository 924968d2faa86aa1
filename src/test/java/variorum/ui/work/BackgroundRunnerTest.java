package variorum.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import variorum.progress.Monitor;
import variorum.ui.work.BackgroundRunner.Progress;

/** The test's own thread plays the window's. */
class BackgroundRunnerTest {
    private final WindowQueue window = new WindowQueue();
    private final BackgroundRunner runner = new BackgroundRunner(window);
    private final List<String> delivered = new ArrayList<>();

    @AfterEach
    void stop() {
        runner.cancel();
        runner.close();
    }

    @Test
    void worksOnAnotherThreadAndDeliversOnTheWindows() {
        runner.run(
                "naming",
                monitor -> Thread.currentThread().getName(),
                delivered::add,
                BackgroundRunnerTest::mustNotFail);

        window.runUntil(() -> !runner.isRunning());

        assertThat(delivered).containsExactly("variorum-background");
    }

    @Test
    void aResultThatAlreadyWaitsInTheQueueIsDroppedWhenItsJobIsCancelled() {
        runner.run("old", monitor -> "old", delivered::add, BackgroundRunnerTest::mustNotFail);
        Runnable waiting = window.next();

        runner.cancel();
        waiting.run();

        assertThat(delivered).isEmpty();
    }

    @Test
    void theNewestPartIsHandedOverBeforeTheResult() {
        runner.<String, String>run(
                "counting",
                (monitor, parts) -> {
                    parts.accept("one");
                    parts.accept("two");
                    return "three";
                },
                part -> delivered.add("part " + part),
                delivered::add,
                BackgroundRunnerTest::mustNotFail);
        Runnable handOver = window.next();
        Runnable deliver = window.next();

        handOver.run();
        deliver.run();

        assertThat(delivered).containsExactly("part two", "three");
    }

    @Test
    void aPartThatAlreadyWaitsInTheQueueIsDroppedWhenItsJobIsCancelled() {
        CountDownLatch never = new CountDownLatch(1);
        runner.<String, String>run(
                "counting",
                (monitor, parts) -> {
                    parts.accept("one");
                    return await(never, "two");
                },
                delivered::add,
                delivered::add,
                BackgroundRunnerTest::mustNotFail);
        Runnable handOver = window.next();

        runner.cancel();
        handOver.run();
        never.countDown();

        assertThat(delivered).isEmpty();
    }

    @Test
    void aNewJobTakesTheOldOnesPlaceEvenWhenTheOldResultComesLater() {
        CountDownLatch newIsDone = new CountDownLatch(1);
        startAndBlock("old", newIsDone);
        runner.run("new", monitor -> "new", delivered::add, BackgroundRunnerTest::mustNotFail);
        window.runUntil(() -> !delivered.isEmpty());

        newIsDone.countDown();
        window.next().run();

        assertThat(delivered).containsExactly("new");
    }

    @Test
    void aNewJobStartsWhileACancelledOneStillBlocks() {
        CountDownLatch never = new CountDownLatch(1);
        startAndBlock("blocked", never);

        runner.run("new", monitor -> "new", delivered::add, BackgroundRunnerTest::mustNotFail);
        window.runUntil(() -> !delivered.isEmpty());
        never.countDown();

        assertThat(delivered).containsExactly("new");
    }

    @Test
    void theMonitorOfACancelledJobSaysSo() {
        CountDownLatch cancelled = new CountDownLatch(1);
        AtomicBoolean before = new AtomicBoolean();
        AtomicBoolean after = new AtomicBoolean();
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        runner.run(
                "asking",
                monitor -> {
                    before.set(monitor.isCancelled());
                    started.countDown();
                    await(cancelled, "");
                    after.set(monitor.isCancelled());
                    asked.countDown();
                    monitor.check();
                    return "not reached";
                },
                delivered::add,
                BackgroundRunnerTest::mustNotFail);

        await(started, "");
        runner.cancel();
        cancelled.countDown();
        await(asked, "");
        window.next().run();

        assertThat(before).isFalse();
        assertThat(after).isTrue();
        assertThat(delivered).isEmpty();
    }

    @Test
    void aFailureIsDeliveredAsItWasThrown() {
        List<Throwable> failures = new ArrayList<>();
        BackgroundRunner.Work<String> unreadable = monitor -> {
            throw new IOException("wire.txt cannot be read");
        };
        runner.run("reading", unreadable, delivered::add, failures::add);

        window.runUntil(() -> !runner.isRunning());

        assertThat(delivered).isEmpty();
        assertThat(failures).singleElement().isInstanceOf(IOException.class);
        assertThat(failures.get(0)).hasMessage("wire.txt cannot be read");
    }

    @Test
    void manyReportsWaitInTheQueueAsOneAndTheNewestIsShown() {
        CountDownLatch reported = new CountDownLatch(1);
        CountDownLatch shown = new CountDownLatch(1);
        runner.run(
                "first",
                monitor -> reportThousandTimes(monitor, reported, shown),
                delivered::add,
                BackgroundRunnerTest::mustNotFail);
        assertThat(runner.progress().get()).isEqualTo(new Progress(true, "first", 0));

        await(reported, "");
        assertThat(window.size()).isEqualTo(1);
        window.next().run();

        assertThat(runner.progress().get()).isEqualTo(new Progress(true, "step 1000", 1));
        shown.countDown();
        window.runUntil(() -> !runner.isRunning());
        assertThat(runner.progress().get()).isEqualTo(Progress.IDLE);
    }

    @Test
    void aReportOfACancelledJobIsNotShown() {
        CountDownLatch reported = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        runner.run(
                "old",
                monitor -> reportThousandTimes(monitor, reported, end),
                delivered::add,
                BackgroundRunnerTest::mustNotFail);
        await(reported, "");

        runner.cancel();
        window.next().run();
        end.countDown();

        assertThat(runner.progress().get()).isEqualTo(Progress.IDLE);
    }

    @Test
    void aJobCanStartTheNextOne() {
        runner.run(
                "reading",
                monitor -> "read",
                read -> runner.run(
                        "comparing", monitor -> read + ", compared", delivered::add, BackgroundRunnerTest::mustNotFail),
                BackgroundRunnerTest::mustNotFail);

        window.runUntil(() -> !runner.isRunning());

        assertThat(delivered).containsExactly("read, compared");
    }

    /** Returns when the job is at work. */
    private void startAndBlock(String result, CountDownLatch end) {
        CountDownLatch started = new CountDownLatch(1);
        runner.run(
                result,
                monitor -> {
                    started.countDown();
                    return await(end, result);
                },
                delivered::add,
                BackgroundRunnerTest::mustNotFail);
        await(started, "");
    }

    private static void mustNotFail(Throwable failure) {
        throw new AssertionError(failure);
    }

    private static String reportThousandTimes(Monitor monitor, CountDownLatch reported, CountDownLatch end) {
        for (int step = 1; step <= 1000; step++) {
            monitor.report("step " + step, step / 1000.0);
        }
        reported.countDown();
        return await(end, "");
    }

    private static String await(CountDownLatch latch, String result) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return result;
    }
}
