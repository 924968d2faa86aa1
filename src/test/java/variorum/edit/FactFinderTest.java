package variorum.edit;

import static variorum.edit.DrawnEdits.compare;

import org.junit.jupiter.api.Test;

/** Which words of an edit are its facts. */
class FactFinderTest {
    @Test
    void aChangeOfTwoKindsTellsBoth() {
        compare("They met 12 Danes there.", "They met 15 Swedes there.")
                .tells("number: 12 > 15", "name: Danes > Swedes");
    }

    @Test
    void namesSideBySideAreOneAndOthersStandAlone() {
        compare("They met Anna Keller there.", "They met Eva Holm there.").tells("name: Anna Keller > Eva Holm");
        compare("They met Anna’s boss Keller there.", "They met folk there.").tells("name: Anna’s, Keller > ");
    }

    @Test
    void aFigureThatStaysIsNoFact() {
        compare("They met 12 Danes there.", "They met Swedes 12 there.").tells("name:  > Swedes", "name: Danes > ");
    }

    @Test
    void aWordThatWeakensAFigureIsADenial() {
        compare("They met 20 people.", "They met about 20 people.").tells("denial:  > about");
        compare("They met 20 people.", "They met more than 20 people.").tells("denial:  > more");
    }

    @Test
    void anotherHedgeThatSaysTheSameIsNoFact() {
        compare("They met about 20 people.", "They met around 20 people.").says("wording: about > around");
        compare("Almost all left.", "Nearly all left.").says("wording: Almost > Nearly");
        compare("They met over 20 people.", "They met more than 20 people.").says("wording: over > more than");
        compare("They met over 20 people.", "They met fewer than 20 people.").tells("denial: over > fewer");
        compare("They met about 20 people.", "They met nearly 20 people.").tells("denial: about > nearly");
    }

    @Test
    void anotherFormOfADenialIsNoFact() {
        compare("Er hat keinen Hund und das ist gut.", "Er hat keine Katze und das ist gut.")
                .tells();
        compare("Er hat keinen Hund und das ist gut.", "Er hat einen Hund und das ist gut.")
                .tells("denial: keinen > ");
        compare("La ville n’a aucun projet.", "La ville n’a aucune idée.").tells();
        compare("Hon har inget hus och det är bra.", "Hon har ingen bil och det är bra.")
                .tells();
        compare("Nie ma to żadnego sensu.", "Nie ma to żadnej treści.").tells();
    }

    @Test
    void aDenialThatSaysMoreIsToldBesideTheOne() {
        compare("They don’t know.", "They won’t know.").tells("denial: don’t > won’t");
        compare("They may not know.", "They do not know.").tells("denial: may > ");
        compare("They cannot know.", "They know.").tells("denial: cannot > ");
    }

    @Test
    void suchAWordIsNoneWhereNoFigureIsNear() {
        compare("They walked.", "They walked about.").tells();
        compare("They went.", "They went about").tells();
        compare("They went away. 20 stayed.", "They went around. 20 stayed.").tells();
        compare("They went past those red huts 20 times.", "They went around those red huts 20 times.")
                .tells();
    }

    @Test
    void aMonthBesideAFigureIsANumber() {
        compare("March 5 was cold.", "May 5 was cold.").tells("number: March 5 > May 5");
        compare("They left on 5 March", "They left on 5 May").tells("number: 5 March > 5 May");
        compare("They left on Aug. 5", "They left on Oct. 5").tells("number: Aug. 5 > Oct. 5");
        compare("He may 5 times go.", "He may 6 times go.").tells("number: 5 > 6");
    }

    @Test
    void anAmountIsToldWhole() {
        compare("It cost two hundred crowns.", "It cost three hundred crowns.")
                .tells("number: two hundred > three hundred");
        compare("It cost 4 million crowns.", "It cost 5 million crowns.").tells("number: 4 million > 5 million");
        compare("It cost 36 € then.", "It cost 48 € then.").tells("number: 36 € > 48 €");
        compare("On Monday five came.", "On Monday six came.").tells("number: five > six");
        compare("มีสวนสิบสองแห่งในเมือง", "มีสวนสิบห้าแห่งในเมือง").tells("number: สิบสอง > สิบห้า");
    }

