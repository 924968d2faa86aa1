package variorum.collate;

import java.util.List;
import variorum.align.HandMade;
import variorum.align.ParagraphAligner;
import variorum.edit.EditFinder;
import variorum.edit.EditFinder.ComparedRow;
import variorum.edit.VersionFacts;
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
 * @param versions what is known about each
 * @param ids the numbers of the tokens of all versions
 * @param rowWorkers among whom the rows of one pair are shared out
 */
record PairComparer(
        List<VersionFacts> versions, TokenIds ids, List<Correction> corrections, Workers rowWorkers, Monitor monitor) {

    Comparison compare(VersionPair pair) {
        VersionFacts baseFacts = versions.get(pair.base());
        VersionFacts otherFacts = versions.get(pair.other());
        TokenizedVersion base = baseFacts.version();
        TokenizedVersion other = otherFacts.version();
        HandMade handMade = HandMade.of(corrections, pair.base(), pair.other());
        Alignment alignment = ParagraphAligner.align(base, other, ids, handMade, monitor);
        EditFinder finder = new EditFinder(baseFacts, otherFacts);
        List<ComparedRow> compared = rowWorkers.map(alignment.links(), link -> finder.find(link, monitor), monitor);
        List<Row> rows = compared.stream().map(ComparedRow::row).toList();
        return new Comparison(
                pair.base(),
                pair.other(),
                rows,
                Summarizer.summarize(base, other, rows),
                degraded(alignment.degraded(), compared));
    }

    private static String degraded(String paragraphs, List<ComparedRow> rows) {
        long coarse = rows.stream().filter(ComparedRow::coarse).count();
        String words = coarse == 0
                ? ""
                : "In %d of the rows the words are too many and too much alike to be compared throughout."
                        .formatted(coarse);
        return (paragraphs + " " + words).strip();
    }
}
