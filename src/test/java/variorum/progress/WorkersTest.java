package variorum.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How work is shared out, on as many threads as there are cores. */
class WorkersTest {
    private static final List<Integer> NUMBERS =
            IntStream.range(0, 1_000).boxed().toList();
    private static final long MUCH_TEXT = 1 << 20;

    private final Workers workers = Workers.forText(MUCH_TEXT, Monitor.NONE);

    @Test
    void resultsComeInTheOrderOfTheItems() {
        assertThat(workers.map(NUMBERS, number -> number, Monitor.NONE)).isEqualTo(NUMBERS);
        assertThat(Workers.NONE.map(NUMBERS, number -> number, Monitor.NONE)).isEqualTo(NUMBERS);
        assertThat(workers.map(List.of(), number -> number, Monitor.NONE)).isEmpty();
    }

    @Test
    void aResultIsHeardBeforeTheNextOneIsThere() {
        List<Integer> heard = new ArrayList<>();
        CountDownLatch firstHeard = new CountDownLatch(1);

        workers.each(
                List.of(1, 2), number -> number == 1 ? number : await(firstHeard, number), Monitor.NONE, number -> {
                    heard.add(number);
                    firstHeard.countDown();
                });

        assertThat(heard).containsExactly(1, 2);
    }

    @Test
    void resultsAreHeardOnTheThreadThatAsked() {
        Set<Thread> hearing = ConcurrentHashMap.newKeySet();

        workers.each(NUMBERS, number -> number, Monitor.NONE, number -> hearing.add(Thread.currentThread()));

        assertThat(hearing).containsExactly(Thread.currentThread());
    }

    @Test
    void littleTextIsWorkedOnByTheThreadThatAsked() {
        Set<Thread> working = ConcurrentHashMap.newKeySet();

        Workers.forText(1_000, Monitor.NONE).map(NUMBERS, number -> working.add(Thread.currentThread()), Monitor.NONE);

        assertThat(working).containsExactly(Thread.currentThread());
    }

    @Test
    void whoAllowsOneThreadAloneWorksOnItThemselves() {
        Set<Thread> working = ConcurrentHashMap.newKeySet();
        Monitor monitor = new Step(Monitor.NONE.withThreads(1), "a step").part(0, 0.5);

        Workers.forText(MUCH_TEXT, monitor).map(NUMBERS, number -> working.add(Thread.currentThread()), monitor);

        assertThat(working).containsExactly(Thread.currentThread());
    }

    @Test
    void whatTheWorkThrowsIsThrown() {
        assertThatIllegalStateException()
                .isThrownBy(() -> workers.map(
                        NUMBERS,
                        number -> {
                            throw new IllegalStateException("broken");
                        },
                        Monitor.NONE))
                .withMessage("broken");
    }

    @Test
    void cancelledWorkStopsThoughItsPartsHaveNotEnded() {
        Cancelling monitor = new Cancelling();
        CountDownLatch never = new CountDownLatch(1);

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> workers.each(
                        List.of(1, 2, 3),
                        number -> {
                            monitor.cancelled.set(true);
                            return await(never, number);
                        },
                        monitor,
                        number -> {}));
    }

    private static int await(CountDownLatch latch, int number) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return number;
    }

    private static final class Cancelling implements Monitor {
        final AtomicBoolean cancelled = new AtomicBoolean();

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }

        @Override
        public void report(String step, double share) {}
    }
}
