package variorum.ui.work;

import java.util.List;
import java.util.function.Supplier;

/**
 * A runner for each kind of work, so that reading a new file does not cancel a comparison, and neither cancels a report
 * that is being written.
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

    /** Those whose progress is shown, in the order of the work. */
    public List<BackgroundRunner> visible() {
        return List.of(reading, comparing, exporting);
    }
}
