package variorum.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import variorum.model.ChangeText;
import variorum.model.Note;
import variorum.model.NotedChange;
import variorum.model.Notes;

/**
 * What the reader did with the sets of texts that were recently open, the newest first. The work on a pair of texts is
 * stored once, with the set in which the pair was last open, so that what was undone there does not come back.
 */
public record ReviewMemory(List<ReviewWork> sets) {
    public static final ReviewMemory EMPTY = new ReviewMemory(List.of());

    /** No one goes back further; each takes a few kilobytes. */
    static final int MOST_SETS = 200;

    public ReviewMemory {
        sets = List.copyOf(sets);
    }

    /** With that work, which replaces all earlier work on pairs of its texts. */
    public ReviewMemory with(ReviewWork work) {
        Optional<ReviewWork> older = exactly(work.texts());
        List<ReviewWork> next = new ArrayList<>();
        next.add(older.map(work::after).orElse(work));
        sets.stream()
                .filter(each -> !each.isOfSameTextsAs(work.texts()))
                .map(each -> each.withoutPairsOf(work.texts()))
                .forEach(next::add);
        return new ReviewMemory(
                next.stream().filter(ReviewWork::hasSomething).limit(MOST_SETS).toList());
    }

    private Optional<ReviewWork> exactly(List<String> digests) {
        return sets.stream().filter(set -> set.isOfSameTextsAs(digests)).findFirst();
    }

    /**
     * The work on pairs of these texts, in whatever sets, and the layout of exactly these texts.
     *
     * @param known the digests of texts that were open already; the work on pairs of them is not recalled again, nor is
     *     any layout if there are some
     */
    public Recollection recall(OpenTexts open, List<String> known) {
        List<String> digests = open.digests();
        Optional<ReviewWork> arranged =
                exactly(digests).filter(ReviewWork::arranged).filter(set -> known.isEmpty());
        List<ReviewWork> works = sets.stream()
                .map(set -> set.onlyPairsOf(digests).withoutPairsOf(known))
                .filter(ReviewWork::hasNotesOrLinks)
                .toList();
        return new Recollection(
                Stream.concat(works.stream(), arranged.stream())
                        .map(ReviewWork::date)
                        .max(Comparator.naturalOrder())
                        .orElse(""),
                corrections(works, open),
                notes(works, open),
                arranged.map(set -> new Recollection.Layout(order(set, open), set.base(), set.against())));
    }

    private static HandCorrections corrections(List<ReviewWork> works, OpenTexts open) {
        HandCorrections all = HandCorrections.NONE;
        for (ReviewWork work : works) {
            for (KeptLink link : work.links()) {
                Optional<HandCorrection> found = link.in(open);
                all = found.map(all::with).orElse(all);
            }
        }
        return all;
    }

    private static Notes notes(List<ReviewWork> works, OpenTexts open) {
        Map<ChangeText, Note> all = new LinkedHashMap<>();
        for (ReviewWork work : works) {
            for (KeptNote note : work.notes()) {
                note.in(open).ifPresent(found -> all.put(free(found.change(), all.keySet()), found.note()));
            }
        }
        return new Notes(all.entrySet().stream()
                .map(noted -> new NotedChange(noted.getKey(), noted.getValue()))
                .toList());
    }

    /** Changes whose words are gone differ only in their number. */
    private static ChangeText free(ChangeText change, Set<ChangeText> taken) {
        ChangeText free = change;
        while (taken.contains(free)) {
            free = free.withOccurrence(free.occurrence() + 1);
        }
        return free;
    }

    /** The version of each text; if several have the same text, in their order. */
    private static List<String> order(ReviewWork set, OpenTexts open) {
        List<OpenTexts.Text> left = new ArrayList<>(open.list());
        List<String> order = new ArrayList<>();
        for (String digest : set.texts()) {
            left.stream()
                    .filter(text -> text.digest().equals(digest))
                    .findFirst()
                    .ifPresent(text -> {
                        left.remove(text);
                        order.add(text.identity());
                    });
        }
        return order;
    }
}
