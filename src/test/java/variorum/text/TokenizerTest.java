package variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.model.Paragraph;
import variorum.model.Span;
import variorum.model.Version;
import variorum.testing.SeededVersions;

/** Where texts are cut; {@code |} stands between tokens. */
class TokenizerTest {
    static Stream<SeededVersions> pairs() {
        return SeededVersions.pairs();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void tokensCoverEveryTextWithoutGaps(SeededVersions seeded) {
        for (Version version : seeded.versions()) {
            for (Paragraph paragraph : version.paragraphs()) {
                int at = paragraph.span().start();
                for (Token token : Token.in(version.text(), paragraph.span())) {
                    assertThat(token.start()).isEqualTo(at);
                    assertThat(token.span().isEmpty()).isFalse();
                    at = token.end();
                }
                assertThat(at).isEqualTo(paragraph.span().end());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    It rained all day.;               It| |rained| |all| |day|.
                    deep-pocketed investors;          deep-pocketed| |investors
                    the hut--its own;                 the| |hut|--|its| |own
                    the hut --- or -5;                the| |hut| |---| |or| |-5
                    China's own;                      China's| |own
                    they don’t;                       they| |don’t
                    the mayors’ house;                the| |mayors|’| |house
                    O’Hara and McAllen;               O’Hara| |and| |McAllen
                    1,200 and 3.5 and 19:30;          1,200| |and| |3.5| |and| |19:30
                    It rose 3.5. Then;                It| |rose| |3.5|.| |Then
                    on 1, 2 and 3.;                   on| |1|,| |2| |and| |3|.
                    $7.25 or 40%;                     $7.25| |or| |40%
                    the U.S. Navy;                    the| |U.S.| |Navy
                    the end.Then;                     the| |end|.|Then
                    AT&T said;                        AT&T| |said
                    yes -- or no;                     yes| |--| |or| |no
                    a – b;                            a| |–| |b
                    one/two;                          one|/|two
                    (see below);                      (|see| |below|)
                    “So,” he said;                    “|So|,|”| |he| |said
                    see https://example.org/a?b=1.;   see| |https://example.org/a?b=1|.
                    at www.example.org, say;          at| |www.example.org|,| |say
                    wait...;                          wait|.|.|.
                    3rd of 5th;                       3rd| |of| |5th
                    ½ cup;                            ½| |cup
                    naïve Łódź;                       naïve| |Łódź
                    город на Неве;                    город| |на| |Неве
                    שלום עולם;                        שלום| |עולם
                    모두 함께;                          모두| |함께
                    Mr. Ek and Dr. Lind;              Mr.| |Ek| |and| |Dr.| |Lind
                    he met the dr. Then;              he| |met| |the| |dr|.| |Then
                    e.g. at 9 a.m. or so;             e.g.| |at| |9| |a.m.| |or| |so
                    in 1998.Then 01.AI;               in| |1998|.|Then| |01.AI
                    1 200 and 12 500 000;            1 200| |and| |12 500 000
                    in 2026 300 came;                 in| |2026| |300| |came
                    1 2000 and a 200;                 1| |2000| |and| |a| |200
                    1'200 or 1’200;                   1'200| |or| |1’200
                    1.200,50 or 1,200.50;             1.200,50| |or| |1,200.50
                    on 2026-11-21, 21.11.2026;        on| |2026-11-21|,| |21.11.2026
                    on 11/21/2026 and/or 3/4;         on| |11/21/2026| |and|/|or| |3/4
                    at 19:30:05;                      at| |19:30:05
                    -5 or −5, +3, but 3-5;            -5| |or| |−5|,| |+3|,| |but| |3-5
                    €5, 5€, US$5, 7.5‰;               €5|,| |5€|,| |US$5|,| |7.5‰
                    #nowon with @a_lind;              #nowon| |with| |@a_lind
                    (#nowon) or no#1;                 (|#nowon|)| |or| |no|#|1
                    to a.lind@example.org, say;       to| |a.lind@example.org|,| |say
                    dell'arte, l’été;                 dell'arte|,| |l’été
                    paral·lel;                        paral·lel
                    सरकार ने क्षमा माँगी।;                   सरकार| |ने| |क्षमा| |माँगी|।
                    قال ٣٫٥٪ منهم؛ لا;                  قال| |٣٫٥٪| |منهم|؛| |لا
                    """)
    void textIsCutWhereAReaderWouldCutIt(String text, String expected) {
        assertThat(cut(text)).isEqualTo(expected);
    }

    @Test
    void aLetterKeepsItsCombiningMark() {
        assertThat(cut("cafe\u0301 noir")).isEqualTo("cafe\u0301| |noir");
    }

    @Test
    void aSoftHyphenDoesNotPartAWord() {
        assertThat(cut("co\u00ADoperate now")).isEqualTo("co\u00ADoperate| |now");
    }

    @Test
    void anInvisibleMarkBelongsToTheWordAfterIt() {
        assertThat(cut("a \u200Fשלום\u200E b")).isEqualTo("a| |\u200Fשלום\u200E| |b");
    }

    @Test
    void aHebrewAcronymKeepsItsQuotationMarkAndAQuotedWordDoesNot() {
        assertThat(cut("צה\"ל צה״ל ה\"ארץ\"")).isEqualTo("צה\"ל| |צה״ל| |ה|\"|ארץ|\"");
    }

    @Test
    void aBlankThatCarriesACombiningMarkIsAMark() {
        assertThat(cut("a  \u0301b")).isEqualTo("a| | \u0301|b");
    }

    @Test
    void halfWidthVoicingStaysWithItsKana() {
        assertThat(cut("ｶﾞ")).isEqualTo("ｶﾞ");
    }

    @Test
    void theFullStopsOfBurmeseAndKhmerAreMarks() {
        assertThat(tokens("ခဲ့။").get(tokens("ခဲ့။").size() - 1).kind()).isEqualTo(TokenKind.MARK);
        assertThat(tokens("ខ្មែរ។").get(tokens("ខ្មែរ។").size() - 1).kind()).isEqualTo(TokenKind.MARK);
    }

    @Test
    void anEmojiOfSeveralCodePointsIsOneToken() {
        assertThat(cut("👩🏽‍🌾🇳🇴🇸🇪👍🏿1️⃣!")).isEqualTo("👩🏽‍🌾|🇳🇴|🇸🇪|👍🏿|1️⃣|!");
    }

    @Test
    void chineseIsCutIntoWords() {
        assertThat(cut("我们今天去北京。")).isEqualTo("我们|今天|去|北京|。");
    }

    @Test
    void aJapaneseWordThatIsWrappedIsOne() {
        assertThat(cut("橋は春までテ\n  スト中").split("\\|")).contains("テ\n  スト").doesNotContain("テ", "スト");
    }

    @Test
    void thaiIsCutIntoWords() {
        assertThat(tokens("ภาษาไทย").stream().map(Token::kind)).containsExactly(TokenKind.WORD, TokenKind.WORD);
    }

    @Test
    void latinWordsInsideChineseStandAlone() {
        assertThat(cut("用iPhone打电话")).startsWith("用|iPhone|打");
    }

    @Test
    void aRunOfBlanksAndLineEndsIsOneToken() {
        assertThat(cut("a \r\n\t b\u00A0\u00A0c")).isEqualTo("a| \r\n\t |b|\u00A0\u00A0|c");
    }

    @Test
    void wordsMarksAndBlanksAreToldApart() {
        assertThat(tokens("Yes, 12!").stream().map(Token::kind))
                .containsExactly(TokenKind.WORD, TokenKind.MARK, TokenKind.SPACE, TokenKind.WORD, TokenKind.MARK);
    }

    @Test
    void onlyTheSpanIsCutAndItsTokensPointIntoTheWholeText() {
        List<Token> tokens = Token.in("one two three", new Span(4, 7));

        assertThat(tokens).containsExactly(new Token(new Span(4, 7), TokenKind.WORD));
    }

    @Test
    void anEmptySpanHasNoTokens() {
        assertThat(Token.in("one", new Span(1, 1))).isEmpty();
    }

    private static List<Token> tokens(String text) {
        return Token.in(text, new Span(0, text.length()));
    }

    private static String cut(String text) {
        return tokens(text).stream().map(token -> token.of(text)).collect(Collectors.joining("|"));
    }
}
