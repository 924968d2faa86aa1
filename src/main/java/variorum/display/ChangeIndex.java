package variorum.display;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import variorum.model.ChangeText;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Edit;
import variorum.model.Row;
import variorum.model.Span;
import variorum.model.Version;

/** All changes of a collation and what each is in words; what is hidden or put away is in it too. */
public final class ChangeIndex {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Collation collation;
    private final Map<ChangeKey, ChangeText> texts = new LinkedHashMap<>();
    private final Map<ChangeText, ChangeKey> keys = new HashMap<>();

    private ChangeIndex(Collation collation) {
        this.collation = collation;
    }

    public static ChangeIndex of(Collation collation) {
        ChangeIndex index = new ChangeIndex(collation);
        Map<ChangeText, Integer> seen = new HashMap<>();
        for (Comparison comparison : collation.comparisons()) {
            comparison.rows().forEach(row -> index.add(comparison, row, seen));
        }
        return index;
    }

    private void add(Comparison comparison, Row row, Map<ChangeText, Integer> seen) {
        boolean whole = row.moved() || !row.link().isAligned();
        if (!whole && row.edits().isEmpty()) {
            return;
        }
        Version base = collation.versions().get(comparison.base());
        Version other = collation.versions().get(comparison.other());
        String before = words(base, base.span(row.base()));
        String after = words(other, other.span(row.other()));
        if (whole) {
            ChangeText text = new ChangeText(base.name(), other.name(), true, before, after, before, after, 0);
            add(ChangeKey.of(comparison, row, base, other), text, seen);
        }
        for (Edit edit : row.edits()) {
            String old = words(base, edit.base());
            String fresh = words(other, edit.other());
            ChangeText text = new ChangeText(base.name(), other.name(), false, old, fresh, before, after, 0);
            add(ChangeKey.of(comparison, edit), text, seen);
        }
    }

    private void add(ChangeKey key, ChangeText first, Map<ChangeText, Integer> seen) {
        int before = seen.merge(first, 1, Integer::sum) - 1;
        ChangeText text = first.withOccurrence(before);
        texts.put(key, text);
        keys.put(text, key);
    }

    private static String words(Version version, Span span) {
        return BLANKS.matcher(span.of(version.text())).replaceAll(" ");
    }

    /** What the change is in words; empty for none of this collation's. */
    public Optional<ChangeText> text(ChangeKey key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** The change of just these words. */
    Optional<ChangeKey> find(ChangeText text) {
        return Optional.ofNullable(keys.get(text));
    }

    /** All changes, comparison by comparison, in reading order. */
    Map<ChangeKey, ChangeText> all() {
        return texts;
    }

    /** The names of the two versions of each comparison. */
    List<VersionNames> pairs() {
        return collation.comparisons().stream()
                .map(comparison -> new VersionNames(name(comparison.base()), name(comparison.other())))
                .toList();
    }

    private String name(int version) {
        return collation.versions().get(version).name();
    }

    record VersionNames(String base, String other) {}
}
