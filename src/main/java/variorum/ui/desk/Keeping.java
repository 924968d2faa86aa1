package variorum.ui.desk;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import variorum.display.ChangeGroup;
import variorum.display.PlanOptions;
import variorum.display.notes.KnownVersions;
import variorum.model.Notes;
import variorum.model.Version;
import variorum.session.SavedNote;
import variorum.session.SavedPlace;
import variorum.session.SavedVersion;
import variorum.session.SavedView;
import variorum.session.Session;
import variorum.ui.compare.ReadingPlace;
import variorum.ui.compare.picture.Arrangement;
import variorum.ui.compare.picture.View;
import variorum.ui.open.OpenSet;
import variorum.ui.open.OpenVersion;

/** Makes a session of a workspace, and reads the parts of a session that need no file. */
final class Keeping {
    private Keeping() {}

    /** Leaves out notes on what was open before: a comparison that is passed on must not reveal other texts. */
    static Session session(Workspace workspace) {
        OpenSet set = workspace.set();
        KnownVersions open = KnownVersions.of(set.texts());
        return new Session(
                set.versions().stream().map(Keeping::version).toList(),
                set.base(),
                set.against(),
                set.hidden(),
                set.corrections().list(),
                workspace.notes().list().stream()
                        .filter(noted -> open.haveBothOf(noted.change()))
                        .map(SavedNote::of)
                        .toList(),
                view(workspace),
                workspace.place().flatMap(place -> place(place, set)).orElse(SavedPlace.NOWHERE),
                "");
    }

    private static SavedVersion version(OpenVersion open) {
        Version version = open.version();
        return open.path()
                .map(path -> SavedVersion.ofFile(
                        open.identity(),
                        version.name(),
                        path.toString(),
                        open.correctedTo().map(Charset::name).orElse(""),
                        version.text()))
                .orElseGet(() -> SavedVersion.pasted(open.identity(), version.name(), version.text()));
    }

    private static SavedView view(Workspace workspace) {
        PlanOptions options = workspace.options();
        return new SavedView(
                options.ignore(),
                workspace.ignoredInGrey(),
                options.foldFurniture(),
                options.onlyChanges(),
                options.openFolds(),
                options.dimmed().stream().map(ChangeGroup::id).collect(Collectors.toSet()),
                options.showsKept(),
                workspace.arrangement().view().id(),
                workspace.arrangement().read());
    }

    private static Optional<SavedPlace> place(ReadingPlace place, OpenSet set) {
        return set.versions().stream()
                .filter(open -> open.version().equals(place.version()))
                .findFirst()
                .map(open -> new SavedPlace(
                        open.identity(),
                        place.paragraph(),
                        place.above(),
                        place.inside(),
                        place.change().orElse(SavedPlace.NO_CHANGE),
                        place.changes(),
                        place.pane()));
    }

    static Notes notes(Session session) {
        Notes notes = Notes.NONE;
        for (SavedNote note : session.notes()) {
            notes = note.addedTo(notes);
        }
        return notes;
    }

    static PlanOptions options(SavedView view) {
        Set<ChangeGroup> dimmed = Arrays.stream(ChangeGroup.values())
                .filter(group -> view.dimmed().contains(group.id()))
                .collect(Collectors.toSet());
        return new PlanOptions(view.ignore(), view.foldFurniture(), view.openFolds())
                .withOnlyChanges(view.onlyChanges())
                .withDimmed(dimmed)
                .withShowsKept(view.showsKept());
    }

    /** An unknown layout becomes the first one. */
    static Arrangement arrangement(SavedView view) {
        return Arrays.stream(View.values())
                .filter(layout -> layout.id().equals(view.layout()))
                .findFirst()
                .map(layout -> new Arrangement(layout, view.read()))
                .orElse(Arrangement.FIRST);
    }

    /** Empty if the version is no longer among these. */
    static Optional<ReadingPlace> place(SavedPlace saved, List<OpenVersion> versions) {
        return versions.stream()
                .filter(open -> open.identity().equals(saved.version()))
                .findFirst()
                .map(open -> new ReadingPlace(
                        open.version(),
                        saved.paragraph(),
                        saved.above(),
                        saved.inside(),
                        saved.change() == SavedPlace.NO_CHANGE ? OptionalInt.empty() : OptionalInt.of(saved.change()),
                        saved.changes(),
                        saved.pane()));
    }
}
