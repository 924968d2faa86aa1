package variorum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.align.DrawnLinks.links;
import static variorum.testing.Articles.article;

import org.junit.jupiter.api.Test;

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
}
