package variorum.progress;

/**
 * A named step of long work, which reports that name whenever it advances.
 *
 * @param name as {@link Monitor#report} has it
 */
public record Step(Monitor whole, String name) implements PassedOn {
    @Override
    public void advance(double share) {
        whole.report(name, share);
    }
}
