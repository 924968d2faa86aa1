package variorum.collate;

import java.util.ArrayList;
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
import variorum.progress.Workers;
import variorum.text.TokenIds;
import variorum.text.TokenizedVersion;

/**
 * Compares pairs of versions, each on its own: aligns the paragraphs, finds the edits, and counts.
 *
 * @param versions what is known about each
 * @param ids the numbers of the tokens of all versions
 * @param workers who share the parts of one pair
 */
record PairComparer(
        List<VersionFacts> versions, TokenIds ids, List<Correction> corrections, Workers workers, Monitor monitor) {

    /** The share of the work on a pair that is done when its paragraphs are linked, as measured on long texts. */
    private static final double ALIGNED = 0.65;

    /** The same when the edits are found. */
    private static final double EDITED = 0.93;

    Comparison compare(VersionPair pair) {
        VersionFacts baseFacts = versions.get(pair.base());
        VersionFacts otherFacts = versions.get(pair.other());
        TokenizedVersion base = baseFacts.version();
        TokenizedVersion other = otherFacts.version();
        HandMade handMade = HandMade.of(corrections, pair.base(), pair.other());
        Alignment alignment = ParagraphAligner.align(base, other, ids, handMade, workers, monitor.part(0, ALIGNED));
        EditFinder finder = new EditFinder(baseFacts, otherFacts);
        List<ComparedRow> compared =
                workers.map(alignment.links(), link -> finder.find(link, monitor), monitor.part(ALIGNED, EDITED));
        List<Row> rows = new ArrayList<>(compared.size());
        int coarse = 0;
        for (ComparedRow each : compared) {
            monitor.check();
            rows.add(each.row());
            coarse += each.coarse() ? 1 : 0;
        }
        return new Comparison(
                pair.base(),
                pair.other(),
                rows,
                Summarizer.summarize(base, other, rows, workers, monitor.part(EDITED, 1)),
                degraded(alignment.degraded(), coarse));
    }

    private static String degraded(String paragraphs, int coarse) {
        String words = coarse == 0
                ? ""
                : "In " + coarse + " of the rows the words are too many and too much alike to be compared throughout.";
        return (paragraphs + " " + words).strip();
    }
}
