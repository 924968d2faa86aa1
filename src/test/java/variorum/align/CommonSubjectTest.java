package variorum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.align.DrawnLinks.links;
import static variorum.testing.Articles.article;

import org.junit.jupiter.api.Test;
import variorum.model.Version;

/**
 * Where every paragraph speaks of the same things, words in common are no evidence: a stranger that stands exactly
 * where a paragraph was cut is not its partner.
 */
class CommonSubjectTest {
    private static final String VOTE = "The council of Aberdale voted on Tuesday to keep the old ferry, and the mayor"
            + " said the harbour could not live without the crossing to Skerra.";
    private static final String COST = "Keeping the ferry will cost the council of Aberdale two million a year, most of"
            + " it for fuel, and the mayor wants Skerra to pay half of the crossing.";
    private static final String CREW = "The crew of the ferry heard of it in the harbour of Skerra, where the mayor of"
            + " Aberdale telephoned the captain before the crossing.";
    private static final String SCHOOL =
            "Pupils from Skerra take the ferry to the school in Aberdale; the crossing lasts"
                    + " an hour, and the council pays for a teacher on board.";
    private static final String STORM =
            "A storm kept the ferry in the harbour of Aberdale for nine days in January, and"
                    + " the mayor of Skerra asked the council for bread.";
    private static final String TOURISTS = "In summer the crossing from Aberdale is full of visitors, and the mayor of"
            + " Skerra says they leave the ferry, the harbour and the council richer.";

    @Test
    void aStrangerInThePlaceOfACutParagraphIsNotItsPartner() {
        assertThat(links(article(VOTE, COST, STORM, CREW, SCHOOL), article(VOTE, COST, TOURISTS, CREW, SCHOOL)))
                .isEqualTo("0:0 1:1 2: :2 3:3 4:4");
    }

    /**
     * The two strangers share a fifth of their words, more than some paragraphs that were reworded freely; but here any
     * two paragraphs share as much.
     */
    @Test
    void whatAnyTwoParagraphsShareIsNoEvidenceForTheOneInTheCutOnesPlace() {
        String cut = "After the storm the council of Skerra kept the ferry in the harbour.";
        String stranger = "The mayor of Skerra greets the visitors of the crossing in the harbour.";
        assertThat(links(among(cut), among(stranger))).isEqualTo("0:0 1:1 2:2 3: :3 4:4 5:5 6:6 7:7 8:8");
    }

    private static Version among(String paragraph) {
        return article(
                "The mayor told the council of Aberdale that the old ferry stays.",
                "The council pays for the ferry, and Skerra for half of each crossing.",
                "In the harbour the captain of the ferry heard the mayor of Skerra on the telephone.",
                paragraph,
                "Pupils make the crossing to Aberdale by ferry; the captain counts them in the harbour.",
                "The owner offers the council of Aberdale an older ferry for the crossing.",
                "A captain earns more than the mayor, the council of Aberdale complains.",
                "In fog the captain of the ferry to Skerra halts the crossing.",
                "The mayor will ask Aberdale and Skerra in May what the harbour needs.");
    }
}