    @Test
    void aUnitBehindASignIsOne() {
        compare("It was 36 € a year then.", "It was 36 € a month then.").tells("number: year > month");
    }

    @Test
    void aSignThatStandsApartFromItsFigureIsAFact() {
        compare("It cost € 500 then.", "It cost $ 500 then.").tells("number: € 500 > $ 500");
        compare("It cost 500 € then.", "It cost 500 £ then.").tells("number: 500 € > 500 £");
        compare("It rose by 4 % then.", "It rose by 4 ‰ then.").says("number!: % > ‰");
        compare("It rose by 4 % then.", "It rose by 4 then.").tells("number: 4 % > 4");
        compare("Those of ≥ 18 kg got it.", "Those of ≤ 18 kg got it.").tells("number: ≥ 18 > ≤ 18");
        compare("It was so (p < 0.05).", "It was so (p > 0.05).").tells("number: < 0.05 > > 0.05");
        compare("It cost € 500 then.", "It cost 500 € then.").tells();
        compare("It cost 500 € then.", "It cost 500 dollars then.").tells("number: 500 € > 500 dollars");
        compare("It cost 500 € then.", "It cost 500 euros then.").tells("number: 500 € = 500 euros");
        compare("It rose by 4 % then.", "It rose by 4 per cent then.").tells("number: 4 % = 4 per cent");
    }

    @Test
    void aSignWithoutAFigureIsNone() {
        compare("Press File > Save as.", "Press File / Save as.").says("punctuation: > > /");
        compare("12 people came.", "> 12 people came.").says("punctuation:  > >");
    }

    @Test
    void aDateIsToldWhole() {
        compare("It shut on March 15, 2024.", "It shut on March 16, 2024.")
                .tells("number: March 15, 2024 > March 16, 2024");
        compare("It shut on March 15, 2024.", "It shut on 16 March 2024.")
                .tells("number: March 15, 2024 > 16 March 2024");
        compare("It shut on 15 March.", "It shut on March 15, 2024.").tells("number: 15 March > March 15, 2024");
        compare("It shut on March 15, 2024.", "It shut on March 15.").tells("number: March 15, 2024 > March 15");
        compare("It shut on March 15.", "It shut on March 15 and April 3.").tells("number:  > April 3");
        compare("It shut on March 15.", "It shut.").tells("number: March 15 > ");
    }

    @Test
    void aDateInAnotherFormIsTheSame() {
        compare("It shut on March 15, 2024.", "It shut on 15 March 2024.")
                .tells("number: March 15, 2024 = 15 March 2024");
        compare("It shut on 2024-03-15.", "It shut on 15 March 2024.").tells("number: 2024-03-15 = 15 March 2024");
        compare("It shut on the 15th of March.", "It shut on 15 March.").tells("number: 15th of March = 15 March");
        compare("Elle ferme le 1er mars 2024.", "Elle ferme le 1 mars 2024.")
                .tells("number: 1er mars 2024 = 1 mars 2024");
        compare("It shut on 15 March 2024.", "It shut on 2024-03-16.").tells("number: 15 March 2024 > 2024-03-16");
    }

    @Test
    void aTimeOfDayAsItIsSaidIsTheSameInEitherHalfOfTheDay() {
        compare("It shut at half past six.", "It shut at 6.30pm.").tells("number: half, six = 6.30pm");
        compare("It shut at half past six.", "It shut at 6.30.").tells("number: half, six = 6.30");
        compare("It shut at half past six.", "It shut at 7.30pm.").tells("number: half, six > 7.30pm");
        compare("Es schloss um halb sieben.", "Es schloss um 18.30 Uhr.").tells("number: sieben = 18.30 Uhr");
    }

    @Test
    void ofAQuotationTheFigureAloneIsTheFactWhereNothingElseChanges() {
        compare("“They met 12 people,” she said.", "“They met 15 people,” she said.")
                .tells("number: 12 > 15");
        compare("“They met the 12 people,” she said.", "“They met 15 people,” she said.")
                .tells("number: 12 > 15");
    }

    @Test
    void ofAQuotationInOtherWordsAllIsAFact() {
        compare("“They met 12 people,” she said.", "“They met 15 friends,” she said.")
                .tells("number: 12 > 15", "quotation: “They met 12 people,” > “They met 15 friends,”");
    }

