package variorum.ui.desk;

import variorum.ui.open.AddedVersions;
import variorum.ui.open.ClosedVersion;
import variorum.ui.open.OpenSet;
import variorum.ui.open.OpenVersion;
import variorum.ui.words.Texts;
import variorum.ui.work.Notices;

/**
 * Lets the reader undo that versions were added, taken out of the comparison, or replaced. Their files stay as they
 * are.
 */
final class VersionSteps {
    private final ComparisonMaker maker;
    private final History history;
    private final Notices notices;

    VersionSteps(ComparisonMaker maker, History history, Notices notices) {
        this.maker = maker;
        this.history = history;
        this.notices = notices;
    }

    /** @param added are open by now */
    void added(AddedVersions added) {
        int count = added.versions().size();
        if (count > 0) {
            history.remember(new History.Step(
                    Texts.text("step.add", added.versions().get(0).name(), count - 1),
                    () -> show(added.leave(open())),
                    () -> show(added.comeBack(open()))));
        }
    }

    /** @param after stands where {@code before} stood, and is known by the same identity */
    void replaced(OpenVersion before, OpenVersion after) {
        String name = before.name();
        history.remember(new History.Step(Texts.text("step.replace", name), () -> put(before), () -> put(after)));
        notices.done(Texts.text("replace.done", after.name(), name, Texts.shortcut("Z")));
    }

    /** Does nothing when the version in its place has left the comparison. */
    private void put(OpenVersion version) {
        notices.clear();
        int place = open().order().indexOf(version.identity());
        if (place >= 0) {
            maker.show(open().replacing(place, version));
        }
    }

    /** Takes a version out of the comparison, which must be one of several. */
    void close(int version) {
        ClosedVersion closed = ClosedVersion.of(open(), version);
        history.perform(new History.Step(
                Texts.text("step.close", closed.name()), () -> show(closed.comeBack(open())), () -> takeOut(closed)));
    }

    private void takeOut(ClosedVersion closed) {
        show(closed.leave(open()));
        int files = (int) closed.version().path().stream().count();
        notices.done(Texts.text("close.done", closed.name(), Texts.shortcut("Z"), files));
    }

    private OpenSet open() {
        return maker.wanted().get();
    }

    private void show(OpenSet set) {
        notices.clear();
        maker.show(set);
    }
}
