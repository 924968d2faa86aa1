package variorum.collate;

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
import variorum.progress.Monitor;

/**
 * All cores, for work that falls into parts which do not touch one another: the engine's one place with threads. What
 * comes out never depends on how many there are.
 */
final class Workers {
    /** Does everything on the thread that asks. */
    static final Workers NONE = new Workers(1);

    /** For less text, starting threads takes longer than they save; an article is a tenth of it. */
    private static final long LEAST_TEXT = 1 << 16;

    /** So that a batch that takes long keeps no other thread waiting at the end for more than a few percent. */
    private static final int BATCHES_PER_THREAD = 16;

    private static final long MILLIS_BETWEEN_CHECKS = 50;

    private final int threads;

    private Workers(int threads) {
        this.threads = threads;
    }

    /** As many as pay for so much text, in code units or bytes. */
    static Workers forText(long length) {
        return length < LEAST_TEXT ? NONE : new Workers(Runtime.getRuntime().availableProcessors());
    }

    /**
     * Does the work for every item. A failure of the work is thrown here, and nothing more is begun then.
     *
     * @param finished hears each result in the order of the items, as soon as it and those before it are there; on the
     *     thread that called
     * @throws CancellationException when the monitor says so; what is being worked on ends at its own next look at it
     */
    <A, B> void each(List<A> items, Function<A, B> work, Monitor monitor, Consumer<B> finished) {
        if (threads == 1 || items.size() < 2) {
            for (A item : items) {
                monitor.check();
                finished.accept(work.apply(item));
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, items.size()), Workers::daemon);
        try {
            List<Future<B>> results = new ArrayList<>();
            items.forEach(item -> results.add(pool.submit(() -> work.apply(item))));
            results.forEach(result -> finished.accept(await(result, monitor)));
        } finally {
            pool.shutdownNow();
        }
    }

    /** The result for every item, in their order; for many items with little work each. */
    <A, B> List<B> map(List<A> items, Function<A, B> work, Monitor monitor) {
        int batch = Math.max(1, items.size() / (threads * BATCHES_PER_THREAD));
        List<List<A>> batches = new ArrayList<>();
        for (int from = 0; from < items.size(); from += batch) {
            batches.add(items.subList(from, Math.min(items.size(), from + batch)));
        }
        List<B> results = new ArrayList<>(items.size());
        each(batches, part -> workThrough(part, work, monitor), monitor, results::addAll);
        return results;
    }

    private static <A, B> List<B> workThrough(List<A> batch, Function<A, B> work, Monitor monitor) {
        List<B> results = new ArrayList<>(batch.size());
        for (A item : batch) {
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

    /** What the work threw; it can throw nothing that is checked. */
    private static RuntimeException unchecked(ExecutionException failure) {
        if (failure.getCause() instanceof Error error) {
            throw error;
        }
        return failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
    }

    /** Work that does not hear of its end must not keep the program alive. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "variorum-worker");
        thread.setDaemon(true);
        return thread;
    }
}
