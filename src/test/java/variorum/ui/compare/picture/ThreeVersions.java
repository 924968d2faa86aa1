package variorum.ui.compare.picture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import variorum.collate.Collator;
import variorum.display.PlanOptions;
import variorum.model.Paragraph;
import variorum.model.Role;
import variorum.model.Span;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.testing.Collated;

/** A base of one paragraph and two versions of it, each with another word. */
public final class ThreeVersions {
    private ThreeVersions() {}

    public static Picture picture() {
        List<Version> versions = List.of(
                version("base.txt", "In the old town hall the fox lay down and slept until the morning bells."),
                version("one.txt", "In the old town hall the wolf lay down and slept until the morning bells."),
                version("two.txt", "In the old town hall the fox lay down and snored until the morning bells."));
        return Sketched.picture(
                new Collator().collate(Collated.request(versions), Monitor.NONE),
                new PlanOptions(Set.of(), true, Set.of()));
    }

    private static Version version(String name, String text) {
        Paragraph all = new Paragraph(new Span(0, text.length()), Role.BODY);
        return new Version(name, Optional.empty(), text, List.of(all));
    }
}
