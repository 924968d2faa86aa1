package variorum.edit;

import java.util.ArrayList;
import java.util.List;
import variorum.model.Edit;
import variorum.model.Link;
import variorum.model.Row;
import variorum.text.TokenizedVersion;

/** The stage that finds what changed inside a row, word by word. */
public final class EditFinder {
    private final TokenizedVersion base;
    private final TokenizedVersion other;
    private final EditCategorizer categorizer;

    public EditFinder(TokenizedVersion base, TokenizedVersion other) {
        this.base = base;
        this.other = other;
        this.categorizer = new EditCategorizer(base, other);
    }

    /**
     * The row of a link. With the two versions exchanged the same words are marked: insertions become deletions, and
     * the reverse.
     */
    public Row find(Link link) {
        if (!link.isAligned()) {
            return new Row(link, List.of());
        }
        Passage basePassage = Passage.of(base, link.base());
        Passage otherPassage = Passage.of(other, link.other());
        List<Edit> edits = changes(basePassage, otherPassage).stream()
                .map(change -> categorizer.edit(change))
                .toList();
        return new Row(link, edits);
    }

    private static List<Change> changes(Passage base, Passage other) {
        String baseText = base.span().of(base.wholeText());
        String otherText = other.span().of(other.wholeText());
        if (base.version().hasSameText(base.range(), other.version(), other.range())) {
            return List.of();
        }
        return baseText.compareTo(otherText) > 0
                ? inOrder(other, base).stream().map(Change::swapped).toList()
                : inOrder(base, other);
    }

    /** Goes through both passages from one pair of agreeing tokens to the next and collects what differs. */
    private static List<Change> inOrder(Passage base, Passage other) {
        List<Change> changes = new ArrayList<>();
        int baseToken = 0;
        int otherToken = 0;
        for (TokenPair pair : WordDiff.agreeing(base, other)) {
            changes.addAll(gap(base, baseToken, pair.base(), other, otherToken, pair.other()));
            changes.addAll(FormChanges.between(base, pair.base(), other, pair.other()));
            baseToken = pair.base() + 1;
            otherToken = pair.other() + 1;
        }
        changes.addAll(gap(base, baseToken, base.size(), other, otherToken, other.size()));
        return changes;
    }

    private static List<Change> gap(Passage base, int baseFrom, int baseTo, Passage other, int otherFrom, int otherTo) {
        Gap gap = new Gap(GapSide.of(base, baseFrom, baseTo), GapSide.of(other, otherFrom, otherTo));
        return gap.changes().stream()
                .flatMap(change -> FormChanges.hyphensAlone(change).stream())
                .toList();
    }
}
