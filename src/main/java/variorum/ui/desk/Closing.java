package variorum.ui.desk;

import variorum.ui.open.ClosedVersion;
import variorum.ui.open.OpenSet;
import variorum.ui.words.Texts;
import variorum.ui.work.Notices;

/** Takes single versions out of the comparison, so that it can be undone; their files stay as they are. */
final class Closing {
    private final ComparisonMaker maker;
    private final History history;
    private final Notices notices;

    Closing(ComparisonMaker maker, History history, Notices notices) {
        this.maker = maker;
        this.history = history;
        this.notices = notices;
    }

    /** @param version one of several */
    void close(int version) {
        ClosedVersion closed = ClosedVersion.of(open(), version);
        history.perform(new History.Step(
                Texts.text("step.close", closed.name()), () -> bringBack(closed), () -> takeOut(closed)));
    }

    private OpenSet open() {
        return maker.wanted().get();
    }

    private void takeOut(ClosedVersion closed) {
        notices.clear();
        maker.show(closed.leave(open()));
        int files = (int) closed.version().path().stream().count();
        notices.done(Texts.text("close.done", closed.name(), Texts.shortcut("Z"), files));
    }

    private void bringBack(ClosedVersion closed) {
        notices.clear();
        maker.show(closed.comeBack(open()));
    }
}
