package variorum.collate;

import java.util.List;
import variorum.align.HandMade;
import variorum.align.ParagraphAligner;
import variorum.edit.EditFinder;
import variorum.model.Alignment;
import variorum.model.Comparison;
import variorum.model.Correction;
import variorum.model.Row;
import variorum.progress.Monitor;
import variorum.text.TokenIds;
import variorum.text.TokenizedVersion;

/**
 * Compares pairs of versions, each by itself: alignment of paragraphs, edits of words, and counts.
 *
 * @param ids the numbers of the tokens of all versions
 * @param rowWorkers among whom the rows of one pair are shared out
 */
record PairComparer(
        List<TokenizedVersion> versions,
        TokenIds ids,
        List<Correction> corrections,
        Workers rowWorkers,
        Monitor monitor) {

    Comparison compare(VersionPair pair) {
        TokenizedVersion base = versions.get(pair.base());
        TokenizedVersion other = versions.get(pair.other());
        HandMade handMade = HandMade.of(corrections, pair.base(), pair.other());
        Alignment alignment = ParagraphAligner.align(base, other, ids, handMade, monitor);
        EditFinder finder = new EditFinder(base, other);
        List<Row> rows = rowWorkers.map(alignment.links(), finder::find, monitor);
        return new Comparison(
                pair.base(), pair.other(), rows, Summarizer.summarize(base, other, rows), alignment.degraded());
    }
}
