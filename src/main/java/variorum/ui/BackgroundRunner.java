package variorum.ui;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
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
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(Progress.IDLE);
    private Optional<Job<?>> newest = Optional.empty();

    /** Delivers to whatever thread {@code window} runs things on. */
    BackgroundRunner(Executor window) {
        this.window = window;
    }

    public static BackgroundRunner deliveringToWindow() {
        return new BackgroundRunner(Platform::runLater);
    }

    /** What a job does; it may throw {@link java.util.concurrent.CancellationException} through its monitor. */
    @FunctionalInterface
    public interface Work<T> {
        T result(Monitor monitor) throws IOException;
    }

    /**
     * How far the newest job is.
     *
     * @param step a few words for the reader; empty when idle
     * @param share 0 to 1
     */
    public record Progress(boolean running, String step, double share) {
        static final Progress IDLE = new Progress(false, "", 0);
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
        cancel();
        Job<T> job = new Job<>(work, done, failed);
        newest = Optional.of(job);
        progress.set(new Progress(true, step, 0));
        workers.execute(job);
    }

    /** Cancels the job that runs, if one does; it delivers nothing any more. */
    public void cancel() {
        newest.ifPresent(Job::cancel);
        newest = Optional.empty();
        progress.set(Progress.IDLE);
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

    private final class Job<T> implements Runnable, Monitor {
        private final FutureTask<T> task;
        private final Consumer<T> done;
        private final Consumer<Throwable> failed;
        /** The newest report that the window has not shown yet, so that at most one waits in its queue. */
        private final AtomicReference<Optional<Progress>> unshown = new AtomicReference<>(Optional.empty());

        Job(Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
            this.task = new FutureTask<>(() -> work.result(this));
            this.done = done;
            this.failed = failed;
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
            if (unshown.getAndSet(Optional.of(new Progress(true, step, share))).isEmpty()) {
                window.execute(this::showProgress);
            }
        }

        private void showProgress() {
            Optional<Progress> report = unshown.getAndSet(Optional.empty());
            if (isNewest()) {
                report.ifPresent(progress::set);
            }
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
}