    @Test
    void aQuotationIsToldWholeAlsoWhereMoreThanItChanged() {
        compare("“They met folk,” he said.", "They left.").tells("quotation: “They met folk,” > left");
    }

    @Test
    void whoSpeaksWithinFrenchQuotationMarksIsNoPartOfTheQuotation() {
        compare("« Il faut partir, dit-il, avant la nuit. »", "« Il faut partir, affirme-t-il, avant la nuit. »")
                .tells();
        compare("« Il faut partir, dit-il, avant la nuit. »", "« Il faut rester, dit-il, avant la nuit. »")
                .tells(
                        "quotation: « Il faut partir, dit-il, avant la nuit. » > « Il faut rester, dit-il, avant la nuit. »");
        compare("« Il faut partir, dit la loi, avant la nuit. »", "« Il faut partir, dit le roi, avant la nuit. »")
                .tells("quotation: « Il faut partir, dit la loi, avant la nuit. »"
                        + " > « Il faut partir, dit le roi, avant la nuit. »");
    }

    @Test
    void namesAndFiguresThatChangePlacesWithinAChangeAreFacts() {
        compare("He saw that Rome had beaten Carthage.", "He saw that Carthage had beaten Rome.")
                .tells("name: Rome, Carthage > Carthage, Rome");
    }

    @Test
    void aFigureThatChangesPlacesWithANameIsNoFact() {
        compare("He saw that 12 had beaten Carthage.", "He saw that Carthage had beaten 12.")
                .tells();
    }

    @Test
    void aNameAtTheStartOfASentenceIsOneThatTheOtherVersionTells() {
        compare("Anna Berg left. They met.", "They met. They saw Anna Holm.")
                .tells("name: Anna Berg > ", "name:  > Anna Holm");
    }

    @Test
    void theWordOneIsNoFactWithoutAnotherNumber() {
        compare("He is one of them.", "He is among them.").tells();
        compare("He is one of them.", "He is two of them.").tells("number: one > two");
        compare("He has one million now.", "He has much now.").tells("number: one million > ");
    }

    @Test
    void aCompoundTellsWhatItsWordsTell() {
        compare("They met the G20-leaders.", "They met leaders of the G20.").tells();
        compare("They met a Rome-based firm.", "They met a firm from Rome.").tells();
        compare("They met a Rome-based firm.", "They met a Carthage-based firm.")
                .tells("name: Rome-based > Carthage-based");
        compare("It was a five-year plan.", "It was a five-month plan.").tells("number: five-year > five-month");
        compare("It was twenty-five years ago.", "It was twenty-six years ago.")
                .tells("number: twenty-five > twenty-six");
    }

    @Test
    void aFigureBehindLettersNamesAndCountsNothing() {
        compare("They met on COVID-19 there.", "They met there.").tells("name: COVID-19 > ");
        compare("They use A100 chips.", "They use H100 chips.").tells("name: A100 > H100");
        compare("F-16 jets came.", "F-35 jets came.").tells("name: F-16 > F-35");
        compare("They read mp3 files.", "They read mp4 files.").tells("name: mp3 > mp4");
        compare("Die COVID-19-Pandemie begann dort.", "COVID-19 begann dort.").tells();
        compare("They sold it in mid-2024.", "They sold it in mid-2023.").tells("number: mid-2024 > mid-2023");
        compare("They met in Q3.", "They met in Q4.").tells("number: Q3 > Q4");
        compare("They paid EUR20.", "They paid EUR30.").tells("number: EUR20 > EUR30");
        compare("They were in the under-21 team.", "They were in the under-23 team.")
                .tells("number: under-21 > under-23");
    }

    @Test
    void aSumOfMoneyDoesNotBecomeAShareWhereTheWordsChangeToo() {
        compare("They paid $300 for tickets.", "They lost 12% of them.").tells("number: $300 > ", "number:  > 12%");
        compare("They lost 12% of them.", "They paid 300 dollars for tickets.")
                .tells("number: 12% > ", "number:  > 300 dollars");
        compare("It rose by 30 dollars.", "It rose by 30 per cent.").tells("number: dollars > per cent");
        compare("They paid $300 for tickets.", "They gave $400 to them.").tells("number: $300 > $400");
    }

