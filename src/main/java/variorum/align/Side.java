package variorum.align;

import java.util.List;
import variorum.model.Paragraph;
import variorum.model.ParagraphRange;
import variorum.model.Role;
import variorum.text.TokenizedVersion;

/** One version as evidence: the terms of its paragraphs and of runs of a few of them. */
final class Side {
    /** The terms of longer runs are not kept. */
    private static final int LONGEST_KEPT = Evidence.MOST_IN_GROUP;

    private final List<Paragraph> paragraphs;

    private final Terms[] terms;

    /** For every paragraph the terms of the runs that begin with it, of 2, 3, ... paragraphs, as far as known. */
    private final Terms[][] runs;

    Side(TokenizedVersion version, TermWeights weights) {
        this.paragraphs = version.version().paragraphs();
        this.terms = version.paragraphs().stream().map(weights::terms).toArray(Terms[]::new);
        this.runs = new Terms[terms.length][];
    }

    int size() {
        return terms.length;
    }

    Terms terms(int paragraph) {
        return terms[paragraph];
    }

    /** The terms of all paragraphs of a range together. */
    Terms terms(ParagraphRange range) {
        if (range.size() == 1) {
            return terms[range.from()];
        }
        if (range.size() > LONGEST_KEPT) {
            return joined(range);
        }
        if (runs[range.from()] == null) {
            runs[range.from()] = new Terms[LONGEST_KEPT - 1];
        }
        Terms[] kept = runs[range.from()];
        int place = range.size() - 2;
        if (kept[place] == null) {
            kept[place] = joined(range);
        }
        return kept[place];
    }

    private Terms joined(ParagraphRange range) {
        return terms(new ParagraphRange(range.from(), range.to() - 1)).plus(terms[range.to() - 1]);
    }

    /** Whether all paragraphs of the range have a kind like that of the given one: text or furniture, title or not. */
    boolean isAllLike(ParagraphRange range, Side that, int paragraph) {
        for (int at = range.from(); at < range.to(); at++) {
            if (isText(at) != that.isText(paragraph) || isTitle(at) != that.isTitle(paragraph)) {
                return false;
            }
        }
        return true;
    }

    boolean isText(int paragraph) {
        return paragraphs.get(paragraph).role() != Role.FURNITURE;
    }

    private boolean isTitle(int paragraph) {
        Role role = paragraphs.get(paragraph).role();
        return role == Role.HEADLINE || role == Role.HEADING;
    }
}
