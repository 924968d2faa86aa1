package variorum.display.notes;

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

/** All changes of a collation, each with its description in words; also those that are hidden or put away. */
public final class ChangeIndex {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Collation collation;
    private final List<KnownVersion> known;
    private final Map<ChangeKey, ChangeText> texts = new LinkedHashMap<>();
    private final Map<ChangeText, ChangeKey> keys = new HashMap<>();

    private ChangeIndex(Collation collation) {
        this.collation = collation;
        this.known = collation.versions().stream().map(KnownVersion::of).toList();
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
        if (!row.isChange() && row.edits().isEmpty()) {
            return;
        }
        Version base = collation.base(comparison);
        Version other = collation.other(comparison);
        KnownPair pair = pair(comparison);
        String before = words(base, base.span(row.base()));
        String after = words(other, other.span(row.other()));
        if (row.isChange()) {
            add(ChangeKey.of(comparison, row, base, other), pair.between(true, before, after, before, after), seen);
        }
        for (Edit edit : row.edits()) {
            String old = words(base, edit.base());
            String fresh = words(other, edit.other());
            add(ChangeKey.of(comparison, edit), pair.between(false, old, fresh, before, after), seen);
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

    /** The description of the change; empty if it is not in this collation. */
    public Optional<ChangeText> text(ChangeKey key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** The change with exactly this description. */
    Optional<ChangeKey> find(ChangeText text) {
        return Optional.ofNullable(keys.get(text));
    }

    /** All changes, comparison by comparison, in reading order. */
    Map<ChangeKey, ChangeText> all() {
        return texts;
    }

    /** The two versions of each comparison. */
    List<KnownPair> pairs() {
        return collation.comparisons().stream().map(this::pair).toList();
    }

    private KnownPair pair(Comparison comparison) {
        return new KnownPair(known.get(comparison.base()), known.get(comparison.other()));
    }

    /** Two versions that are compared. */
    record KnownPair(KnownVersion base, KnownVersion other) {
        static KnownPair of(ChangeText change) {
            return new KnownPair(KnownVersion.baseOf(change), KnownVersion.otherOf(change));
        }

        KnownPair backwards() {
            return new KnownPair(other, base);
        }

        /** How likely it is the same pair at another time; 0 if it is not. */
        int likeness(KnownPair that) {
            int ofBase = base.likeness(that.base);
            int ofOther = other.likeness(that.other);
            return ofBase == 0 || ofOther == 0 ? 0 : ofBase + ofOther;
        }

        /** A change between the two. */
        ChangeText between(boolean whole, String before, String after, String baseParagraph, String otherParagraph) {
            return new ChangeText(
                    base.name(),
                    other.name(),
                    whole,
                    before,
                    after,
                    baseParagraph,
                    otherParagraph,
                    0,
                    base.digest(),
                    other.digest());
        }

        /** The change of the same words between the two. */
        ChangeText between(ChangeText change) {
            return change.between(base.name(), base.digest(), other.name(), other.digest());
        }
    }
}