    @Test
    void theLabelOfASpeakerIsNoFactUnlessItChangesOrStandsAlone() {
        String bare = "Did they meet?¶Yes, they did.¶Did they win?¶Yes, and then they left.";
        String labelled = "INGRID HOLM: Did they meet?¶ANNA BERG: Yes, they did.¶INGRID HOLM: Did they win?"
                + "¶ANNA BERG: Yes, and then they left.";

        compare(labelled, bare).tells();
        compare(bare, labelled).tells();
        compare(labelled, labelled.replaceFirst("ANNA BERG", "EVA BERG")).tells("name: ANNA > EVA");
        compare("They met Anna Berg.¶Anna Berg: They won.", "They met Anna Berg.¶They won.")
                .tells("name: Anna Berg > ");
    }

    @Test
    void anotherUnitBesideTheSameFigureIsAnotherAmount() {
        compare("The trip took two hours.", "The trip took two days.").tells("number: hours > days");
        compare("It lies 5 km away.", "It lies 5 miles away.").tells("number: km > miles");
        compare("It rose by 20 per cent.", "It rose by 20 percentage points.")
                .tells("number: per cent > percentage points");
        compare("They paid 30 dollars.", "They paid 30 euros.").tells("number: dollars > euros");
        compare("It was 30°C.", "It was 30°F.").tells("number: C > F");
        compare("It went at 60 miles an hour.", "It went at 60 miles a day.").tells("number: hour > day");
        compare("Er wartete zwei Stunden auf die Fähre.", "Er wartete zwei Tage auf die Fähre.")
                .tells("number: Stunden > Tage");
        compare("他等了两小时。", "他等了两天。").tells("number: 小时 > 天");
    }

    @Test
    void figuresOfOtherScriptsAreFigures() {
        compare("वहाँ ५ लोग थे।", "वहाँ ६ लोग थे।").tells("number: ५ > ६");
        compare("كان هناك ٢٥ رجلا.", "كان هناك ٢٦ رجلا.").tells("number: ٢٥ > ٢٦");
        compare("كان هناك ٢٥ رجلا.", "كان هناك 25 رجلا.").tells("number: ٢٥ = 25");
    }

    @Test
    void aFigureInAnotherStyleIsTheSameWhateverElseChangesWithIt() {
        compare("The fund is set to pay £7 million.", "The fund has budgeted £7m.")
                .tells("number: £7 million = £7m");
        compare("Prices rose by 16 percent.", "Prices were up 16%.").tells("number: 16 percent = 16%");
        compare("It had grown to 19 centimetres.", "It reached 19cm.").tells("number: 19 centimetres = 19cm");
        compare("They had to wait half an hour.", "They waited 30 minutes.").tells("number: half, hour = 30 minutes");
        compare("It opens on the eighteenth.", "It reopens on the 18th.").tells("number: eighteenth = 18th");
        compare("It shut at noon.", "It shut at 12pm.").tells("number:  = 12pm");
        compare("The fund is set to pay £7 million.", "The fund has budgeted £8m.")
                .tells("number: £7 million > £8m");
        compare("It had grown to 19 centimetres.", "It reached 19 inches.").tells("number: centimetres > inches");
    }

    @Test
    void aStopPartsThousandsWhereTheLanguageIsNotEnglish() {
        compare("Das sind die 18.000 von der Insel.", "Das sind die 18 000 von der Insel.")
                .tells("number: 18.000 = 18 000");
        compare("These are the 18.000 of the island.", "These are the 18,000 of the island.")
                .tells("number: 18.000 > 18,000");
    }

    @Test
    void figuresInAnotherStyleThatChangePlacesAreFacts() {
        compare("They sent six of 12 boats.", "They held twelve of 6 ships.").tells("number: six, 12 > twelve, 6");
        compare("They ran six miles or 9 km.", "They walked nine miles or 6 km.")
                .tells("number: six > nine", "number: 9 > 6");
    }

    @Test
    void aUnitIsToldWithItsFigure() {
        compare("The trip took two hours.", "The trip took three days.").tells("number: two hours > three days");
    }

