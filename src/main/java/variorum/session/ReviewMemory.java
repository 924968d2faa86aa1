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
 * What the reader made of all sets of texts that were open lately, the newest first. What was made of a pair of texts
 * stands once, with the set in which the pair was open last, so that what was taken back there does not come back.
 */
public record ReviewMemory(List<ReviewWork> sets) {
    public static final ReviewMemory EMPTY = new ReviewMemory(List.of());

    /** Nobody goes back further; each takes some kilobytes. */
    static final int MOST_SETS = 200;

    public ReviewMemory {
        sets = List.copyOf(sets);
    }

    /** With that work in place of all that was made of pairs of its texts. */
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
     * What was made of pairs of these texts, in whatever sets, and how just these were laid out.
     *
     * @param known the digests of texts of which the reader sees already what was made of pairs of them; where there
     *     are some, all is laid out already
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

    /** Changes of which the words are gone look all the same, but for their number. */
    private static ChangeText free(ChangeText change, Set<ChangeText> taken) {
        ChangeText free = change;
        while (taken.contains(free)) {
            free = free.withOccurrence(free.occurrence() + 1);
        }
        return free;
    }

    /** Each text's own version; where several hold the same text, in their order. */
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
