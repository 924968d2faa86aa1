package variorum.ui.work;

import java.util.List;
import java.util.function.Supplier;

/**
 * A runner for each kind of work, so that a new file does not stop the comparison that runs, and neither stops a report
 * from being written.
 */
public record Runners(
        BackgroundRunner reading,
        BackgroundRunner comparing,
        BackgroundRunner listing,
        BackgroundRunner finding,
        BackgroundRunner pointing,
        BackgroundRunner exporting,
        BackgroundRunner saving,
        BackgroundRunner keeping,
        BackgroundRunner watching) {

    public static Runners of(Supplier<BackgroundRunner> maker) {
        return new Runners(
                maker.get(),
                maker.get(),
                maker.get(),
                maker.get(),
                maker.get(),
                maker.get(),
                maker.get(),
                maker.get(),
                maker.get());
    }

    /** Those whose progress a reader wants to see, in the order of the work. */
    public List<BackgroundRunner> visible() {
        return List.of(reading, comparing, exporting);
    }
}
