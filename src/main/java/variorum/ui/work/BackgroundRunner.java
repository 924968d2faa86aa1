package variorum.ui.work;

import java.io.IOException;
import java.time.Duration;
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
 * Does long work in the background, one job at a time: a new job cancels the one before. Its result is delivered on the
 * JavaFX thread, and only if the job is still the newest. This is checked on delivery, because the result may already
 * be waiting in the window's queue when its job is cancelled.
 *
 * <p>Every method is to be called on the JavaFX thread. This is the window's only place with threads.
 */
public final class BackgroundRunner implements AutoCloseable {
    private static final long SECONDS_TO_FINISH = 2;

    private final ExecutorService workers = Executors.newCachedThreadPool(BackgroundRunner::daemon);
    private final Executor window;
    private final Gate gate;
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(Progress.IDLE);
    private Optional<Job<?, ?>> newest = Optional.empty();

    /** @param window runs what is given to it on the thread that results are delivered on */
    public BackgroundRunner(Executor window) {
        this(window, new Gate());
        gate.open();
    }

    private BackgroundRunner(Executor window, Gate gate) {
        this.window = window;
        this.gate = gate;
    }

    /** A runner for a window that is not there yet: its jobs start when the gate is open. */
    public static BackgroundRunner waitingAt(Gate gate) {
        return new BackgroundRunner(Platform::runLater, gate);
    }

    /**
     * Starts, on a thread of its own, something that the window needs later.
     *
     * @return returns the result, waiting for it if necessary
     */
    public static <T> Supplier<T> begin(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> daemon(task).start())::join;
    }

    /** Does it on the JavaFX thread, after a while. */
    static void later(Duration pause, Runnable work) {
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater)
                .execute(work);
    }

    /** What a job does; it may throw {@link java.util.concurrent.CancellationException} through its monitor. */
    @FunctionalInterface
    public interface Work<T> {
        T result(Monitor monitor) throws IOException;
    }

    /** Work that has something to show before it is done. */
    @FunctionalInterface
    public interface WorkInParts<P, T> {
        /** Does the work, and gives {@code parts} intermediate results, from any thread. */
        T result(Monitor monitor, Consumer<P> parts) throws IOException;
    }

    /**
     * The progress of the newest job.
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
     * @param step the first step, in a few words for the reader
     * @param done is given the result; neither this nor {@code failed} is called for a cancelled job
     * @param failed is given the exception of the work
     */
    public <T> void run(String step, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        this.<T, T>run(step, (monitor, parts) -> work.result(monitor), part -> {}, done, failed);
    }

    /**
     * As {@link #run(String, Work, Consumer, Consumer)}, for a job that shows parts of its result as they come.
     *
     * @param part is given the newest part; parts that come faster than the window can show them are skipped
     */
    public <P, T> void run(
            String step, WorkInParts<P, T> work, Consumer<P> part, Consumer<T> done, Consumer<Throwable> failed) {
        cancel();
        Job<P, T> job = new Job<>(work, part, done, failed);
        newest = Optional.of(job);
        progress.set(new Progress(true, step, 0));
        gate.pass(() -> workers.execute(job));
    }

    /** Cancels the job that runs, if any; it will deliver nothing. */
    public void cancel() {
        newest.ifPresent(Job::cancel);
        newest = Optional.empty();
        progress.set(Progress.IDLE);
    }

    /** Tells {@code told} about every uncaught exception, on the JavaFX thread. */
    public static void tellOfFaults(Consumer<Throwable> told) {
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> Platform.runLater(() -> told.accept(fault)));
    }

    /** Gives the job that runs a moment to finish, without delivering its result. */
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

    /** A job that never checks its monitor must not keep the program alive. */
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

    /** Hands intermediate results to the window, so that at most one of them waits in its queue. */
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
