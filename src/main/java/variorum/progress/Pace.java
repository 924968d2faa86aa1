package variorum.progress;

/** Looks at a monitor once in so many small steps, where a look at each would cost more than the step. Not shared. */
public final class Pace {
    /** Of a few dozen nanoseconds each, as tokens are looked at; takes about a millisecond. */
    private static final int STEPS_BETWEEN_LOOKS = 1 << 14;

    private final Monitor monitor;
    private int left = STEPS_BETWEEN_LOOKS;

    public Pace(Monitor monitor) {
        this.monitor = monitor;
    }

    /**
     * Tells that one more step was taken.
     *
     * @throws java.util.concurrent.CancellationException when the monitor is looked at and says so
     */
    public void step() {
        left--;
        if (left == 0) {
            left = STEPS_BETWEEN_LOOKS;
            monitor.check();
        }
    }
}
