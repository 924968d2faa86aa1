package variorum.edit;

import static variorum.edit.DrawnEdits.compare;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What kind of thing an edit changes, and whether a fact with it. */
class EditCategorizerTest {
    @Test
    void anotherCapitalInAWordIsOneChangeOfCase() {
        compare("It belongs to ByteDance now.", "It belongs to Bytedance now.")
                .marks("              ---------     ", "              +++++++++     ")
                .says("case: ByteDance > Bytedance");
    }

    @Test
    void anotherApostropheInsideAWordIsAChangeOfTheMarkAlone() {
        compare("They don’t know.", "They don't know.")
                .marks("        -       ", "        +       ")
                .says("punctuation: ’ > '");
    }

    @Test
    void otherQuotationMarksAreTwoChangesOfPunctuation() {
        compare("He said “so be it” and left.", "He said \"so be it\" and left.")
                .says("punctuation: “ > \"", "punctuation: ” > \"");
    }

    @Test
    void anotherHyphenIsAChangeOfPunctuation() {
        compare("a well-known man", "a well‑known man").says("punctuation: - > ‑");
    }

    @Test
    void aTypedDashIsADash() {
        compare("a man -- old now -- left", "a man — old now – left")
                .says("punctuation: -- > —", "punctuation: -- > –");
        compare("a man---old---left", "a man—old—left").says("punctuation: --- > —", "punctuation: --- > —");
    }

    @Test
    void aLetterWrittenAsOneOrAsTwoCodePointsIsAChangeOfPunctuation() {
        compare("un café noir", "un cafe\u0301 noir").says("punctuation: café > cafe\u0301");
    }

    @Test
    void aChangedFigureIsAFact() {
        compare("about 1,200 people came", "about 1,300 people came")
                .marks("      -----            ", "      +++++            ")
                .says("number!: 1,200 > 1,300");
    }

    @Test
    void aFigureAtTheEndOfASentenceIsMarkedWithoutItsFullStop() {
        compare("It rose by 3.5. They cheered.", "It rose by 3.7. They cheered.")
                .marks("           ---               ", "           +++               ");
    }

    @Test
    void aFigureThatStaysIsNoChangeWhenTheSentenceGoesOn() {
        compare("It rose by 3.5.", "It rose by 3.5 again.").marks("               ", "              ++++++ ");
    }

    @Test
    void aDateIsANumber() {
        compare("due in January this year", "due in February this year").says("number!: January > February");
    }

    @Test
    void anAmountInAnotherCurrencyIsAFact() {
        compare("It cost $12 today.", "It cost €12 today.").says("number!: $12 > €12");
    }

    @Test
    void anInsertedNegationIsAFact() {
        compare("The mayor will resign.", "The mayor will not resign.").says("wording!:  > not");
    }

    @Test
    void aContractedNegationIsAFact() {
        compare("The mayor does know.", "The mayor doesn’t know.").says("wording!: does > doesn’t");
    }

    @Test
    void aDroppedHedgeIsAFact() {
        compare("the alleged thief fled", "the thief fled").says("wording!: alleged > ");
    }

    @Test
    void anotherNameIsAFact() {
        compare("They met Keller there.", "They met Vasquez there.").says("name!: Keller > Vasquez");
    }

    @Test
    void aNameThatIsShortenedIsAFact() {
        compare("the Harbour Council of Aberdale said", "the Harbour Council said")
                .says("name!: of Aberdale > ");
    }

    @Test
    void aCapitalAtTheStartOfASentenceMakesNoName() {
        compare("It rained. Crowds left.", "It rained. People left.").says("wording: Crowds > People");
    }

    @Test
    void aChangeInsideQuotationMarksIsAFact() {
        compare("“We are very glad,” she said.", "“We are quite glad,” she said.")
                .says("quotation!: very > quite");
    }

    @Test
    void aDroppedQuotationIsAFact() {
        compare("It rained. “We are glad,” she said. They left.", "It rained. They left.")
                .marks("           -------------------------          ", "                    ")
                .says("quotation!: “We are glad,” she said. > ");
    }

