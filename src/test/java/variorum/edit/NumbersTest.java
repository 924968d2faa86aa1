package variorum.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static variorum.edit.DrawnEdits.compare;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What counts as a number. */
class NumbersTest {
    @Test
    void aCompoundOfNumberWordsIsOne() {
        compare("about twenty-five people", "about forty-two people").says("number!: twenty-five > forty-two");
    }

    @Test
    void theYearsOfADecadeAreOne() {
        compare("The driver was in his forties.", "The driver was in his fifties.")
                .says("number!: forties > fifties");
    }

    @Test
    void everyDigitIsOne() {
        compare("It cost 0 today.", "It cost 9 today.").says("number!: 0 > 9");
        compare("in ٣ days", "in ٥ days").says("number!: ٣ > ٥");
    }

    @Test
    void aGermanNumberOfManyPartsIsOne() {
        compare(
                        "Es waren mehr als einundzwanzig Leute auf dem Platz.",
                        "Es waren mehr als hundertfünfundzwanzig Leute auf dem Platz.")
                .says("number!: einundzwanzig > hundertfünfundzwanzig");
    }

    @Test
    void aGermanOrdinalIsOneInAnyForm() {
        compare("Sie kamen mit dem elften Zug aus der Stadt.", "Sie kamen mit dem dreizehnten Zug aus der Stadt.")
                .says("number!: elften > dreizehnten");
        compare("Es war der siebte und der letzte Sieg.", "Es war der achte und der letzte Sieg.")
                .says("number!: siebte > achte");
        compare("Das ist sein zwanzigstes Buch und das beste.", "Das ist sein hundertstes Buch und das beste.")
                .says("number!: zwanzigstes > hundertstes");
        compare("Sie wollten die Alten achten und ehren.", "Sie wollten die Alten preisen und ehren.")
                .says("wording: achten > preisen");
    }

    @Test
    void aRussianOrdinalIsOneInAnyForm() {
        compare("Они были в восьмом доме на этой улице.", "Они были в восемнадцатом доме на этой улице.")
                .says("number!: восьмом > восемнадцатом");
        compare("Это была его шестая книга, и он её любил.", "Это была его десятая книга, и он её любил.")
                .says("number!: шестая > десятая");
    }

    @Test
    void aRussianNumberBetweenTwelveAndTwentyIsOne() {
        compare("Там было тринадцать человек и собака.", "Там было восемнадцать человек и собака.")
                .says("number!: тринадцать > восемнадцать");
    }

    @Test
    void aGermanWordThatNeverEndsIsNoNumber() {
        Numbers german = new Numbers(Language.GERMAN);

        assertThat(german.contain("neunhundertneunundneunzigtausendneunhundertneunundneunzig"))
                .isTrue();
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(german.contain("ein".repeat(50_000) + "e")).isFalse());
    }

    @Test
    void aGermanWordThatOnlyBeginsWithANumberIsNoNumber() {
        compare("Er war sehr achtlos mit dem Geld der Leute.", "Er war sehr dreist mit dem Geld der Leute.")
                .says("wording: achtlos > dreist");
    }

    @Test
    void chineseFiguresAreOneAsDateAndOrdinalToo() {
        compare("图书馆将于明年三月开放。", "图书馆将于明年五月开放。").says("number!: 三月 > 五月");
        compare("他是第三名,共有二十人。", "他是第三名,共有三十人。").says("number!: 二十 > 三十");
        compare("市長は火曜日にそれを述べた。", "市長は水曜日にそれを述べた。").says("number!: 火曜日 > 水曜日");
    }

    @Test
    void aChineseWordThatOnlyHoldsAFigureIsNoNumber() {
        compare("这是一些人的想法。", "这是那些人的想法。").says("wording: 一些 > 那些");
    }

    @Test
    void daysAndMonthsAreNumbersInEveryLanguage() {
        compare("Новая библиотека откроется в марте.", "Новая библиотека откроется в мае.")
                .says("number!: марте > мае");
        compare("قال العمدة يوم الثلاثاء إن المكتبة كبيرة.", "قال العمدة يوم الأربعاء إن المكتبة كبيرة.")
                .says("number!: الثلاثاء > الأربعاء");
        compare("הוא בא ביום שלישי אל העיר.", "הוא בא ביום רביעי אל העיר.").says("number!: שלישי > רביעי");
        compare("महापौर ने मंगलवार को यह कहा।", "महापौर ने बुधवार को यह कहा।").says("number!: मंगलवार > बुधवार");
        compare("ห้องสมุดของเมืองจะเปิดในเดือนมีนาคม", "ห้องสมุดของเมืองจะเปิดในเดือนเมษายน")
                .says("number!: มีนาคม > เมษายน");
    }

    @Test
    void monthsThatAreAlsoCommonWordsAreNumbersBesideADay() {
        compare("due on 5 March this year", "due on 5 May this year").says("number!: March > May");
        compare("due on March 5 this year", "due on May 5 this year").says("number!: March > May");
    }

    @Test
    void monthsThatAreAlsoCommonWordsAreNoneAwayFromADay() {
        compare("They saw March there.", "They saw May there.").says("name!: March > May");
    }

    @Test
    void aNameBesideANumberIsAName() {
        compare("They live at 5 Elm Street.", "They live at 5 Oak Street.").says("name!: Elm > Oak");
    }

    @Test
    void aNumberInWordsIsANumber() {
        compare("some twelve people came", "some twenty people came").says("number!: twelve > twenty");
    }

    @Test
    void aMonthThatIsAlsoACommonWordIsANumberWhereItHasItsCapital() {
        compare("due on 5 March this year", "due on 5 April this year").says("number!: March > April");
    }

    @Test
    void aFractionIsANumber() {
        compare("They paid a share.", "They paid ½ a share.").says("number!:  > ½");
    }

    @Test
    void aMonthThatIsAlsoAVerbIsWordingElsewhere() {
        compare("They will march at noon.", "They will walk at noon.").says("wording: march > walk");
    }

    @Test
    void anotherDayOfAMonthThatIsAlsoAVerbIsANumber() {
        compare("It opens on March 5 again.", "It opens on May 5 again.").says("number!: March > May");
    }

    @Test
    void anOrdinalIsANumber() {
        compare("in the sixth round", "in the last round").says("number!: sixth > last");
    }

    @Test
    void numbersOfOtherLanguagesAreNumbers() {
        compare(
                        "Es waren mehr als fünfundzwanzig Leute auf dem Platz.",
                        "Es waren mehr als dreihundert Leute auf dem Platz.")
                .says("number!: fünfundzwanzig > dreihundert");
        compare("Il y a vingt ans dans la ville.", "Il y a trente ans dans la ville.")
                .says("number!: vingt > trente");
        compare("Они пришли в январе, и их было пять.", "Они пришли в январе, и их было шесть.")
                .says("number!: пять > шесть");
    }

    @Test
    void aWordThatIsANumberOnlyInAnotherLanguageIsNoNumber() {
        compare("It was once a mill by the river.", "It was long a mill by the river.")
                .says("wording: once > long");
    }
}
