package variorum.ui.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import variorum.collate.CollationRequest;
import variorum.display.PlanOptions;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.ReadingTable;
import variorum.progress.Monitor;
import variorum.ui.compare.picture.Arrangement;
import variorum.ui.open.OpenSet;

/**
 * Shows the comparisons of a large set as they are made, with the versions reached so far. A set that is compared in
 * the blink of an eye is not shown in parts, because panes that appear one by one are distracting.
 */
final class ComparisonsSoFar implements Consumer<Comparison> {
    private static final long BETWEEN_PARTS = Duration.ofMillis(700).toNanos();

    private final OpenSet set;
    private final PlanOptions options;
    private final Arrangement arrangement;
    private final CollationRequest request;
    private final Monitor monitor;
    private final Consumer<Drawn> parts;
    private final LongSupplier clock;
    private final List<Comparison> comparisons = new ArrayList<>();
    private Optional<Drawn> last = Optional.empty();
    private long lastTime;

    /** @param clock gives the time in nanoseconds */
    ComparisonsSoFar(
            OpenSet set,
            PlanOptions options,
            Arrangement arrangement,
            Monitor monitor,
            Consumer<Drawn> parts,
            LongSupplier clock) {
        this.set = set;
        this.options = options;
        this.arrangement = arrangement;
        this.request = set.request();
        this.monitor = monitor;
        this.parts = parts;
        this.clock = clock;
        this.lastTime = clock.getAsLong();
    }

    @Override
    public void accept(Comparison comparison) {
        comparisons.add(comparison);
        if (clock.getAsLong() - lastTime >= BETWEEN_PARTS) {
            Drawn part = draw();
            last = Optional.of(part);
            parts.accept(part);
            lastTime = clock.getAsLong();
        }
    }

    /** Reuses the last part's picture if there is no further pane to show; the chips still show more. */
    private Drawn draw() {
        Shown now = new Shown(reached(), options, arrangement, soFar());
        return last.filter(part -> part.shown().set().equals(now.set()))
                .map(part -> new Drawn(now, part.table(), part.picture()))
                .orElseGet(() -> Drawn.of(now, last, monitor));
    }

    private Collation soFar() {
        ReadingTable table = new ReadingTable(List.of(), List.of());
        return new Collation(request.versions(), comparisons, table, request.options());
    }

    /** The set with panes for the versions compared so far. */
    private OpenSet reached() {
        Set<Integer> unreached = new HashSet<>(set.compared());
        for (Comparison comparison : comparisons) {
            unreached.remove(set.compared().get(comparison.base()));
            unreached.remove(set.compared().get(comparison.other()));
        }
        return set.hiding(unreached);
    }
}
