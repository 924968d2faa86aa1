package variorum.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import variorum.display.facts.Fact;
import variorum.display.facts.FactPhrase;
import variorum.model.Span;
import variorum.model.Version;

/**
 * A fact in a report, on a line or two.
 *
 * @param fact the first of the facts in which the same words changed in the same way
 * @param others the versions that changed them so at the same places of the base, in their order; that of the fact
 *     first
 * @param otherParagraph the paragraph of all of them that its words are in, from 0; empty if they were dropped, or if
 *     it is not the same in all
 * @param times at how many places they did
 */
public record FactLine(Fact fact, Version base, List<Version> others, OptionalInt otherParagraph, int times) {
    /** Fewer characters would not help. */
    private static final int LEAST_ROOM = 20;

    static FactLine of(Fact fact, Version base, Version other) {
        return new FactLine(fact, base, List.of(other), fact.otherParagraph(other), 1);
    }

    /** Equal where two facts are the same. Denials never are, because each {@code not} denies something else. */
    Key sameness() {
        int denial = fact.kind() == Fact.Kind.DENIAL ? fact.first().number() : 0;
        return key(denial, others.stream().map(Version::name).toList());
    }

    /** Equal where two versions changed the same words of the base in the same way. */
    Key place() {
        int start = fact.baseWords().isEmpty()
                ? fact.first().base().start()
                : fact.baseWords().get(0).start();
        return key(start, List.of(base.name()));
    }

    private Key key(int number, List<String> versions) {
        return new Key(
                fact.kind(), number, versions, inBase(0).words(), inOther(0).words());
    }

    /**
     * What equal lines have in common. Its methods are written out, because what the JVM generates for a record on
     * their first call would slow the start.
     */
    record Key(Fact.Kind kind, int number, List<String> versions, String from, String to) {
        @Override
        public boolean equals(@Nullable Object that) {
            return that instanceof Key key
                    && kind == key.kind
                    && number == key.number
                    && versions.equals(key.versions)
                    && from.equals(key.from)
                    && to.equals(key.to);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * number + from.hashCode()) + to.hashCode();
        }
    }

    FactLine onceMore() {
        return new FactLine(fact, base, others, otherParagraph, times + 1);
    }

    /** The same in another version too, or once more in this one. */
    FactLine alsoIn(FactLine same) {
        if (others.stream().anyMatch(known -> known.name().equals(same.other().name()))) {
            return onceMore();
        }
        List<Version> all = new ArrayList<>(others);
        all.addAll(same.others);
        OptionalInt paragraph = otherParagraph.equals(same.otherParagraph) ? otherParagraph : OptionalInt.empty();
        return new FactLine(fact, base, all, paragraph, times);
    }

    /** How many facts it tells, of which each is of one version. */
    int facts() {
        return times * others.size();
    }

    /** The version that the fact is of. */
    Version other() {
        return others.get(0);
    }

    /**
     * The base's phrase and the other's, each as long as there is room; the last one that has words also says how
     * often.
     */
    public List<FactPhrase> sides(int room) {
        FactPhrase from = inBase(room);
        FactPhrase to = inOther(room);
        return to.words().isEmpty()
                ? List.of(from.followedBy(howOften()), to)
                : List.of(from, to.followedBy(howOften()));
    }

    private FactPhrase inBase(int room) {
        return FactPhrase.of(fact.baseWords(), base, room);
    }

    private FactPhrase inOther(int room) {
        return FactPhrase.of(fact.otherWords(), other(), room);
    }

    /** How many characters are bold in the longer column. */
    int length() {
        return Math.max(inBase(0).words().length(), inOther(0).words().length());
    }

    /**
     * Such as {@code 12 -> 15}, {@code added: Anna Berg} or {@code dropped: may (3 times)}; of what only moved, the
     * words.
     */
    public String change(String arrow) {
        String from = inBase(0).words();
        String to = inOther(0).words();
        return change(from, to, arrow) + howOften();
    }

    private static String change(String from, String to, String arrow) {
        if (from.isEmpty() || to.isEmpty()) {
            return from.isEmpty() ? "added: " + to : "dropped: " + from;
        }
        return from.equals(to) ? to : from + arrow + to;
    }

    /** Such as {@code (3 times)}; empty for once. */
    private String howOften() {
        return times == 1 ? "" : " (" + times + " times)";
    }

    /** The same, with as many of the surrounding words as there is room for, in characters. */
    public String inContext(String arrow, int room) {
        String change = change(arrow);
        String context = context(room - change.length());
        return context.isEmpty() ? change : change + ": " + context;
    }

    /**
     * The words of the side that has some, the other's first, among those round them: the first of several. Empty where
     * there is no room.
     */
    public String context(int room) {
        if (room < LEAST_ROOM) {
            return "";
        }
        FactPhrase phrase = fact.otherWords().isEmpty()
                ? roundFirst(fact.baseWords(), base, room)
                : roundFirst(fact.otherWords(), other(), room);
        return phrase.before().isEmpty() && phrase.after().isEmpty() ? "" : phrase.whole();
    }

    private static FactPhrase roundFirst(List<Span> words, Version version, int room) {
        return FactPhrase.of(words.subList(0, 1), version, room);
    }
}
