package variorum.display.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import variorum.display.notes.ChangeIndex.KnownPair;
import variorum.model.ChangeText;
import variorum.model.NotedChange;
import variorum.model.Notes;

/**
 * Finds the changes that notes are about, by their words.
 *
 * <p>First the versions of a note are found: those with the same text, under whatever name, before those with the same
 * name and another text. So no file gets the notes of another file of the same name, and a renamed file keeps its own.
 *
 * <p>Where the two have changed places, base for other, the note is read backwards.
 *
 * <p>Then every note goes to the change that has exactly the same description. A note that is left goes to the change
 * of the same words whose paragraphs are most like those it knew, assuming that only the text round the change was
 * edited; whole paragraphs may have been edited themselves. A change takes one note: the more alike of two, and then
 * the older.
 */
public final class NotePlacer {
    /**
     * With fewer words in common it is another paragraph that happens to have the same words; by reasoning, not
     * measured.
     */
    private static final double LEAST_ALIKE = 0.5;

    private final ChangeIndex index;
    private final List<KnownPair> pairs;
    private final Map<ChangeKey, NotedChange> placed = new HashMap<>();
    private final Set<NotedChange> found = new HashSet<>();

    private NotePlacer(ChangeIndex index) {
        this.index = index;
        this.pairs = index.pairs();
    }

    /** Places all notes. */
    public static PlacedNotes place(Notes notes, ChangeIndex index) {
        return new NotePlacer(index).place(notes);
    }

    private PlacedNotes place(Notes notes) {
        List<NotedChange> away = new ArrayList<>();
        List<NotedChange> here = new ArrayList<>();
        for (NotedChange written : notes.list()) {
            NotedChange noted = turned(written);
            (pairsOf(noted).isEmpty() ? away : here).add(noted);
        }
        here.forEach(this::placeExactly);
        List<NotedChange> left =
                here.stream().filter(noted -> !found.contains(noted)).toList();
        placeByLikeness(left);
        List<NotedChange> gone =
                left.stream().filter(noted -> !found.contains(noted)).toList();
        return new PlacedNotes(placed, away, gone);
    }

    /** As it is read where its versions are compared the other way round. */
    private NotedChange turned(NotedChange written) {
        KnownPair own = KnownPair.of(written.change());
        return likeness(own.backwards()) > likeness(own) ? written.backwards() : written;
    }

    /** Of the most likely pair. */
    private int likeness(KnownPair own) {
        return pairs.stream().mapToInt(own::likeness).max().orElse(0);
    }

    private void put(ChangeKey key, NotedChange noted) {
        if (!found.contains(noted) && placed.putIfAbsent(key, noted) == null) {
            found.add(noted);
        }
    }

    private void placeExactly(NotedChange noted) {
        for (KnownPair pair : pairsOf(noted)) {
            index.find(pair.between(noted.change())).ifPresent(key -> put(key, noted));
        }
    }

    /** The pairs that its versions most likely are now. */
    private List<KnownPair> pairsOf(NotedChange noted) {
        KnownPair own = KnownPair.of(noted.change());
        int best = likeness(own);
        return best == 0
                ? List.of()
                : pairs.stream().filter(pair -> own.likeness(pair) == best).toList();
    }

    private record Candidate(NotedChange noted, ChangeKey key, double likeness) {}

    private void placeByLikeness(List<NotedChange> left) {
        if (left.isEmpty()) {
            return;
        }
        Map<Kind, List<Map.Entry<ChangeKey, ChangeText>>> free = index.all().entrySet().stream()
                .filter(change -> !placed.containsKey(change.getKey()))
                .collect(Collectors.groupingBy(change -> Kind.of(change.getValue())));
        Map<Paragraphs, Words> words = new HashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (NotedChange noted : left) {
            List<KnownPair> likely = pairsOf(noted);
            Words wanted = Words.of(Paragraphs.of(noted.change()));
            Map<Paragraphs, Double> likenesses = new HashMap<>();
            free.getOrDefault(Kind.of(noted.change()), List.of()).stream()
                    .filter(change -> likely.contains(KnownPair.of(change.getValue())))
                    .map(change -> new Candidate(
                            noted,
                            change.getKey(),
                            likenesses.computeIfAbsent(
                                    Paragraphs.of(change.getValue()),
                                    there -> wanted.likeness(words.computeIfAbsent(there, Words::of)))))
                    .filter(candidate -> candidate.likeness() >= LEAST_ALIKE)
                    .forEach(candidates::add);
        }
        candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
                .forEach(candidate -> put(candidate.key(), candidate.noted()));
    }

    /**
     * What two changes must have in common to be the same: their words, or, for whole paragraphs, only which side has
     * any.
     */
    private record Kind(boolean whole, String before, String after) {
        static Kind of(ChangeText change) {
            return change.whole()
                    ? new Kind(true, orNone(change.before()), orNone(change.after()))
                    : new Kind(false, change.before(), change.after());
        }

        private static String orNone(String paragraphs) {
            return paragraphs.isEmpty() ? "" : "some";
        }
    }

    /** The paragraphs round a change, which several changes may share. */
    private record Paragraphs(String base, String other) {
        static Paragraphs of(ChangeText change) {
            return new Paragraphs(change.baseParagraph(), change.otherParagraph());
        }
    }

    /** The words of the paragraphs of both sides, and how often each occurs. */
    private record Words(Map<String, Integer> counts, int all) {
        static Words of(Paragraphs paragraphs) {
            Map<String, Integer> counts = new HashMap<>();
            String both = paragraphs.base() + " " + paragraphs.other();
            String[] words = both.strip().split(" +");
            for (String word : words) {
                counts.merge(word, 1, Integer::sum);
            }
            return new Words(counts, words.length);
        }

        /** The share of the words of both that they have in common (Dice), 0 to 1. */
        double likeness(Words that) {
            int common = 0;
            for (Map.Entry<String, Integer> entry : counts.entrySet()) {
                common += Math.min(entry.getValue(), that.counts.getOrDefault(entry.getKey(), 0));
            }
            return 2.0 * common / (all + that.all);
        }
    }
}
