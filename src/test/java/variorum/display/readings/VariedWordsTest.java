package variorum.display.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.display.DisplayPlan;
import variorum.display.Piece;
import variorum.display.PlanOptions;
import variorum.display.PlanView;
import variorum.model.Collation;
import variorum.sketch.Sketch;

class VariedWordsTest {

    @Test
    void wordsAreMarkedWithHowManyVersionsDiffer() {
        assertThat(varied(
                        Sketch.base("a: The [old] fox ran.").other("a: The [young] fox ran."),
                        Sketch.base("a: The [old] fox [ran].").other("a: The [red] fox [sat].")))
                .containsExactly("old 2", "ran 1");
    }

    @Test
    void whereAVersionInsertsWordsTheOnesBesideAreMarked() {
        assertThat(varied(Sketch.base("a: The []fox ran[].").other("a: The [red ]fox ran[ home].")))
                .containsExactly("fox 1", "ran 1");
    }

    @Test
    void allOfAParagraphIsMarkedThatEveryOtherVersionLacks() {
        assertThat(varied(Sketch.base("-: Two words.").other())).containsExactly("Two words. 1");
    }

    @Test
    void aVersionThatLacksAParagraphSaysNothingOfItsWords() {
        assertThat(varied(
                        Sketch.base("-: Two words.").other(),
                        Sketch.base("a: [Two] words.").other("a: [Three] words.")))
                .containsExactly("Two 1");
    }

    private static List<String> varied(Sketch... sketches) {
        Collation collation = Sketch.together(sketches);
        DisplayPlan plan = PlanView.of(collation, PlanOptions.FIRST).plan();
        VariedWords varied = new VariedWords(collation, plan, 0);
        Piece piece = new PlanView(collation, plan).cell(0, 0).pieces().get(0);
        return varied.in(piece).marks().stream()
                .map(mark -> mark.span().of(collation.versions().get(0).text()) + " " + varied.versions(mark))
                .toList();
    }
}
