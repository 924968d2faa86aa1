package variorum.sketch;

import variorum.model.Ignorable;

/** Collations for tests of whole reports. */
public final class Sketches {
    private Sketches() {}

    /** Has each verdict, each look and each category once at least. */
    public static Sketch everything() {
        return Sketch.base(
                        "h: #The old mill [c:by] the river",
                        "m*: The mayor, [N:Ann Berg], opened the [weir] on Monday.",
                        "a: The mill was built in [n:1871] and has stood empty[ for years]. [p:\"]Nobody wants it,[p:\"] she said.",
                        "k: It has two wheels and a store of grain.",
                        "-: A café was planned, then <dropped> & forgotten.",
                        "s: The roof is gone.[s: ]The walls still stand.",
                        "g: One wheel turns.[¶]The other [broke][].",
                        "w?: The council [argued about the price of the ruin for half a year].",
                        "l: The river runs on.",
                        "f: ~Share on [Post]",
                        "-: ~More from this desk")
                .other(
                        "h: #The old mill [By] the river",
                        "a: The mill was built in [1817] and has stood empty[]. [“]Nobody wants it,[”] she said.",
                        "k: It has two wheels and a store of grain.",
                        "s: The roof is gone.[¶]The walls still stand.",
                        "-: A new paragraph, in 中文 as well: 磨坊很旧。",
                        "g: One wheel turns.[s: ]The other [stopped][q: \"for good\"].",
                        "w: The council [spent two full winters in debate over what it was worth].",
                        "l: The river runs on.",
                        "m: The mayor, [Anna Berg], opened the [gate] on Monday.",
                        "f: ~Share on [Chat]")
                .ignoring(Ignorable.QUOTES);
    }

    /** Nothing to tell. */
    public static Sketch same() {
        return Sketch.base("a: One.", "b: Two.").other("a: One.", "b: Two.");
    }

    /** The other version is blank. */
    public static Sketch againstNothing() {
        return Sketch.base("-: One.", "-: Two.").other();
    }
}
