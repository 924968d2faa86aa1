package variorum.display;

import variorum.model.ParagraphRange;

/**
 * Paragraphs of a cell and those that correspond to them in the same row. Other versions may have brought several ties
 * of one comparison into the row.
 *
 * @param own of the cell's version
 * @param counterpart of the version that it was compared with
 * @param verdict what became of them
 */
public record Tie(ParagraphRange own, ParagraphRange counterpart, Verdict verdict) {

    /** Whether paragraphs were split or merged. */
    public boolean isOfSeveral() {
        return own.size() > 1 || counterpart.size() > 1;
    }
}
