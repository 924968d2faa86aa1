package variorum.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import variorum.collate.Collator;
import variorum.display.PlanOptions;
import variorum.model.Against;
import variorum.model.Paragraph;
import variorum.model.Role;
import variorum.model.Span;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.ui.compare.picture.Arrangement;
import variorum.ui.open.OpenSet;
import variorum.ui.open.OpenVersion;

/** What is seen of a large set before all of it is compared. */
class ComparisonsSoFarTest {
    private static final long A_WHILE = 1_000_000_000;

    private final List<Drawn> parts = new ArrayList<>();
    private long time;

    @Test
    void versionsThatWereReachedAreShownBesideTheBase() {
        compare(set(Against.BASE, "Noon.", "One.", "Two.", "Three."), A_WHILE);

        assertThat(columns()).containsExactly(List.of(0, 1), List.of(0, 1, 2), List.of(0, 1, 2, 3));
        assertThat(parts.get(0)
                        .shown()
                        .keptShare(parts.get(0).shown().set().versions().get(1)))
                .contains(0.0);
    }

    @Test
    void aChainGrowsFromItsBeginning() {
        compare(set(Against.PREVIOUS, "Noon.", "One.", "Two."), A_WHILE);

        assertThat(columns()).containsExactly(List.of(0, 1), List.of(0, 1, 2));
    }

    @Test
    void whatIsComparedAtOnceIsNotShownInParts() {
        compare(set(Against.BASE, "Noon.", "One.", "Two.", "Three."), A_WHILE / 10);

        assertThat(parts).isEmpty();
    }

    @Test
    void aHiddenVersionHasNoPaneButItsChipKnowsItsShare() {
        OpenSet set = set(Against.BASE, "Noon.", "One.", "Noon.").hiding(Set.of(2));

        compare(set, A_WHILE);

        assertThat(columns()).containsExactly(List.of(0, 1), List.of(0, 1));
        assertThat(parts.get(0).shown().keptShare(set.versions().get(2))).isEmpty();
        assertThat(parts.get(1).shown().keptShare(set.versions().get(2))).contains(1.0);
        assertThat(parts.get(1).picture()).isSameAs(parts.get(0).picture());
    }

    private void compare(OpenSet set, long timeForEach) {
        PlanOptions options = new PlanOptions(Set.of(), true, Set.of());
        ComparisonsSoFar soFar =
                new ComparisonsSoFar(set, options, Arrangement.FIRST, Monitor.NONE, parts::add, () -> time);
        new Collator().collate(set.request(), Monitor.NONE, comparison -> {
            time += timeForEach;
            soFar.accept(comparison);
        });
    }

    private List<List<Integer>> columns() {
        return parts.stream()
                .map(part -> part.picture().plan().columns().stream()
                        .map(column -> part.shown().set().indexOf(column))
                        .toList())
                .toList();
    }

    private static OpenSet set(Against against, String... texts) {
        List<OpenVersion> versions = new ArrayList<>();
        for (String text : texts) {
            Paragraph whole = new Paragraph(new Span(0, text.length()), Role.BODY);
            Version version = new Version("v", Optional.empty(), text, List.of(whole));
            versions.add(OpenVersion.of(Path.of(versions.size() + ".txt"), version));
        }
        return OpenSet.EMPTY.with(versions).withAgainst(against);
    }
}
