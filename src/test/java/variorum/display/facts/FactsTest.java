package variorum.display.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.testing.Articles.article;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.display.Change;
import variorum.display.DisplayPlan;
import variorum.display.PlanOptions;
import variorum.display.planner.DisplayPlanner;
import variorum.model.Collation;
import variorum.model.Span;
import variorum.sketch.Sketch;
import variorum.sketch.Sketches;
import variorum.testing.Collated;
import variorum.testing.SeededVersions;

class FactsTest {
    private static DisplayPlan plan(Collation collation) {
        return new DisplayPlanner().plan(collation, collation.table(), PlanOptions.FIRST);
    }

    /** Each fact as its kind, the numbers of its changes, and its words. */
    private static List<String> facts(Sketch sketch) {
        return facts(sketch.collation());
    }

    private static List<String> facts(Collation collation) {
        String base = collation.versions().get(0).text();
        String other = collation.versions().get(1).text();
        return Facts.of(collation, plan(collation)).stream()
                .map(fact -> fact.kind() + " "
                        + fact.changes().stream()
                                .map(change -> change.number() + 1)
                                .toList() + " " + words(fact.baseWords(), base) + " > "
                        + words(fact.otherWords(), other))
                .toList();
    }

    private static String words(List<Span> words, String text) {
        return words.stream().map(span -> span.of(text)).collect(Collectors.joining("; "));
    }

    @Test
    void figuresComeFirstThenNamesThenWhatWasSaid() {
        assertThat(facts(Sketch.base(
                                "a: \u201cIt [q:burned],\u201d [N:Berg] said in [n:1871].", "b: It has [n:2] roofs.")
                        .other("a: \u201cIt [glowed],\u201d [Burg] said in [1817].", "b: It has [3] roofs.")))
                .containsExactly(
                        "NUMBER [3] 1871 > 1817",
                        "NUMBER [4] 2 > 3",
                        "NAME [2] Berg > Burg",
                        "QUOTATION [1] burned > glowed");
    }

    @Test
    void theChangesWithinAQuotationAreOneFact() {
        assertThat(facts(Sketch.base(
                                "a: \u201cWe [q:need] all the [q:water] now,\u201d he said. \u201cGo [q:home].\u201d")
                        .other("a: \u201cWe [want] all the [oil] now,\u201d he said. \u201cGo [away].\u201d")))
                .containsExactly("QUOTATION [1, 2] need all the water > want all the oil", "QUOTATION [3] home > away");
    }

    @Test
    void aQuotationThatChangedWithTheWordsRoundItIsToldWhole() {
        assertThat(facts(Sketch.base("a: He [q:said: \u201cWe need] water,\u201d and left.")
                        .other("a: He [: \u201cWe want] water,\u201d and left.")))
                .containsExactly("QUOTATION [1] \u201cWe need water,\u201d > \u201cWe want water,\u201d");
    }

    @Test
    void wordsThatWereLeftOutWhereOnlyTheOtherQuotesAreTold() {
        assertThat(facts(Sketch.base("a: [q:It burned, ]he said so.").other("a: \u201c[]he said so.\u201d")))
                .containsExactly("QUOTATION [1] It burned,  > ");
    }

    @Test
    void aQuotationIsNotToldToHaveTakenThePlaceOfAllThatWasRewritten() {
        String after = ", as the mayor of the old town wrote in a letter to the board of the mill on the river.";
        assertThat(facts(
                        "He left late at night, and took what he had along with him" + after,
                        "He \u201cfled\u201d" + after))
                .containsExactly("QUOTATION [3]  > \u201cfled\u201d");
        assertThat(facts("He went away" + after, "He \u201cfled\u201d" + after))
                .containsExactly("QUOTATION [3] went away > \u201cfled\u201d");
    }

    private static List<String> facts(String base, String other) {
        return facts(Collated.collate(List.of(article("base", base), article("other", other))));
    }

    @Test
    void aDateThatOnlyMovedWithinItsSentenceComesLast() {
        assertThat(facts(Sketch.base("a: He wrote [n:an] article[n: in July 2024] on [N:Berg].")
                        .other("a: He wrote [a July 2024] article[] on [Burg].")))
                .containsExactly("NAME [3] Berg > Burg", "MOVED [1, 2] an;  in July 2024 > a July 2024");
    }

    @Test
    void aDateThatMovedToAnotherSentenceIsTwoFacts() {
        assertThat(facts(Sketch.base("a: He wrote it[n: in July 2024]. It was read[n:].")
                        .other("a: He wrote it[]. It was read[ in July 2024].")))
                .hasSize(2)
                .allMatch(fact -> fact.startsWith("NUMBER"));
    }

    private static final String CREW =
            "The crew spent the whole summer in the harbour and painted all of the boats there";