    @Test
    void aPlainWordIsNoFact() {
        compare("a large house", "a big house").says("wording: large > big");
    }

    @Test
    void anotherMarkIsPunctuation() {
        compare("Stop. Now.", "Stop! Now.").says("punctuation: . > !");
    }

    @Test
    void anotherFormOfALetterInOtherCaseIsNeitherAloneAndNoFact() {
        compare("nach Zu\u0308rich gereist", "nach ZÜRICH gereist").says("wording: Zu\u0308rich > ZÜRICH");
    }

    @Test
    void aLigatureFoldsAsItsLettersDoAndIsAChangeOfCase() {
        compare("the ﬁrst oﬃce", "the first office").says("case: ﬁrst > first", "case: oﬃce > office");
    }

    @Test
    void typographicVariantsAreNoWording() {
        compare("see Ｐａｇｅ below", "see Page below").says("punctuation: Ｐａｇｅ > Page");
        compare("so – they left", "so — they left").says("punctuation: – > —");
        compare("wait… then go", "wait... then go").says("punctuation: … > ...");
    }

    @Test
    void blanksOfAllKindsAreSpacing() {
        for (String blank : List.of("\u00A0", "\u2003", "\u2009", "\u202F", "\u3000", "\t")) {
            compare("about" + blank + "twelve", "about twelve")
                    .says("whitespace: " + (blank.equals("\u00A0") || blank.equals("\u202F") ? blank : "") + " > ");
        }
    }

    @Test
    void japaneseDenialsAreFactsHoweverTheirWordsAreCut() {
        compare("市長は出席しなかった。", "市長は出席した。").says("wording!: しなかった > した");
        compare("市長は認めません。", "市長は認めます。").says("wording!: ません > ます");
        compare("証拠は存在しない。", "証拠は存在する。").says("wording!: しない > する");
    }

    @Test
    void denialsAndHedgesOfOtherLanguagesAreFacts() {
        compare("Der Mann ist nicht in der Stadt.", "Der Mann ist in der Stadt.")
                .says("wording!: nicht > ");
        compare("El alcalde fue a la casa del presunto ladrón.", "El alcalde fue a la casa del ladrón.")
                .says("wording!: presunto > ");
        compare("Elle n’est pas venue dans la ville.", "Elle est venue dans la ville.")
                .says("wording!: n’est pas > est");
        compare("Он не был в городе.", "Он был в городе.").says("wording!: не > ");
        compare("قال إن المكتبة لن تفتح في مارس.", "قال إن المكتبة تفتح في مارس.")
                .says("wording!: لن > ");
        compare("הוא לא בא אל העיר.", "הוא בא אל העיר.").says("wording!: לא > ");
        compare("वह शहर में नहीं था।", "वह शहर में था।").says("wording!: नहीं > ");
        compare("เขาไม่มาที่เมือง", "เขามาที่เมือง").says("wording!: ไม่ > ");
        compare("市长没有参观那里的新图书馆。", "市长参观那里的新图书馆。").says("wording!: 没有 > ");
        compare("市長は恐らくその町にいる。", "市長はその町にいる。").says("wording!: 恐らく > ");
    }

    @Test
    void aLanguageIsKnownInASentenceWithoutItsFunctionWords() {
        compare("ראש העיר אמר שהספרייה לא תיפתח.", "ראש העיר אמר שהספרייה תיפתח.")
                .says("wording!: לא > ");
    }

    @Test
    void aGermanNounIsNoName() {
        compare(
                        "Er sah das Haus. Dann kam ein Wagen mit der Post.",
                        "Er sah das Haus. Dann kam ein Pferd mit der Post.")
                .says("wording: Wagen > Pferd");
    }

    @Test
    void aGermanNameIsAName() {
        compare("Dann sprach der Rat mit Anna Berg in der Stadt.", "Dann sprach der Rat mit Anna Holm in der Stadt.")
                .says("name!: Berg > Holm");
    }

    @Test
    void aPossessiveIsTheNameOfItsNoun() {
        compare("We saw Keller leave the hall.", "We saw Keller’s leave the hall.")
                .says("wording: Keller > Keller’s");
    }
}
