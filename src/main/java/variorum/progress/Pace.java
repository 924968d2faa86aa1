package variorum.progress;

/**
 * Checks a monitor once in many small steps, where checking at each would cost more than the step itself. For one
 * thread.
 */
public final class Pace {
    /** About a millisecond of steps that take a few dozen nanoseconds each, as for tokens. */
    private static final int STEPS_BETWEEN_LOOKS = 1 << 14;

    private final Monitor monitor;
    private int left = STEPS_BETWEEN_LOOKS;

    public Pace(Monitor monitor) {
        this.monitor = monitor;
    }

    /**
     * Counts one more step.
     *
     * @throws java.util.concurrent.CancellationException when the monitor is checked and says so
     */
    public void step() {
        left--;
        if (left == 0) {
            left = STEPS_BETWEEN_LOOKS;
            monitor.check();
        }
    }
}
