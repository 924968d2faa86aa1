package variorum.ui.desk;

import variorum.ui.open.AddedVersions;
import variorum.ui.open.OpenSet;
import variorum.ui.words.Texts;
import variorum.ui.work.Notices;

/** Lets it be undone that versions came to those that were open; their files stay as they are. */
final class Adding {
    private final ComparisonMaker maker;
    private final History history;
    private final Notices notices;

    Adding(ComparisonMaker maker, History history, Notices notices) {
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

    private OpenSet open() {
        return maker.wanted().get();
    }

    private void show(OpenSet set) {
        notices.clear();
        maker.show(set);
    }
}
