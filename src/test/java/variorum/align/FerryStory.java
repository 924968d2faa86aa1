package variorum.align;

/** Paragraphs of one article, and what later versions made of them. */
final class FerryStory {
    static final String FERRY = "The night ferry to Aberdale will stop running in March, its owner said on Monday,"
            + " because too few lorries have crossed since the bridge opened.";
    static final String BRIDGE = "Engineers had warned for years that the toll on the new bridge was too low to"
            + " leave room for any other way across the strait.";
    static final String CREW = "Forty sailors will lose their posts, and the union wants the town to buy the older"
            + " of the two ships as a floating school.";
    static final String MUSEUM = "A museum on the quay, paid for by a lottery, is to show the captain's log of the"
            + " first crossing and a model of his cabin.";
    static final String BAKER = "Ingrid Keller, who bakes for the passengers, learned of it from a customer and has"
            + " already let her second oven go cold.";

    static final String CONDENSED =
            "One woman in the port, whose bread the travellers used to eat on board, learned of it from a customer"
                    + " who came for rolls early one morning.";

    static final String STREET =
            " Nobody else in that narrow street had yet been told, so the neighbours laughed when she said so.";
    static final String OVEN =
            " By then her second oven was off; no crumb remained on any shelf, and mice had moved away.";

    private FerryStory() {}
}
