package variorum.display.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.model.Collation;
import variorum.model.Span;
import variorum.sketch.Sketch;

class CounterpartsTest {

    @Test
    void keptWordsAnswerToThemselves() {
        assertThat(answers(
                        Sketch.base("a: The [old] fox ran home.").other("a: The [young and red] fox ran home."), "fox"))
                .containsExactly("fox = fox");
    }

    @Test
    void changedWordsAnswerToThoseInTheirPlace() {
        assertThat(answers(Sketch.base("a: The [old] fox ran.").other("a: The [new] fox ran."), "old"))
                .containsExactly("old = new");
    }

    @Test
    void aPartOfAChangeAnswersWithAllOfIt() {
        assertThat(answers(Sketch.base("a: The [old fox] ran.").other("a: The [young dog] ran."), "fox"))
                .containsExactly("old fox = young dog");
        assertThat(answers(Sketch.base("a: The [old fox] ran home.").other("a: The [young dog] ran home."), "fox ran"))
                .containsExactly("old fox ran = young dog ran");
    }

    @Test
    void whatIsInsertedRightBesideTheWordsBelongsToThem() {
        Sketch sketch = Sketch.base("a: The []fox ran[].").other("a: The [red ]fox ran[ home].");

        assertThat(answers(sketch, "fox")).containsExactly("fox = red fox");
        assertThat(answers(sketch, "ran")).containsExactly("ran = ran home");
    }

    @Test
    void deletedWordsAnswerToNothing() {
        assertThat(answers(Sketch.base("a: The [old ]fox.").other("a: The []fox."), "old"))
                .containsExactly("old  = ");
        assertThat(answers(Sketch.base("a: One.", "-: Two.").other("a: One."), "Two"))
                .containsExactly("Two = ");
    }

    @Test
    void movedParagraphsAreFollowed() {
        assertThat(answers(
                        Sketch.base("m*: The [old] end.", "a: First.").other("a: First.", "m: The [new] end."),
                        "old end"))
                .containsExactly("old end = new end");
    }

    @Test
    void splitParagraphsAreFollowed() {
        assertThat(answers(
                        Sketch.base("a: One came.[s: ]Two [left].").other("a: One came.[¶]Two [went]."),
                        "came. Two left"))
                .containsExactly("came. Two left = came.\n\nTwo went");
    }

    @Test
    void wordsOfSeveralParagraphsAnswerRowByRow() {
        Sketch sketch = Sketch.base("a: The fox [ran].", "b: It [slept].").other("a: The fox [sat].", "b: It [woke].");
        Collation collation = sketch.collation();
        String text = collation.versions().get(0).text();

        assertThat(answers(collation, new Span(text.indexOf("fox"), text.indexOf(".", text.indexOf("slept")))))
                .containsExactly("fox ran. = fox sat.", "It slept = It woke");
    }

    private static List<String> answers(Sketch sketch, String words) {
        Collation collation = sketch.collation();
        int at = collation.versions().get(0).text().indexOf(words);
        return answers(collation, new Span(at, at + words.length()));
    }

    private static List<String> answers(Collation collation, Span words) {
        return new Counterparts(collation.comparisons().get(0), collation.versions())
                .of(words).stream()
                        .map(found -> found.words()
                                        .of(collation.versions().get(0).text())
                                + " = "
                                + found.answer().of(collation.versions().get(1).text()))
                        .toList();
    }
}
