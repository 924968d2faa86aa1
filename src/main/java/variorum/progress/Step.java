package variorum.progress;

/**
 * A named step of long work, which reports that name whenever it advances.
 *
 * @param name as {@link Monitor#report} has it
 */
public record Step(Monitor whole, String name) implements Monitor {
    @Override
    public boolean isCancelled() {
        return whole.isCancelled();
    }

    @Override
    public void report(String step, double share) {
        whole.report(step, share);
    }

    @Override
    public void advance(double share) {
        whole.report(name, share);
    }

    @Override
    public int threads() {
        return whole.threads();
    }
}
