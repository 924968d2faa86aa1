package variorum.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import variorum.collate.Collator;
import variorum.collate.VersionOpener;
import variorum.display.PlanOptions;
import variorum.model.Against;
import variorum.model.Collation;
import variorum.progress.Monitor;
import variorum.session.HandCorrections;
import variorum.ui.compare.picture.Arrangement;
import variorum.ui.open.OpenSet;
import variorum.ui.open.OpenVersion;

/** The table of the versions takes long to make; what the reader hides or puts away leaves it as it is. */
class DrawnTest {
    private static final PlanOptions MORE = PlanOptions.FIRST.withShowsKept(true);

    private final OpenSet all = set("It burns.", "It burned.", "It glows.");
    private final Collation collation = new Collator().collate(all.request(), Monitor.NONE);

    private static OpenSet set(String... texts) {
        List<OpenVersion> versions = Stream.of(texts)
                .map(text -> OpenVersion.of(Path.of(text), VersionOpener.paste(text, text, Monitor.NONE)))
                .toList();
        return new OpenSet(versions, 0, Against.BASE, Set.of(), HandCorrections.NONE);
    }

    private Drawn draw(OpenSet set, PlanOptions options, Optional<Drawn> last) {
        return Drawn.of(new Shown(set, options, Arrangement.FIRST, collation), last, Monitor.NONE);
    }

    @Test
    void theTableOfAllVersionsIsThatOfTheCollation() {
        assertThat(draw(all, PlanOptions.FIRST, Optional.empty()).table()).isSameAs(collation.table());
    }

    @Test
    void theTableOfSomeVersionsIsMadeOnce() {
        OpenSet some = all.hiding(Set.of(1));
        Drawn first = draw(some, PlanOptions.FIRST, Optional.empty());

        assertThat(first.table().versions()).containsExactly(0, 2);
        assertThat(draw(some, MORE, Optional.of(first)).table()).isSameAs(first.table());
        assertThat(draw(all, MORE, Optional.of(first)).table()).isSameAs(collation.table());
    }
}
