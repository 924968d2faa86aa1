package variorum.testing;

/** Texts of two stories that have nothing to do with one another, and one that belongs to neither. */
public final class TwoStories {
    public static final String FERRY = """
            The last ferry to Norrey left the old pier on Friday night.

            Captain Ada Holm rang the brass bell twice, and nobody on board spoke.
            """;
    public static final String FERRY_REWORDED = FERRY.replace("Friday", "Sunday");
    public static final String FERRY_CUT = FERRY.replace(", and nobody on board spoke", "");
    public static final String ORCHARD = """
            Frost has killed half of the cherry blossom in the Arden valley.

            Growers lit candles between the trees on three nights, said Tom Ruiz.
            """;
    public static final String ORCHARD_REWORDED = ORCHARD.replace("three", "four");
    public static final String LONE = "A new museum of clocks opens in the spring.\n";

    private TwoStories() {}
}
