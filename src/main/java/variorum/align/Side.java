package variorum.align;

import java.util.ArrayList;
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

    /** For every paragraph the terms of the runs that begin with it, of 1, 2, ... paragraphs, as far as known. */
    private final List<List<Terms>> runs = new ArrayList<>();

    Side(TokenizedVersion version, TermWeights weights) {
        this.paragraphs = version.version().paragraphs();
        version.paragraphs().forEach(paragraph -> {
            List<Terms> kept = new ArrayList<>(1);
            kept.add(weights.terms(paragraph));
            runs.add(kept);
        });
    }

    int size() {
        return runs.size();
    }

    Terms terms(int paragraph) {
        return runs.get(paragraph).get(0);
    }

    /** The terms of all paragraphs of a range together. */
    Terms terms(ParagraphRange range) {
        List<Terms> kept = runs.get(range.from());
        if (range.size() <= kept.size()) {
            return kept.get(range.size() - 1);
        }
        Terms terms = terms(new ParagraphRange(range.from(), range.to() - 1)).plus(terms(range.to() - 1));
        if (range.size() <= LONGEST_KEPT) {
            kept.add(terms);
        }
        return terms;
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

    private boolean isText(int paragraph) {
        return paragraphs.get(paragraph).role() != Role.FURNITURE;
    }

    private boolean isTitle(int paragraph) {
        Role role = paragraphs.get(paragraph).role();
        return role == Role.HEADLINE || role == Role.HEADING;
    }
}
