package variorum.report.words;

import java.util.List;
import variorum.display.facts.Fact;
import variorum.display.facts.FactPhrase;
import variorum.model.Version;

/**
 * A fact in a report, on a line or two.
 *
 * @param fact the first of the facts in which the same words changed in the same way
 * @param times how many of these there are
 */
public record FactLine(Fact fact, Version base, Version other, int times) {
    /** Fewer characters would not help. */
    private static final int LEAST_ROOM = 20;

    /**
     * The key by which two facts are the same. Denials never are, because each {@code not} denies something else. A
     * list, because the JVM generates the methods of a record on their first call, which would slow the start.
     */
    List<Object> sameness() {
        int denial = fact.kind() == Fact.Kind.DENIAL ? fact.first().number() : -1;
        return List.of(
                fact.kind(), denial, other.name(), inBase(0).words(), inOther(0).words());
    }

    FactLine onceMore() {
        return new FactLine(fact, base, other, times + 1);
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
        return FactPhrase.of(fact.otherWords(), other, room);
    }

    /** How many characters are bold in the longer column. */
    int length() {
        return Math.max(inBase(0).words().length(), inOther(0).words().length());
    }

    /** Such as {@code 12 -> 15}, {@code added: Anna Berg} or {@code dropped: may (3 times)}. */
    public String change(String arrow) {
        String from = inBase(0).words();
        String to = inOther(0).words();
        String change = from.isEmpty() ? "added: " + to : to.isEmpty() ? "dropped: " + from : from + arrow + to;
        return change + howOften();
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

    /** The words of the side that has some, the other's first, among those round them; empty where there is no room. */
    public String context(int room) {
        if (room < LEAST_ROOM) {
            return "";
        }
        FactPhrase after = inOther(room);
        FactPhrase phrase = after.words().isEmpty() ? inBase(room) : after;
        return phrase.before().isEmpty() && phrase.after().isEmpty()
                ? ""
                : (phrase.before() + phrase.words() + phrase.after()).strip();
    }
}
