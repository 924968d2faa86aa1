package variorum.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import variorum.model.Against;
import variorum.model.ChangeText;
import variorum.model.Note;
import variorum.model.NotedChange;
import variorum.model.Notes;
import variorum.model.Tick;
import variorum.model.Version;

class ReviewWorkTest {
    private static final int PARAGRAPHS = 2_000;

    private static Version book(String name) {
        String text = IntStream.range(0, PARAGRAPHS)
                .mapToObj(number -> "Paragraph " + number + " said much.\n".repeat(60))
                .collect(Collectors.joining());
        return new Version(name, Optional.empty(), text, List.of());
    }

    private static NotedChange note(int number) {
        String paragraph = "Paragraph " + number + " said much.";
        ChangeText change = new ChangeText("a", "b", false, "much", "much", paragraph, paragraph, number, "1", "2");
        return new NotedChange(change, Note.NONE.toggled(Tick.FINE));
    }

    @Test
    @Timeout(20)
    void hundredsOfNotesInABookAreWrittenDownSoon() {
        OpenTexts open = new OpenTexts(
                List.of(new OpenTexts.Text("one", "1", book("a")), new OpenTexts.Text("two", "2", book("b"))));
        Notes notes =
                new Notes(IntStream.range(0, 500).mapToObj(ReviewWorkTest::note).toList());

        ReviewWork work = ReviewWork.of(
                "2026-01-01", open, new ReviewWork.Layout(false, 0, Against.BASE), HandCorrections.NONE, notes);

        assertThat(work.notes()).hasSize(500);
    }
}
