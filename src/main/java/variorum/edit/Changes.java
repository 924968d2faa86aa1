package variorum.edit;

import java.util.ArrayList;
import java.util.List;
import variorum.diff.Hunk;
import variorum.diff.Hunks;
import variorum.progress.Monitor;

/** All changes between two passages: their hunks, and between those the differences in spacing and form alone. */
final class Changes {
    private final Passage base;
    private final Passage other;
    private final List<Change> found = new ArrayList<>();

    private Changes(Passage base, Passage other) {
        this.base = base;
        this.other = other;
    }

    /** The changes in the order of both texts. */
    static List<Change> of(Hunks hunks, Passage base, Passage other, Monitor monitor) {
        Changes changes = new Changes(base, other);
        int baseToken = 0;
        int otherToken = 0;
        for (Hunk hunk : hunks.list()) {
            monitor.check();
            changes.addAgreeing(baseToken, hunk.baseStart(), otherToken);
            changes.addHunk(hunk);
            baseToken = hunk.baseEnd();
            otherToken = hunk.otherEnd();
        }
        changes.addAgreeing(baseToken, base.size(), otherToken);
        if (hunks.list().isEmpty() || baseToken < base.size()) {
            changes.addBlanks(base.size(), other.size());
        }
        return changes.found;
    }

    private void addHunk(Hunk hunk) {
        Gap gap = new Gap(
                GapSide.of(base, hunk.baseStart(), hunk.baseEnd()),
                GapSide.of(other, hunk.otherStart(), hunk.otherEnd()));
        for (Change change : gap.changes()) {
            found.addAll(FormChanges.hyphensAlone(change));
        }
    }

    /** A run of agreeing tokens, with the blanks between them and, at the start of the passages, before them. */
    private void addAgreeing(int baseFrom, int baseTo, int otherFrom) {
        for (int baseToken = baseFrom; baseToken < baseTo; baseToken++) {
            int otherToken = otherFrom + baseToken - baseFrom;
            if (baseToken > baseFrom || (baseToken == 0 && otherToken == 0)) {
                addBlanks(baseToken, otherToken);
            }
            if (!base.isWrittenAs(baseToken, other, otherToken)) {
                FormChanges.between(base, baseToken, other, otherToken).forEach(this::addOfForm);
            }
        }
    }

    /**
     * Words in a row that differ in case alone are one change: {@code [WITHOUT ANY WARRANTY / without any warranty]}.
     */
    private void addOfForm(Change change) {
        int last = found.size() - 1;
        boolean goesOn = last >= 0 && found.get(last).goesOnInCase(change);
        found.add(goesOn ? found.remove(last).through(change) : change);
    }

    private void addBlanks(int baseToken, int otherToken) {
        if (!base.hasSameBlanks(baseToken, other, otherToken)) {
            found.addAll(new Gap(GapSide.of(base, baseToken, baseToken), GapSide.of(other, otherToken, otherToken))
                    .changes());
        }
    }
}