    @Test
    void whatMovedToAnotherSentenceWithWhatItIsAboutComesLast() {
        assertThat(facts(
                        "The night ferry sails 20 times a day. " + CREW + ".",
                        CREW + ", from which the night ferry sails 20 times a day."))
                .containsExactly("MOVED [3, 4] 20; day > 20; day");
        assertThat(facts(
                        "Bread was not baked in the mill. " + CREW + ".",
                        CREW + ", since the mill had not baked any bread."))
                .containsExactly("MOVED [3, 4] not > not");
    }

    @Test
    void figuresThatMovedInAnotherOrderHaveNotOnlyMoved() {
        assertThat(facts(
                        "The ferry sails 20 miles and the tug 30 miles. " + CREW + ".",
                        CREW + ", from which the ferry sails 30 miles and the tug 20 miles."))
                .containsExactly("NUMBER [3] 20 miles; 30 miles > ", "NUMBER [4]  > 30 miles; 20 miles");
    }

    @Test
    void whatMovedToAnotherSentenceAboutSomethingElseIsTwoFacts() {
        assertThat(facts(
                        "The night ferry sails 20 times a day. " + CREW + ".",
                        "The night ferry sails. " + CREW + ", and each got 20 crowns for it."))
                .containsExactly("NUMBER [3] 20; day > ", "NUMBER [4]  > 20");
        assertThat(facts(
                        "Bread was not baked in the mill. " + CREW + ".",
                        "Bread was baked in the mill. " + CREW + ", but not the quay."))
                .containsExactly("DENIAL [3] not > ", "DENIAL [4]  > not");
    }

    @Test
    void whatWasRewrittenAtLengthIsNotToldInPlaceOfAFact() {
        assertThat(facts(CREW + " since they had been told to do so by those on land.", CREW + " Berg."))
                .containsExactly("NAME [3]  > Berg");
        assertThat(facts(CREW + " with him.", CREW + " with Berg.")).containsExactly("NAME [3] him > Berg");
    }

    @Test
    void namesThatChangedPlacesHaveNotOnlyMoved() {
        assertThat(facts(Sketch.base("a: [N:Rome] beat [N:Carthage].").other("a: [Carthage] beat [Rome].")))
                .containsExactly("NAME [1] Rome > Carthage", "NAME [2] Carthage > Rome");
    }

    @Test
    void whatIsDeniedWhileANameMovesIsNotAMove() {
        assertThat(facts(Sketch.base("a: [N:Anna Berg] spoke[N:].").other("a: [] spoke[, said Anna Berg, not].")))
                .hasSize(2)
                .allMatch(fact -> fact.startsWith("NAME"));
    }

    @Test
    void aNameThatIsOnlySpelledOtherwiseComesLast() {
        assertThat(facts(Sketch.base("a: [N:ByteDance\u2019s] man met [N:Berg].")
                        .other("a: [the Bytedance] man met [Burg].")))
                .containsExactly("NAME [2] Berg > Burg", "SPELLING [1] ByteDance\u2019s > the Bytedance");
    }

    @Test
    void whatStandsInPlaceOfAFactIsToldBesideIt() {
        assertThat(facts(Collated.collate(List.of(
                        article("The noise may harm the seals. The bridge opens in March 2027."),
                        article("The noise will harm the seals. The bridge opens in spring 2027.")))))
                .containsExactly("NUMBER [2] March > spring", "DENIAL [1] may > will");
        assertThat(facts(Collated.collate(List.of(
                        article("The noise will harm the seals. The bridge opens in spring 2027."),
                        article("The noise may harm the seals. The bridge opens in March 2027.")))))
                .containsExactly("NUMBER [2] spring > March", "DENIAL [1] will > may");
    }

    @Test
    void whatStandsInPlaceOfMoreThanAFactIsNotToldBesideIt() {
        assertThat(facts(Collated.collate(List.of(
                        article("The mayor and the council met on Friday behind 31 locked doors."),
                        article("The mayor and the council met on Friday outdoors.")))))
                .containsExactly("NUMBER [1] 31 > ");
    }

    @Test
    void aFigureInAnotherStyleComesLast() {
        assertThat(facts(Collated.collate(List.of(
                        article("On January 20th they saw twelve ships and 3 boats."),
                        article("On 20 January they saw 12 ships and 4 boats.")))))
                .containsExactly(
                        "NUMBER [3] 3 > 4", "SPELLING [1] January 20th > 20 January", "SPELLING [2] twelve > 12");
    }

    @Test
    void noFactIsLostAndNoneToldTwice() {
        Collation collation = Sketches.everything().collation();
        DisplayPlan plan = plan(collation);
        assertThat(Facts.of(collation, plan).stream().flatMap(fact -> fact.changes().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        plan.changes().stream().filter(Change::fact).toList());
    }

    @ParameterizedTest
    @MethodSource("variorum.testing.SeededVersions#sets")
    void everyFactHasWords(SeededVersions seeded) {
        Collation collation = Collated.collate(seeded.versions());

        assertThat(Facts.of(collation, plan(collation)))
                .noneMatch(
                        fact -> fact.baseWords().isEmpty() && fact.otherWords().isEmpty());
    }
}
