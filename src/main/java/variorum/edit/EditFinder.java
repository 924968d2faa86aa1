package variorum.edit;

import java.util.ArrayList;
import java.util.List;
import variorum.diff.HunkSlider;
import variorum.diff.Hunks;
import variorum.diff.WeightedDiff;
import variorum.model.Edit;
import variorum.model.Link;
import variorum.model.Row;
import variorum.progress.Monitor;
import variorum.text.TokenizedVersion;

/** The stage that finds what changed inside a row, word by word. May be called from several threads. */
public final class EditFinder {
    private final TokenizedVersion base;
    private final TokenizedVersion other;
    private final Vocabulary vocabulary;
    private final EditCategorizer categorizer;

    /** Both versions must be of the same {@link Lexicon}. */
    public EditFinder(VersionFacts base, VersionFacts other) {
        this.base = base.version();
        this.other = other.version();
        this.vocabulary = base.vocabularyWith(other);
        this.categorizer = new EditCategorizer(base, other, vocabulary);
    }

    /**
     * A row with its edits.
     *
     * @param coarse whether the passages were too long and repetitive to be compared word by word throughout, so that
     *     some edits contain words that both sides have
     */
    public record ComparedRow(Row row, boolean coarse) {}

    /** The row of a link. Exchanging the two versions marks the same words, with insertions and deletions exchanged. */
    public ComparedRow find(Link link, Monitor monitor) {
        if (!link.isAligned() || base.hasSameText(link.base(), other, link.other())) {
            return new ComparedRow(new Row(link, List.of()), false);
        }
        Passage basePassage = Passage.of(base, link.base());
        Passage otherPassage = Passage.of(other, link.other());
        boolean swapped = basePassage.comesAfter(otherPassage);
        Passage first = swapped ? otherPassage : basePassage;
        Passage second = swapped ? basePassage : otherPassage;
        Hunks hunks = diff(first, second, monitor);
        List<Edit> edits = new ArrayList<>();
        for (Change change : Changes.of(hunks, first, second, monitor)) {
            monitor.check();
            edits.add(categorizer.edit(swapped ? change.swapped() : change));
        }
        List<Edit> settled = categorizer.settled(edits, basePassage, otherPassage);
        return new ComparedRow(new Row(link, settled), hunks.coarse());
    }

    /** The runs of tokens that differ, made readable step by step. */
    private Hunks diff(Passage first, Passage second, Monitor monitor) {
        int[] firstIds = first.ids();
        int[] secondIds = second.ids();
        Hunks raw = WeightedDiff.diff(firstIds, secondIds, vocabulary.weights(firstIds), monitor);
        Hunks slid = HunkSlider.slide(
                raw,
                firstIds,
                secondIds,
                token -> Breaks.strength(first, token),
                token -> Breaks.strength(second, token));
        monitor.check();
        return new Brackets(first, second).join(new Islands(first, second, vocabulary).join(slid));
    }
}
