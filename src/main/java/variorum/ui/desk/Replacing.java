package variorum.ui.desk;

import variorum.ui.open.OpenSet;
import variorum.ui.open.OpenVersion;
import variorum.ui.words.Texts;
import variorum.ui.work.Notices;

/** Lets it be undone that one version took the place of another; the files of both stay as they are. */
final class Replacing {
    private final ComparisonMaker maker;
    private final History history;
    private final Notices notices;

    Replacing(ComparisonMaker maker, History history, Notices notices) {
        this.maker = maker;
        this.history = history;
        this.notices = notices;
    }

    /** @param after stands where {@code before} stood, and is known by the same identity */
    void replaced(OpenVersion before, OpenVersion after) {
        String name = before.version().name();
        history.remember(new History.Step(Texts.text("step.replace", name), () -> put(before), () -> put(after)));
        notices.done(Texts.text("replace.done", after.version().name(), name, Texts.shortcut("Z")));
    }

    /** Does nothing when the version in its place has left the comparison. */
    private void put(OpenVersion version) {
        notices.clear();
        OpenSet open = maker.wanted().get();
        int place = open.order().indexOf(version.identity());
        if (place >= 0) {
            maker.show(open.replacing(place, version));
        }
    }
}