    @Test
    void aUnitThatIsOnlyWrittenOtherwiseIsTheSame() {
        compare("It lies 12 metres away.", "It lies 12 meters away.").tells("number: metres = meters");
    }

    @Test
    void aUnitAloneIsNoAmount() {
        compare("He is 30.", "He is 30 years old.").tells();
        compare("One day he left.", "He left.").tells();
        compare("He took the day.", "He took the week.").tells();
        compare("He was 12 at that point.", "He was 12 at that time.").tells();
        compare("In 2019 I am told that.", "In 2019 I was told that.").tells();
    }

    @Test
    void theNumberOfAListsItemIsNoFact() {
        compare("• Bring water.", "1. Bring water.").says("number: • > 1.");
        compare("1. Bring water.", "2. Bring water.").says("number: 1 > 2");
        compare("(1) bring water", "(2) bring water").says("number: 1 > 2");
        compare("1.12. “Water” is what you bring.", "1.14. “Water” is what you bring.")
                .says("number: 1.12 > 1.14");
        compare("They brought water.[9]", "They brought water.[10]").says("number: 9 > 10");
        compare("They brought water [12]", "They brought water").says("number: [12] > ");
        compare("* 2.10. Water", "* 2.11. Water").says("number: 2.10 > 2.11");
        compare("A.1. Water", "A.2. Water").says("number: 1 > 2");
        compare("2.10.1 Bring water.", "2.11.1 Bring water.").says("number: 2.10.1 > 2.11.1");
        compare("3) they should bring 2 litres", "4) they should bring 3 litres")
                .says("number: 3 > 4", "number!: 2 > 3");
        compare("a) bring water", "b) bring water").says("wording: a > b");
        compare("They wait.¶1. Bring water.", "They wait.¶2. Bring water.").says("number: 1 > 2");
    }

    @Test
    void theNumberOfAClauseIsNoFactAmongClausesThatAreCountedOn() {
        compare("4.1 Fees are due.¶4.2 Interest runs.", "4.1 Fees are due.¶4.3 Interest runs.¶4.4 Tax is due.")
                .tells();
        compare("4.1 “Fees” are sums.¶4.2 “Tax” is 2 crowns.", "5.1 “Fees” are sums.¶5.2 “Tax” is 3 crowns.")
                .says("number: 4.1 > 5.1", "number: 4.2 > 5.2", "number!: 2 > 3");
        compare(
                        "4.1 Die Gebühren sind zu zahlen.¶4.2 Die Zinsen laufen.",
                        "5.1 Die Gebühren sind zu zahlen.¶5.2 Die Zinsen laufen.")
                .says("number: 4.1 > 5.1", "number: 4.2 > 5.2");
        compare("1.4 Million people fled.¶They wait.", "1.5 Million people fled.¶They wait.")
                .says("number!: 1.4 > 1.5");
    }

    @Test
    void aNumberThatOnlyLooksLikeThatOfAnItemIsOne() {
        compare("12 bring water.", "13 bring water.").says("number!: 12 > 13");
        compare("5. maj var kold.", "6. maj var kold.").says("number!: 5 > 6");
        compare("It fell to 12. Then it rose.", "It fell to 13. Then it rose.").says("number!: 12 > 13");
        compare("2.5 litres of water.", "3.5 litres of water.").says("number!: 2.5 > 3.5");
        compare("12.1.2025 Water came.", "12.2.2025 Water came.").says("number!: 12.1.2025 > 12.2.2025");
        compare("1998. Then it rose.", "1999. Then it rose.").says("number!: 1998 > 1999");
        compare("Es war die Zeit.¶5. Mai war der Tag.", "Es war die Zeit.¶6. Mai war der Tag.")
                .says("number!: 5 > 6");
        compare("1.5 Litres.", "2.5 Litres.").says("number!: 1.5 > 2.5");
    }

    @Test
    void aNumberWordInANameIsNoNumber() {
        compare("They like Formula One. They met many there.", "They like Formula One. They met Formula One there.")
                .tells("name:  > Formula One");
        compare("They like Formula One. They asked him.", "They like Formula One. They asked about Formula One.")
                .tells("name:  > Formula One");
    }

