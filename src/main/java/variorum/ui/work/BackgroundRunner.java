package variorum.ui.work;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import variorum.progress.Monitor;

/**
 * Does long work away from the window, one job at a time: a new job cancels the one before. What a job gives is
 * delivered on the window's thread and only while the job is still the newest, which is checked there and then, since a
 * result may already be waiting in the window's queue when its job is cancelled.
 *
 * <p>Call every method on the window's thread. This is the window's only place with threads.
 */
public final class BackgroundRunner implements AutoCloseable {
    private static final long SECONDS_TO_FINISH = 2;

    private final ExecutorService workers = Executors.newCachedThreadPool(BackgroundRunner::daemon);
    private final Executor window;
    private final Gate gate;
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(Progress.IDLE);
    private Optional<Job<?, ?>> newest = Optional.empty();

    /** Delivers to whatever thread {@code window} runs things on. */
    public BackgroundRunner(Executor window) {
        this(window, new Gate());
        gate.open();
    }

    private BackgroundRunner(Executor window, Gate gate) {
        this.window = window;
        this.gate = gate;
    }

    /** For a window that is not there yet: what it is given to do begins when the gate is open. */
    public static BackgroundRunner waitingAt(Gate gate) {
        return new BackgroundRunner(Platform::runLater, gate);
    }

    /**
     * Begins at once what the window needs later, on a thread of its own.
     *
     * @return gives the result, and waits for it where it is not there yet
     */
    public static <T> Supplier<T> begin(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> daemon(task).start())::join;
    }

    /** What a job does; it may throw {@link java.util.concurrent.CancellationException} through its monitor. */
    @FunctionalInterface
    public interface Work<T> {
        T result(Monitor monitor) throws IOException;
    }

    /** Work that has something to show before it is done. */
    @FunctionalInterface
    public interface WorkInParts<P, T> {
        /** Does the work; {@code parts} takes what is there by then, from any thread. */
        T result(Monitor monitor, Consumer<P> parts) throws IOException;
    }

    /**
     * How far the newest job is.
     *
     * @param step a few words for the reader; empty when idle
     * @param share 0 to 1
     */
    public record Progress(boolean running, String step, double share) {
        public static final Progress IDLE = new Progress(false, "", 0);
    }

    public ReadOnlyObjectProperty<Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    public boolean isRunning() {
        return newest.isPresent();
    }

    /**
     * Starts a job and cancels the one before.
     *
     * @param step what it does first, in a few words for the reader
     * @param done gets the result; neither this nor {@code failed} is called for a cancelled job
     * @param failed gets what the work threw
     */
    public <T> void run(String step, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        this.<T, T>run(step, (monitor, parts) -> work.result(monitor), part -> {}, done, failed);
    }

    /**
     * Starts a job that shows parts of its result as they come, and cancels the one before.
     *
     * @param part gets the newest part; those that come faster than the window can take them are passed over
     */
    public <P, T> void run(
            String step, WorkInParts<P, T> work, Consumer<P> part, Consumer<T> done, Consumer<Throwable> failed) {
        cancel();
        Job<P, T> job = new Job<>(work, part, done, failed);
        newest = Optional.of(job);
        progress.set(new Progress(true, step, 0));
        gate.pass(() -> workers.execute(job));
    }

    /** Cancels the job that runs, if one does; it delivers nothing any more. */
    public void cancel() {
        newest.ifPresent(Job::cancel);
        newest = Optional.empty();
        progress.set(Progress.IDLE);
    }

    /** Lets {@code told} hear, on the window's thread, of every fault that nobody caught. */
    public static void tellOfFaults(Consumer<Throwable> told) {
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> Platform.runLater(() -> told.accept(fault)));
    }

    /** Lets the job that runs finish for a moment, without delivering its result. */
    @Override
    public void close() {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                cancel();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A job that does not hear of its end must not keep the program alive. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "variorum-background");
        thread.setDaemon(true);
        return thread;
    }

    private final class Job<P, T> implements Runnable, Monitor {
        private final FutureTask<T> task;
        private final Consumer<T> done;
        private final Consumer<Throwable> failed;
        private final Newest<Progress> reports = new Newest<>(this, progress::set);
        private final Newest<P> parts;

        Job(WorkInParts<P, T> work, Consumer<P> part, Consumer<T> done, Consumer<Throwable> failed) {
            this.task = new FutureTask<>(() -> work.result(this, this::takePart));
            this.parts = new Newest<>(this, part);
            this.done = done;
            this.failed = failed;
        }

        private void takePart(P part) {
            parts.offer(part);
        }

        @Override
        public void run() {
            task.run();
            window.execute(this::deliver);
        }

        void cancel() {
            task.cancel(false);
        }

        @Override
        public boolean isCancelled() {
            return task.isCancelled();
        }

        @Override
        public void report(String step, double share) {
            reports.offer(new Progress(true, step, share));
        }

        private void deliver() {
            if (!isNewest()) {
                return;
            }
            newest = Optional.empty();
            progress.set(Progress.IDLE);
            try {
                done.accept(task.get());
            } catch (ExecutionException e) {
                failed.accept(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private boolean isNewest() {
            return newest.isPresent() && newest.get() == this;
        }
    }

    /** Hands the window what a job has to show meanwhile, so that at most one such thing waits in its queue. */
    private final class Newest<V> {
        private final Job<?, ?> job;
        private final Consumer<V> taker;
        private final AtomicReference<Optional<V>> untaken = new AtomicReference<>(Optional.empty());

        Newest(Job<?, ?> job, Consumer<V> taker) {
            this.job = job;
            this.taker = taker;
        }

        void offer(V value) {
            if (untaken.getAndSet(Optional.of(value)).isEmpty()) {
                window.execute(this::handOver);
            }
        }

        private void handOver() {
            Optional<V> value = untaken.getAndSet(Optional.empty());
            if (job.isNewest()) {
                value.ifPresent(taker);
            }
        }
    }
}
