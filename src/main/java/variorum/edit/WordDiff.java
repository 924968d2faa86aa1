package variorum.edit;

import variorum.diff.HunkSlider;
import variorum.diff.Hunks;
import variorum.diff.WeightedDiff;
import variorum.progress.Monitor;

/** The difference of two passages, word by word, made readable step by step. */
final class WordDiff {
    private WordDiff() {}

    /** The runs of tokens that differ. */
    static Hunks diff(Passage base, Passage other, Vocabulary vocabulary, Monitor monitor) {
        int[] baseIds = base.ids();
        int[] otherIds = other.ids();
        Hunks raw = WeightedDiff.diff(baseIds, otherIds, vocabulary.weights(baseIds), monitor);
        Hunks slid = HunkSlider.slide(
                raw, baseIds, otherIds, token -> Breaks.strength(base, token), token -> Breaks.strength(other, token));
        monitor.check();
        return new Brackets(base, other).join(new Islands(base, other, vocabulary).join(slid));
    }
}
