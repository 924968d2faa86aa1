package variorum.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import variorum.model.Category;
import variorum.model.Edit;
import variorum.model.Row;
import variorum.model.Span;
import variorum.model.Version;
import variorum.testing.Collated;
import variorum.testing.RowSide;
import variorum.text.Token;

/** What holds of every edit, whatever the texts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditPropertyTest {

    /** The edit with its words on both sides, breaks between paragraphs drawn. */
    private record Read(Edit edit, String base, String other) {}

    @Test
    void noEditBeginsOrEndsInsideAUserPerceivedCharacter() {
        forEachEnd((version, at) -> assertThat(isCharacterEnd(version.text(), at))
                .as("no character ends at %s", shown(version, at))
                .isTrue());
    }

    @Test
    void noEditBeginsOrEndsBetweenTwoLettersOfAWord() {
        forEachEnd((version, at) -> assertThat(isBetweenLetters(version.text(), at))
                .as(shown(version, at))
                .isFalse());
    }

    @Test
    void onlyAChangeOfFormBeginsOrEndsInsideAWord() {
        always(collated -> {
            for (Edit edit : edits(collated)) {
                if (edit.category() != Category.PUNCTUATION && edit.category() != Category.CASE) {
                    assertThat(wordsCut(collated.base(), edit.base())).isEmpty();
                    assertThat(wordsCut(collated.other(), edit.other())).isEmpty();
                }
            }
        });
    }

    @Test
    void noEditTakesTextAndPutsTheSameTextBack() {
        forEachRead(read -> assertThat(read.base()).isNotEqualTo(read.other()));
    }

    @Test
    void noEditBeginsOrEndsWithAWordThatBothSidesHaveThere() {
        always(collated -> {
            for (Edit edit : edits(collated)) {
                List<String> base = wordsAndMarks(collated.base(), edit.base());
                List<String> other = wordsAndMarks(collated.other(), edit.other());
                if (!base.isEmpty() && !other.isEmpty()) {
                    assertThat(base.get(0)).isNotEqualTo(other.get(0));
                    assertThat(base.get(base.size() - 1)).isNotEqualTo(other.get(other.size() - 1));
                }
            }
        });
    }

    @Test
    void aChangeOfBlanksAloneIsWhitespaceAndNothingElseIs() {
        forEachRead(read -> assertThat(read.edit().category() == Category.WHITESPACE)
                .isEqualTo((read.base() + read.other()).matches("[\\s\u00A0¶]*")));
    }

    @Test
    void aChangeOfLetterCaseAloneIsCaseAndNothingElseIs() {
        forEachRead(read -> assertThat(read.edit().category() == Category.CASE)
                .as("%s", read)
                .isEqualTo(UCharacter.foldCase(read.base(), true).equals(UCharacter.foldCase(read.other(), true))));
    }

    @Test
    void aChangeOfMarksAloneIsPunctuation() {
        forEachRead(read -> {
            boolean marks = (read.base() + read.other()).matches("[^\\p{L}\\p{N}\\p{Sc}%]*");
            if (marks && read.edit().category() != Category.WHITESPACE) {
                assertThat(read.edit().category()).isEqualTo(Category.PUNCTUATION);
            }
        });
    }

    @Test
    void aChangeOfPunctuationChangesNoLetter() {
        forEachRead(read -> {
            if (read.edit().category() == Category.PUNCTUATION) {
                assertThat(letters(read.base())).isEqualTo(letters(read.other()));
            }
        });
    }

    @Test
    void aChangeOfCaseAndTypographyTogetherIsNoFact() {
        forEachRead(read -> {
            if (letters(read.base())
                    .toLowerCase(Locale.ROOT)
                    .equals(letters(read.other()).toLowerCase(Locale.ROOT))) {
                assertThat(read.edit().fact()).as("%s", read).isFalse();
            }
        });
    }

    @Test
    void aChangedFigureIsAFactAndNeverMereWording() {
        forEachRead(read -> {
            if (!figures(withoutNames(read.base())).equals(figures(withoutNames(read.other())))) {
                assertThat(read.edit().category()).as("%s", read).isIn(Category.NUMBER, Category.QUOTATION);
            }
            if (!figures(read.base()).equals(figures(read.other()))) {
                assertThat(read.edit().category())
                        .as("%s", read)
                        .isIn(Category.NUMBER, Category.NAME, Category.QUOTATION);
                assertThat(read.edit().fact()).isTrue();
            }
        });
    }

    private void always(Consumer<Collated> check) {
        Collated.always(check);
    }

    private static List<Edit> edits(Collated collated) {
        return collated.rows().stream().flatMap(row -> row.edits().stream()).toList();
    }

    private void forEachRead(Consumer<Read> check) {
        always(collated -> forEachRead(collated, check));
    }

    private static void forEachRead(Collated collated, Consumer<Read> check) {
        for (Row row : collated.rows()) {
            RowSide base = RowSide.base(row, collated.base());
            RowSide other = RowSide.other(row, collated.other());
            for (int number = 0; number < row.edits().size(); number++) {
                check.accept(new Read(row.edits().get(number), base.edit(number), other.edit(number)));
            }
        }
    }

    private interface EndCheck {
        void check(Version version, int at);
    }

    private void forEachEnd(EndCheck check) {
        always(collated -> forEachEnd(collated, check));
    }

    private static void forEachEnd(Collated collated, EndCheck check) {
        for (Edit edit : edits(collated)) {
            check.check(collated.base(), edit.base().start());
            check.check(collated.base(), edit.base().end());
            check.check(collated.other(), edit.other().start());
            check.check(collated.other(), edit.other().end());
        }
    }

    private static String shown(Version version, int at) {
        String text = version.text();
        return text.substring(Math.max(0, at - 10), at) + "|" + text.substring(at, Math.min(text.length(), at + 10));
    }

    /** A mark that stands on a blank has no letter that it could be parted from. */
    private static boolean isCharacterEnd(String text, int at) {
        if (at > 0 && Character.isSpaceChar(text.charAt(at - 1))) {
            return true;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters.isBoundary(at);
    }

    private static boolean isBetweenLetters(String text, int at) {
        return at > 0 && at < text.length() && isLetter(text.codePointBefore(at)) && isLetter(text.codePointAt(at));
    }

    /** Letters and digits of scripts that put blanks between words. */
    private static boolean isLetter(int point) {
        return Character.isLetterOrDigit(point)
                && !Character.isIdeographic(point)
                && switch (Character.UnicodeScript.of(point)) {
                    case HIRAGANA, KATAKANA, THAI -> false;
                    default -> true;
                };
    }

    private static List<String> wordsCut(Version version, Span span) {
        return version.paragraphs().stream()
                .filter(paragraph -> paragraph.span().start() <= span.end()
                        && span.start() <= paragraph.span().end())
                .flatMap(paragraph -> Token.in(version.text(), paragraph.span()).stream())
                .filter(token -> isInside(span.start(), token) || isInside(span.end(), token))
                .map(token -> token.of(version.text()))
                .toList();
    }

    private static boolean isInside(int at, Token token) {
        return token.isWord() && token.start() < at && at < token.end();
    }

    private static List<String> wordsAndMarks(Version version, Span span) {
        return Token.in(version.text(), span).stream()
                .filter(token -> !token.isSpace())
                .map(token -> token.of(version.text()))
                .toList();
    }

    /** Letters and figures with the marks that stand on them. */
    private static String letters(String text) {
        return Normalizer2.getNFKCInstance()
                .normalize(text)
                .replaceAll("[\uFE0E\uFE0F]", "")
                .replaceAll("(?<![\\p{L}\\p{N}\\p{M}])\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }

    /** Without words whose figures stand behind letters, such as {@code a1}. */
    private static String withoutNames(String text) {
        return Normalizer2.getNFKCInstance()
                .normalize(text)
                .replaceAll("\\p{L}[\\p{M}\\p{Cf}]*-?[\\p{L}\\p{M}\\p{Cf}\\p{N}]*", "");
    }

    /** The figures of a text, sorted; those of a fraction that is one character too. */
    private static List<String> figures(String text) {
        return Stream.of(Normalizer2.getNFKCInstance().normalize(text).split("[^0-9]+"))
                .filter(figure -> !figure.isEmpty())
                .sorted()
                .toList();
    }
}
