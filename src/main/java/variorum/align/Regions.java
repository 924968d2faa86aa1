package variorum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import variorum.diff.Hunk;
import variorum.diff.Hunks;
import variorum.diff.SequenceDiff;
import variorum.model.ParagraphRange;
import variorum.text.TokenizedVersion;

/**
 * Cuts two versions that are too long to hold every paragraph against every other into parts that are not: first at
 * paragraphs that are the same in both, then, where a part is still too long, evenly.
 *
 * @param same paragraphs that are the same in both, each with its partner
 * @param regions what lies between them
 * @param even whether some parts had to be cut evenly, so that partners may have been parted
 */
record Regions(List<Bead> same, List<Region> regions, boolean even) {
    /** Up to this many pairs of paragraphs are compared in full, in about a second. */
    private static final long MOST_PAIRS = 4_000_000;

    static Regions of(TokenizedVersion base, TokenizedVersion other) {
        Region whole = Region.whole(base, other);
        if (whole.pairs() <= MOST_PAIRS) {
            return new Regions(List.of(), List.of(whole), false);
        }
        List<Bead> same = new ArrayList<>();
        List<Region> regions = new ArrayList<>();
        Map<List<Integer>, Integer> known = new HashMap<>();
        Hunks hunks = SequenceDiff.diff(numbers(base, known), numbers(other, known));
        int baseNext = 0;
        int otherNext = 0;
        for (Hunk hunk : hunks.list()) {
            addSame(baseNext, hunk.baseStart(), otherNext, same);
            regions.add(new Region(
                    new ParagraphRange(hunk.baseStart(), hunk.baseEnd()),
                    new ParagraphRange(hunk.otherStart(), hunk.otherEnd())));
            baseNext = hunk.baseEnd();
            otherNext = hunk.otherEnd();
        }
        addSame(baseNext, whole.base().to(), otherNext, same);
        boolean even = regions.stream().anyMatch(region -> region.pairs() > MOST_PAIRS);
        List<Region> small =
                regions.stream().flatMap(region -> cut(region).stream()).toList();
        return new Regions(same, small, even);
    }

    /** A number for the words of each paragraph, the same for the same words. */
    private static int[] numbers(TokenizedVersion version, Map<List<Integer>, Integer> known) {
        return version.paragraphs().stream()
                .map(paragraph -> Arrays.stream(paragraph.ids()).boxed().toList())
                .mapToInt(words -> {
                    known.putIfAbsent(words, known.size());
                    return known.get(words);
                })
                .toArray();
    }

    private static void addSame(int base, int baseEnd, int other, List<Bead> same) {
        for (int step = 0; base + step < baseEnd; step++) {
            same.add(new Bead(ParagraphRange.of(base + step), ParagraphRange.of(other + step)));
        }
    }

    private static List<Region> cut(Region region) {
        int parts = (int) Math.ceil(Math.sqrt((double) region.pairs() / MOST_PAIRS));
        List<Region> cut = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            cut.add(new Region(part(region.base(), part, parts), part(region.other(), part, parts)));
        }
        return cut;
    }

    private static ParagraphRange part(ParagraphRange range, int part, int parts) {
        return new ParagraphRange(
                range.from() + (int) ((long) range.size() * part / parts),
                range.from() + (int) ((long) range.size() * (part + 1) / parts));
    }
}
