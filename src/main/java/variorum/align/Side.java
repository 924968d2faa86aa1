package variorum.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import variorum.model.Paragraph;
import variorum.model.ParagraphRange;
import variorum.model.Role;
import variorum.model.Stanzas;
import variorum.progress.Monitor;
import variorum.progress.Workers;
import variorum.text.TokenizedParagraph;
import variorum.text.TokenizedVersion;

/** One version as evidence: the terms of its paragraphs and of runs of a few of them. Safe to ask from any thread. */
final class Side {
    /** The terms of longer runs are not kept. */
    private static final int LONGEST_KEPT = Evidence.MOST_IN_GROUP;

    /** The most words of a head or heading. */
    private static final int MOST_IN_HEAD = 10;

    private final TokenizedVersion version;
    private final List<Paragraph> paragraphs;
    private final boolean isPoem;

    /** For every paragraph the stanza that it is in. */
    private final List<ParagraphRange> stanzas;

    private final TermWeights weights;
    private final Terms[] terms;

    /** For every paragraph the terms of the runs that begin with it, of 2, 3, ... paragraphs, as far as known. */
    private final AtomicReferenceArray<@Nullable Terms> runs;

    Side(TokenizedVersion version, TermWeights weights, Workers workers, Monitor monitor) {
        this.version = version;
        this.paragraphs = version.version().paragraphs();
        this.weights = weights;
        this.terms = workers.map(version.paragraphs(), paragraph -> weights.terms(paragraph, monitor), monitor)
                .toArray(Terms[]::new);
        this.runs = new AtomicReferenceArray<>(terms.length * (LONGEST_KEPT - 1));
        Stanzas breaks = Stanzas.of(version.version());
        this.isPoem = !breaks.begins().isEmpty();
        this.stanzas = stanzas(breaks);
    }

    int size() {
        return terms.length;
    }

    Terms terms(int paragraph) {
        return terms[paragraph];
    }

    /** The terms of a paragraph in the order of its words. */
    int[] sequence(int paragraph) {
        return weights.sequence(version.paragraphs().get(paragraph));
    }

    /** Whether the paragraph is short and begins with a label, as the heading of a section does. */
    boolean isCountedHeading(int paragraph) {
        TokenizedParagraph words = version.paragraphs().get(paragraph);
        return words.wordCount() <= MOST_IN_HEAD && weights.labelSize(words) > 0;
    }

    /** The terms of all paragraphs of a range together. */
    Terms terms(ParagraphRange range) {
        if (range.size() == 1) {
            return terms[range.from()];
        }
        if (range.size() > LONGEST_KEPT) {
            return joined(range);
        }
        int place = range.from() * (LONGEST_KEPT - 1) + range.size() - 2;
        Terms known = runs.get(place);
        if (known != null) {
            return known;
        }
        Terms joined = joined(range);
        runs.set(place, joined);
        return joined;
    }

    private Terms joined(ParagraphRange range) {
        int kept = Math.min(range.size() - 1, LONGEST_KEPT);
        Terms joined = terms(new ParagraphRange(range.from(), range.from() + kept));
        for (int paragraph = range.from() + kept; paragraph < range.to(); paragraph++) {
            joined = joined.plus(terms[paragraph]);
        }
        return joined;
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

    /** The first headline; {@link #size()} when there is none. */
    int headline() {
        return (int) paragraphs.stream()
                .takeWhile(paragraph -> paragraph.role() != Role.HEADLINE)
                .count();
    }

    /** Whether the range is text, below the headline, with nothing but furniture between. */
    boolean isFirstText(ParagraphRange headline, ParagraphRange range) {
        return headline.to() <= range.from()
                && isText(range.from())
                && IntStream.range(headline.to(), range.from()).noneMatch(this::isText);
    }

    /**
     * Whether a short text is the head of what comes below it, and that of the other side begins with the same head.
     */
    boolean isRunIn(int head, Side that, int whole) {
        return isText(head)
                && that.isText(whole)
                && version.paragraphs().get(head).wordCount() <= MOST_IN_HEAD
                && LeadingWords.isOf(that.version, whole, version, head)
                && !LeadingWords.isOf(version, head + 1, version, head);
    }

    /** Whether it is a poem of several stanzas. */
    boolean isPoem() {
        return isPoem;
    }

    /** The line itself and all others of its stanza; of what is no line of a poem, nothing but itself. */
    ParagraphRange stanza(int line) {
        return stanzas.get(line);
    }

    private List<ParagraphRange> stanzas(Stanzas breaks) {
        List<ParagraphRange> found = new ArrayList<>();
        while (found.size() < size()) {
            int from = found.size();
            int to = from + 1;
            while (isPoem && isLine(from) && to < size() && isLine(to) && !breaks.begins(to)) {
                to++;
            }
            found.addAll(Collections.nCopies(to - from, new ParagraphRange(from, to)));
        }
        return found;
    }

    private boolean isLine(int paragraph) {
        return paragraphs.get(paragraph).role() == Role.BODY;
    }

    private boolean isTitle(int paragraph) {
        return paragraphs.get(paragraph).role().isHeading();
    }
}
