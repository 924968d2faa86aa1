package variorum.collate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static variorum.testing.Articles.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import variorum.model.Against;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Ignorable;
import variorum.model.Options;
import variorum.model.Summary;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.testing.CancelledMonitor;
import variorum.testing.Collated;

/** Which versions are compared, and what is said of them. */
class CollatorTest {
    private static final List<Version> FOUR =
            List.of(article("One."), article("One two."), article("One two three."), article("Four."));

    @Test
    void againstTheBaseEveryOtherVersionIsComparedWithIt() {
        assertThat(pairs(Against.BASE, 0)).containsExactly("0-1", "0-2", "0-3");
        assertThat(pairs(Against.BASE, 2)).containsExactly("2-0", "2-1", "2-3");
    }

    @Test
    void againstThePreviousEveryVersionIsComparedWithTheOneBeforeIt() {
        assertThat(pairs(Against.PREVIOUS, 0)).containsExactly("0-1", "1-2", "2-3");
    }

    @Test
    void ofAllPairsEachIsComparedOnce() {
        assertThat(pairs(Against.ALL_PAIRS, 0)).containsExactly("0-1", "0-2", "0-3", "1-2", "1-3", "2-3");
    }

    @Test
    void oneVersionAloneIsComparedWithNothing() {
        Collation collation = new Collator().collate(Collated.request(List.of(article("One."))), Monitor.NONE);

        assertThat(collation.comparisons()).isEmpty();
        assertThat(collation.table().rows()).hasSize(1);
    }

    @Test
    void eachComparisonIsToldAsSoonAsItIsThere() {
        List<Comparison> heard = new ArrayList<>();

        Collation collation = new Collator().collate(Collated.request(FOUR), Monitor.NONE, heard::add);

        assertThat(heard).isEqualTo(collation.comparisons());
    }

    @Test
    void cancelledWorkStops() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new Collator().collate(Collated.request(FOUR), new CancelledMonitor()));
    }

    @Test
    void progressNeverRunsBackwards() {
        List<Double> shares = sharesReported(FOUR);

        assertThat(shares).isNotEmpty().isSorted().allMatch(share -> share >= 0 && share <= 1);
    }

    @Test
    void theWorkOnASinglePairIsToldOfAsItGoesOn() {
        List<Double> shares = sharesReported(FOUR.subList(0, 2));

        assertThat(shares).hasSizeGreaterThan(8).isSorted().allMatch(share -> share > 0 && share <= 1);
    }

    private static List<Double> sharesReported(List<Version> versions) {
        List<Double> shares = new CopyOnWriteArrayList<>();
        new Collator().collate(Collated.request(versions), new Monitor() {
            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public void report(String step, double share) {
                shares.add(share);
            }
        });
        return shares;
    }

    @Test
    void aBaseThatIsNotThereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CollationRequest(FOUR, 4, Options.DEFAULT, List.of()));
    }

    @Test
    void wordsKeptAreThoseOutsideEveryEdit() {
        Summary summary = collate(
                        Options.DEFAULT, "The old mayor of the town spoke first.", "The new mayor of the town spoke.")
                .comparisons()
                .get(0)
                .summary();

        assertThat(summary).isEqualTo(new Summary(0, 1, 0, 0, 0, 8, 7, 6));
        assertThat(summary.keptShare()).isEqualTo(0.75);
    }

    @Test
    void whatIsIgnoredStaysInTheComparisonButShowsNoChange() {
        Options ignoring = new Options(Against.BASE, Set.of(Ignorable.CASE));
        Collation collation = collate(ignoring, "The Mayor spoke first.", "The mayor spoke first.");

        assertThat(collation.comparisons().get(0).rows().get(0).edits()).hasSize(1);
        assertThat(collation.showsChanges()).isFalse();
    }

    @Test
    void ignoringOneKindOfChangeHidesNoOther() {
        Options ignoring = new Options(Against.BASE, Set.of(Ignorable.CASE, Ignorable.SPACING, Ignorable.QUOTES));

        assertThat(collate(ignoring, "The mayor spoke, first.", "The mayor spoke first.")
                        .showsChanges())
                .isTrue();
    }

    @Test
    void ignoringQuoteMarksHidesTheirVariantsAndNotTheirLoss() {
        Options ignoring = new Options(Against.BASE, Set.of(Ignorable.QUOTES));

        assertThat(collate(ignoring, "He said “so be it” and left.", "He said \"so be it\" and left.")
                        .showsChanges())
                .isFalse();
        assertThat(collate(ignoring, "He said “so be it” and left.", "He said so be it and left.")
                        .showsChanges())
                .isTrue();
    }

    private static List<String> pairs(Against against, int base) {
        CollationRequest request = new CollationRequest(FOUR, base, new Options(against, Set.of()), List.of());
        return new Collator()
                .collate(request, Monitor.NONE).comparisons().stream()
                        .map(comparison -> comparison.base() + "-" + comparison.other())
                        .toList();
    }

    private static Collation collate(Options options, String base, String other) {
        return new Collator()
                .collate(
                        new CollationRequest(List.of(article(base), article(other)), 0, options, List.of()),
                        Monitor.NONE);
    }
}
