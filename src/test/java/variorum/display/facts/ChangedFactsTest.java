package variorum.display.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import variorum.display.DisplayPlan;
import variorum.display.PlanOptions;
import variorum.display.planner.DisplayPlanner;
import variorum.model.Collation;
import variorum.model.Span;
import variorum.model.Version;
import variorum.testing.Articles;
import variorum.testing.Collated;

/** Which words of a change are its facts. */
class ChangedFactsTest {
    /** What an article on the matter says elsewhere, so that its names are known. */
    private static final String REST =
            "¶Last week Mayor Lind and Anna Berg of the Harbour Council opened the ferry to Aberdale with a speech.";

    private static List<String> facts(String base, String other) {
        Version from = Articles.drawn(base + REST);
        Version to = Articles.drawn(other + REST);
        Collation collation = Collated.collate(List.of(from, to));
        DisplayPlan plan = new DisplayPlanner().plan(collation, collation.table(), PlanOptions.FIRST);
        return Facts.of(collation, plan).stream()
                .map(fact -> fact.kind() + " " + words(fact.baseWords(), from) + " > " + words(fact.otherWords(), to))
                .toList();
    }

    private static String words(List<Span> spans, Version version) {
        return spans.stream().map(span -> span.of(version.text())).collect(Collectors.joining(", "));
    }

    @Test
    void aChangeWithAFigureAndANameIsAFactForEach() {
        assertThat(facts(
                        "The ferry to the islands was late, said Mayor Lind in front of 40 guests.",
                        "The ferry to the islands was late, as people complained at noon to all 90 guests."))
                .contains("NUMBER 40 > 90", "NAME Mayor Lind > ");
    }

    @Test
    void aDayThatStandsElsewhereInItsSentenceHasMoved() {
        assertThat(facts(
                        "The ferry to the islands sank on Tuesday with 40 guests, it was said.",
                        "The ferry to the islands went down with 45 guests Tuesday night, it was said."))
                .containsExactly("NUMBER 40 > 45", "MOVED Tuesday > Tuesday");
    }

    @Test
    void aNumberInWordsThatStandsOnTheOtherSideOfANameHasMoved() {
        assertThat(facts(
                        "Two weeks ago the ferry to Aberdale sank with all guests on board.",
                        "The ferry to Aberdale sank with all guests on board two weeks ago."))
                .containsExactly("MOVED Two weeks > two weeks");
        assertThat(facts(
                        "Two weeks ago the ferry to Aberdale sank with all guests on board.",
                        "The ferry to Aberdale sank with all guests on board three weeks ago."))
                .containsExactly("NUMBER Two weeks > ", "NUMBER  > three weeks");
    }

    @Test
    void aNumberInWordsThatStandsElsewhereInItsSentenceIsNoFact() {
        assertThat(facts(
                        "Two weeks ago the ferry to the islands sank with all guests on board.",
                        "The ferry to the islands sank with all guests on board two weeks ago."))
                .isEmpty();
    }

    @Test
    void aDayThatBothSidesOfOneChangeTellIsNoFact() {
        assertThat(facts(
                        "The ferry to the islands sank on Tuesday, as 40 guests said.",
                        "The ferry to the islands met Tuesday night 45 guests said."))
                .containsExactly("NUMBER 40 > 45");
    }

    @Test
    void neighboursAreTheWordsOfOneFact() {
        assertThat(facts(
                        "The ferry to the islands will sail again on 4 October, it was said.",
                        "The ferry to the islands will sail again soon, it was said."))
                .containsExactly("NUMBER 4 October > ");
    }

    @Test
    void aFigureInAQuotationIsAFigure() {
        assertThat(facts(
                        "They said: “We need some 20 engines for the ferry to the islands.”",
                        "They said: “We want some 200 engines for the ferry to the islands.”"))
                .containsExactly("NUMBER 20 > 200", "QUOTATION need > want");
    }

    @Test
    void whereAThingStandsIsNoHedge() {
        assertThat(facts(
                        "The lamp was found on top of the ferry to the islands.",
                        "The lamp was found under the ferry to the islands."))
                .isEmpty();
    }

    @Test
    void aboutBeforeAFigureIsAHedge() {
        assertThat(facts(
                        "The ferry to the islands took more than 20 guests on board.",
                        "The ferry to the islands took 20 guests on board."))
                .containsExactly("DENIAL more > ");
    }
}
