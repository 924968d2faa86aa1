package variorum.ui.desk;

import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.find.FindViewModel;
import variorum.ui.find.GoToViewModel;
import variorum.ui.find.TextJump;
import variorum.ui.work.BackgroundRunner;
import variorum.ui.work.Notices;

/** Finding words, and going to paragraphs and changes by number, in the comparison on screen. */
public record Finding(FindViewModel find, GoToViewModel goTo) {

    static Finding in(ComparisonViewModel comparison, BackgroundRunner runner, Notices notices) {
        TextJump jump = new TextJump(comparison);
        FindViewModel find = new FindViewModel(comparison, jump, new QuietWork(runner, notices, "finding"));
        return new Finding(find, new GoToViewModel(comparison, jump));
    }
}
