package variorum.display;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import variorum.display.ChangeIndex.VersionNames;
import variorum.model.ChangeText;
import variorum.model.NotedChange;
import variorum.model.Notes;

/**
 * Finds the changes that notes are about, by their words.
 *
 * <p>First every note goes to the change that is the same in all its words. A note that is left goes to the change of
 * the same words whose paragraphs are most like those that it knew, since only what stands round the change was
 * touched; a change of whole paragraphs may have been touched itself. A change takes one note; between two that want it
 * the more alike wins, then the older.
 */
public final class NotePlacer {
    /** With fewer words in common it is another paragraph that happens to hold the same words; by reason. */
    private static final double LEAST_ALIKE = 0.5;

    private final ChangeIndex index;
    private final Map<ChangeKey, NotedChange> placed = new HashMap<>();
    private final Set<NotedChange> found = new HashSet<>();

    private NotePlacer(ChangeIndex index) {
        this.index = index;
    }

    /** Places all notes. */
    public static PlacedNotes place(Notes notes, ChangeIndex index) {
        return new NotePlacer(index).place(notes);
    }

    private PlacedNotes place(Notes notes) {
        List<NotedChange> away = new ArrayList<>();
        List<NotedChange> here = new ArrayList<>();
        for (NotedChange noted : notes.list()) {
            (namesOf(noted).isEmpty() ? away : here).add(noted);
        }
        here.forEach(this::placeExactly);
        List<NotedChange> left =
                here.stream().filter(noted -> !found.contains(noted)).toList();
        placeByLikeness(left);
        List<NotedChange> gone =
                left.stream().filter(noted -> !found.contains(noted)).toList();
        return new PlacedNotes(placed, away, gone);
    }

    private void put(ChangeKey key, NotedChange noted) {
        if (!found.contains(noted) && placed.putIfAbsent(key, noted) == null) {
            found.add(noted);
        }
    }

    private void placeExactly(NotedChange noted) {
        for (VersionNames names : namesOf(noted)) {
            index.find(noted.change().withVersions(names.base(), names.other())).ifPresent(key -> put(key, noted));
        }
    }

    /** The pairs that its versions may be by now: names grow and shrink when files of the same name come and go. */
    private List<VersionNames> namesOf(NotedChange noted) {
        ChangeText change = noted.change();
        VersionNames own = new VersionNames(change.base(), change.other());
        List<VersionNames> pairs = index.pairs();
        return pairs.contains(own)
                ? List.of(own)
                : pairs.stream()
                        .filter(pair -> isTail(pair.base(), own.base()) && isTail(pair.other(), own.other()))
                        .toList();
    }

    private static boolean isTail(String one, String two) {
        return one.equals(two) || one.endsWith("/" + two) || two.endsWith("/" + one);
    }

    private record Candidate(NotedChange noted, ChangeKey key, double likeness) {}

    private void placeByLikeness(List<NotedChange> left) {
        List<Candidate> candidates = new ArrayList<>();
        for (NotedChange noted : left) {
            List<VersionNames> names = namesOf(noted);
            Words words = Words.of(noted.change());
            index.all().forEach((key, text) -> {
                if (!placed.containsKey(key)
                        && names.contains(new VersionNames(text.base(), text.other()))
                        && isSameChange(noted.change(), text)) {
                    candidates.add(new Candidate(noted, key, words.likeness(Words.of(text))));
                }
            });
        }
        candidates.stream()
                .filter(candidate -> candidate.likeness() >= LEAST_ALIKE)
                .sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
                .forEach(candidate -> put(candidate.key(), candidate.noted()));
    }

    private static boolean isSameChange(ChangeText one, ChangeText two) {
        if (one.whole() != two.whole()) {
            return false;
        }
        return one.whole()
                ? one.before().isEmpty() == two.before().isEmpty()
                        && one.after().isEmpty() == two.after().isEmpty()
                : one.before().equals(two.before()) && one.after().equals(two.after());
    }

    /** The words of the paragraphs of both sides, and how often each stands there. */
    private record Words(Map<String, Integer> counts, int all) {
        static Words of(ChangeText change) {
            Map<String, Integer> counts = new HashMap<>();
            String both = change.baseParagraph() + " " + change.otherParagraph();
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
