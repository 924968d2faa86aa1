package variorum.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import variorum.display.PlanOptions;
import variorum.model.Collation;
import variorum.model.Ignorable;
import variorum.model.Paragraph;
import variorum.model.Role;
import variorum.model.Span;
import variorum.model.Version;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.compare.picture.Arrangement;
import variorum.ui.compare.picture.View;
import variorum.ui.open.OpenSet;
import variorum.ui.open.OpenVersion;
import variorum.ui.work.BackgroundRunner;
import variorum.ui.work.Notices;
import variorum.ui.work.WindowQueue;

class ComparisonMakerTest {
    private final WindowQueue window = new WindowQueue();
    private final BackgroundRunner runner = new BackgroundRunner(window);
    private final ComparisonViewModel comparison = new ComparisonViewModel();
    private final AtomicLong time = new AtomicLong();
    /** On a machine on which every look at the clock takes a second. */
    private final ComparisonMaker maker = new ComparisonMaker(
            runner,
            comparison,
            new Notices(),
            () -> time.addAndGet(Duration.ofSeconds(1).toNanos()));

    private final List<Shown> shown = new ArrayList<>();

    ComparisonMakerTest() {
        comparison
                .optionsProperty()
                .addListener((property, last, next) -> maker.show(maker.wanted().get()));
        maker.onScreenProperty()
                .addListener((property, last, next) -> next.map(Drawn::shown).ifPresent(shown::add));
    }

    @AfterEach
    void close() {
        runner.close();
    }

    @Test
    void whatIsOpenedIsLaidOutAsAskedFromItsFirstPartOn() {
        PlanOptions options = PlanOptions.FIRST.withIgnore(Set.of(Ignorable.CASE));
        Arrangement layout = Arrangement.FIRST.withView(View.ONE_COLUMN);

        maker.open(set("Noon.", "One.", "Two.", "Three."), options, layout);
        window.runUntil(() -> !runner.isRunning());

        assertThat(shown).hasSizeGreaterThan(1);
        assertThat(shown).extracting(Shown::arrangement).containsOnly(layout);
        assertThat(shown).extracting(Shown::options).containsOnly(options);
    }

    @Test
    void whereFoldsThatWereOpenedMeanNothingThePictureIsDrawnOnce() {
        OpenSet set = set("One.", "Two.");
        PlanOptions folds = PlanOptions.FIRST.withFoldOpen(7);
        maker.open(set, folds, Arrangement.FIRST);
        window.runUntil(() -> !runner.isRunning());
        OpenSet turned = set.withBase(1);

        maker.show(turned);
        window.runUntil(
                () -> maker.finished().map(Shown::set).filter(turned::equals).isPresent());

        assertThat(runner.isRunning()).isFalse();
        assertThat(comparison.optionsProperty().get().openFolds()).isEmpty();
    }

    @Test
    void whoGoesBackToTheBaseBeforeDoesNotWaitForItAgain() {
        OpenSet set = set("One.", "Two.");

        Collation first = compared(set);
        Collation second = compared(set.withBase(1));

        assertThat(second).isNotEqualTo(first);
        assertThat(compared(set)).isSameAs(first);
    }

    @Test
    void onlyTheLastTwoComparisonsStayInMemory() {
        OpenSet set = set("One.", "Two.", "Three.");

        Collation first = compared(set);
        compared(set.withBase(1));
        compared(set.withBase(2));

        assertThat(compared(set)).isEqualTo(first).isNotSameAs(first);
    }

    @Test
    void whoCancelsAComparisonIsBackAtTheOneBeforeAtOnce() {
        OpenSet set = set("Noon.", "One.", "Two.", "Three.");
        compared(set);
        Drawn before = maker.onScreenProperty().get().orElseThrow();
        maker.show(set.withBase(1));
        window.runUntil(() -> !before.equals(maker.onScreenProperty().get().orElseThrow()));
        comparison.optionsProperty().set(PlanOptions.FIRST.withIgnore(Set.of(Ignorable.CASE)));

        maker.stop();

        assertThat(runner.isRunning()).isFalse();
        assertThat(maker.onScreenProperty().get()).contains(before);
        assertThat(comparison.optionsProperty().get()).isEqualTo(PlanOptions.FIRST);
    }

    @Test
    void nothingOfWhatWasClosedStaysInMemory() {
        OpenSet set = set("One.", "Two.");

        Collation first = compared(set);
        maker.clear();

        assertThat(compared(set)).isNotSameAs(first);
    }

    private Collation compared(OpenSet set) {
        maker.show(set);
        window.runUntil(() -> !runner.isRunning());
        return maker.finished().orElseThrow().collation();
    }

    private static OpenSet set(String... texts) {
        return OpenSet.EMPTY.with(
                Stream.of(texts).map(ComparisonMakerTest::version).toList());
    }

    private static OpenVersion version(String text) {
        Paragraph whole = new Paragraph(new Span(0, text.length()), Role.BODY);
        Version version = new Version("v", Optional.empty(), text, List.of(whole));
        return OpenVersion.of(Path.of(text + "txt"), version);
    }
}
