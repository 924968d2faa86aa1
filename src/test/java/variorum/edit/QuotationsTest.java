package variorum.edit;

import static variorum.edit.DrawnEdits.compare;

import org.junit.jupiter.api.Test;

/** What counts as inside quotation marks. */
class QuotationsTest {
    @Test
    void whatStandsBetweenTwoQuotationsIsNotQuoted() {
        compare("\"Yes,\" she said, \"we go.\"", "\"Yes,\" he said, \"we go.\"").says("wording: she > he");
    }

    @Test
    void aWordPutInBeforeAQuotationIsNotQuoted() {
        compare("She said “we are glad” today.", "She said then “we are glad” today.")
                .says("wording:  > then");
    }

    @Test
    void aWordPutInInsideAQuotationIsQuoted() {
        compare("She said “we are glad” today.", "She said “we are so glad” today.")
                .says("quotation!:  > so");
    }

    @Test
    void whoSaidItMayStandElsewhereAndNoQuotationHasChanged() {
        compare("“It will be noisy there.”", "“It will be noisy there,” she said.")
                .tells();
        compare(
                        "“We have waited for years,” she said. “Now it is here.”",
                        "“We have waited for years. Now it is here,” she said.")
                .tells();
        compare("“Nobody asked us. We heard of it,” he said.", "“Nobody asked us,” he said. “We heard of it.”")
                .tells();
        compare("He said “it will be noisy there”.", "“It will be noisy there,” he said.")
                .tells();
    }

    @Test
    void whatWasCutFromAQuotationWithThoseWhoSaidItIsAFact() {
        compare("“We have waited for years,” she said. “Now it is here.”", "“We have waited for years.”")
                .says("quotation!: ,” she said. “Now it is here > ");
    }

    @Test
    void aQuotationIsFoundBehindAnApostropheThatNothingCloses() {
        compare("In the '90s they sang “old songs” well.", "In the '90s they sang “new songs” well.")
                .says("quotation!: old > new");
    }

    @Test
    void aMarkThatOnlyClosesOpensNoQuotation() {
        compare("They went home.” She kept the old house.", "They went home.” She kept the new house.")
                .says("wording: old > new");
    }

    @Test
    void aSingleMarkAtTheVeryStartOpensOne() {
        compare("‘Very good,’ she said.", "‘Quite good,’ she said.").says("quotation!: Very > Quite");
    }

    @Test
    void aQuotationThatIsNotClosedEndsWithItsParagraph() {
        compare("She said: “We are very glad.¶It rained all day.", "She said: “We are quite glad.¶It rained all night.")
                .says("quotation!: very > quite", "wording: day > night");
    }

    @Test
    void aWordAfterAClosedSingleQuotationIsNotQuoted() {
        compare("It is ‘very good’ and old news.", "It is ‘very good’ and new news.")
                .says("wording: old > new");
    }

    @Test
    void anApostropheInsideAWordClosesNoSingleQuotation() {
        compare("He said ‘they don’t want very much’ there.", "He said ‘they don’t want quite much’ there.")
                .says("quotation!: very > quite");
    }

    @Test
    void aChangeBesideAQuotationIsNoChangeOfIt() {
        compare("“We are glad,” she said.", "“We are glad,” she added.").says("wording: said > added");
    }

    @Test
    void anApostropheOpensNoQuotation() {
        compare("the mayors' old house", "the mayors' new house").says("wording: old > new");
    }

    @Test
    void singleQuotationMarksQuote() {
        compare("It is ‘very good’ news.", "It is ‘quite good’ news.").says("quotation!: very > quite");
        compare("It is 'very good' news.", "It is 'quite good' news.").says("quotation!: very > quite");
    }

    @Test
    void marksThatPointInwardsQuoteToo() {
        compare("Sie rief »sehr gut« und ging.", "Sie rief »ganz gut« und ging.")
                .says("quotation!: sehr > ganz");
        compare("Hon sa ”mycket bra” till oss.", "Hon sa ”ganska bra” till oss.")
                .says("quotation!: mycket > ganska");
    }

    @Test
    void anApostropheThatNothingClosesOpensNoQuotation() {
        compare("Back in the '90s they sang old songs.", "Back in the '90s they sang new songs.")
                .says("wording: old > new");
    }
}
