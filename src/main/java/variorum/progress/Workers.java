package variorum.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Shares independent parts of work among all cores: the engine's one place with threads. The result never depends on
 * the number of threads.
 */
public final class Workers {
    /** Does everything on the calling thread. */
    public static final Workers NONE = new Workers(1);

    /** With less text, starting threads takes longer than they save; an article is a tenth of this. */
    private static final long LEAST_TEXT = 1 << 16;

    /** Enough that a slow range keeps the other threads waiting at the end for only a few percent of the time. */
    private static final int RANGES_PER_THREAD = 16;

    private static final long MILLIS_BETWEEN_CHECKS = 50;

    private final int threads;

    private Workers(int threads) {
        this.threads = threads;
    }

    /** As many workers as the monitor allows and as are worth it for that much text, in code units or bytes. */
    public static Workers forText(long length, Monitor monitor) {
        return length < LEAST_TEXT ? NONE : new Workers(monitor.threads());
    }

    /**
     * Does the work for every item. If the work fails, its exception is thrown here and nothing more is started.
     *
     * @param finished is given each result in the order of the items, as soon as it and those before it are ready, on
     *     the calling thread
     * @throws CancellationException when the monitor says so; work that is under way ends at its own next check
     */
    public <A, B> void each(List<A> items, Function<A, B> work, Monitor monitor, Consumer<B> finished) {
        int done = 0;
        if (threads == 1 || items.size() < 2) {
            for (A item : items) {
                monitor.check();
                finished.accept(work.apply(item));
                monitor.advance((double) ++done / items.size());
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, items.size()), Workers::daemon);
        try {
            List<Future<B>> results = new ArrayList<>();
            items.forEach(item -> results.add(pool.submit(() -> work.apply(item))));
            for (Future<B> result : results) {
                finished.accept(await(result, monitor));
                monitor.advance((double) ++done / items.size());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** The results in the order of the items; for many items with little work each. */
    public <A, B> List<B> map(List<A> items, Function<A, B> work, Monitor monitor) {
        List<B> results = new ArrayList<>(items.size());
        eachRange(
                items.size(),
                (from, to) -> workThrough(items.subList(from, to), work, monitor),
                monitor,
                results::addAll);
        return results;
    }

    /**
     * Work on a range of items that are numbered from 0.
     *
     * @param <B> the result
     */
    @FunctionalInterface
    public interface RangeWork<B> {
        /** Does the work for the items in {@code [from, to)}. */
        B on(int from, int to);
    }

    /**
     * Does the work for all of {@code size} items, a range at a time; for work that needs a workspace of its own. Such
     * work checks the monitor itself.
     *
     * @param finished is given the result for each range, in order, on the calling thread
     */
    public <B> void eachRange(int size, RangeWork<B> work, Monitor monitor, Consumer<B> finished) {
        int ranges = threads == 1 ? 1 : threads * RANGES_PER_THREAD;
        int length = Math.max(1, (size + ranges - 1) / ranges);
        List<Integer> starts = new ArrayList<>();
        for (int from = 0; from < size; from += length) {
            starts.add(from);
        }
        each(starts, from -> work.on(from, Math.min(size, from + length)), monitor, finished);
    }

    private static <A, B> List<B> workThrough(List<A> items, Function<A, B> work, Monitor monitor) {
        List<B> results = new ArrayList<>(items.size());
        for (A item : items) {
            monitor.check();
            results.add(work.apply(item));
        }
        return results;
    }

    private static <B> B await(Future<B> result, Monitor monitor) {
        monitor.check();
        while (true) {
            try {
                return result.get(MILLIS_BETWEEN_CHECKS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                monitor.check();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted");
            } catch (ExecutionException e) {
                throw unchecked(e);
            }
        }
    }

    /** The exception of the work, which cannot be a checked one. */
    private static RuntimeException unchecked(ExecutionException failure) {
        if (failure.getCause() instanceof Error error) {
            throw error;
        }
        return failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
    }

    /** Work that never checks the monitor must not keep the program alive. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "variorum-worker");
        thread.setDaemon(true);
        return thread;
    }
}