    @Test
    void aWordThatCastsDoubtOnOthersIsADenial() {
        compare("The so-called expert spoke.", "The expert spoke.").tells("denial: so-called > ");
        compare("He said it seems good.", "He said it is good.").tells("denial: seems > ");
        compare("It was presumably his.", "It was his.").tells("denial: presumably > ");
    }

    @Test
    void aWordInPlaceOfItsOppositeIsAFact() {
        compare("It went into the top corner.", "It went into the bottom corner.")
                .tells("denial: top > bottom");
        compare("They met a man there.", "They met a woman there.").tells("denial: man > woman");
        compare("Prices rose last year.", "Prices fell last year.").says("wording!: rose > fell");
        compare("Every member agreed.", "Some member agreed.").tells("denial: Every > Some");
        compare("Few members agreed.", "Many members agreed.").tells("denial: Few > Many");
        compare("There was an increase in it.", "There was a decrease in it.").tells("denial: increase > decrease");
        compare("It was legal there.", "It was illegal there.").tells("denial: legal > illegal");
        compare("It began before the vote.", "It began after the vote.").tells("denial: before > after");
        compare("Die Preise sind gestiegen.", "Die Preise sind gesunken.").tells("denial: gestiegen > gesunken");
    }

    @Test
    void aWordThatDoesNotReplaceItsOppositeIsNoFact() {
        compare("Prices rose last year.", "Prices climbed last year.").tells();
        compare("He came after lunch and spoke.", "He spoke before lunch.").tells();
        compare("Prices rose last year.", "Prices rose and fell last year.").tells();
        compare("It went to him.", "It went into him.").tells();
        compare("There they rose then fell", "There they fell then rose").tells();
    }

    @Test
    void aFigureInAnotherStyleIsToldAsSuch() {
        compare("They met twelve Danes.", "They met 12 Danes.").tells("number: twelve = 12");
        compare("It rose 20 per cent.", "It rose 20%.").tells("number: 20 per cent = 20%");
        compare("They met twelve Danes.", "They met 13 Danes.").tells("number: twelve > 13");
    }

    @Test
    void aWordThatHedgesFiguresHedgesNoneThatNamesASection() {
        compare("It was issued under Section 6 of the act.", "It was issued by Section 6 of the act.")
                .says("wording: under > by");
        compare("It cost under 6 crowns in all.", "It cost 6 crowns in all.").says("wording!: under > ");
        compare("It cost under EUR 6 in all.", "It cost EUR 6 in all.").says("wording!: under > ");
    }

    @Test
    void aNumberInAnIdiomCountsNothing() {
        compare("The claims of third parties are left out.", "The claims of others are left out.")
                .says("wording: third parties > others");
        compare("They helped one another home.", "They helped them home.").says("wording: one another > them");
        compare("The third ship sank.", "The last ship sank.").says("number!: third > last");
    }

    @Test
    void theNumberOfAClauseIsNoFactWhereTheClausesRoundItCountOn() {
        compare(
                        "4. Fees¶4.1 The client pays.¶4.2 Each party may end it.",
                        "5. Fees¶5.1 The client pays.¶5.2 Each party may end it.")
                .tells();
        compare("§ 4 Miete¶§ 5 Ende", "§ 5 Miete¶§ 6 Ende").tells();
        compare("Article 4: Fees¶Article 5: Term", "Article 5: Fees¶Article 6: Term")
                .tells();
        compare("4.1 Der Mieter zahlt.¶4.2 Er haftet.", "5.1 Der Mieter zahlt.¶5.2 Er haftet.")
                .tells();
    }

    @Test
    void aFigureWhereAParagraphBeginsIsAFactWhereNothingCountsOn() {
        compare("4.1 Litres are enough.¶9.5 Litres are not.", "4.2 Litres are enough.¶9.5 Litres are not.")
                .tells("number: 4.1 > 4.2");
        compare("On 5 May it rained.¶On 6 May it snowed.", "On 7 May it rained.¶On 6 May it snowed.")
                .tells("number: 5 May > 7 May");
        compare("9.05 The doors open.¶9.06 The band comes.", "9.07 The doors open.¶9.06 The band comes.")
                .tells("number: 9.05 > 9.07");
    }
}
