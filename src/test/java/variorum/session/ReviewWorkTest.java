package variorum.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

        assertThat(work(open, notes).notes()).hasSize(500);
    }

    private static ReviewWork work(OpenTexts open, Notes notes) {
        return ReviewWork.of(
                "2026-01-01", open, new ReviewWork.Layout(false, 0, Against.BASE), HandCorrections.NONE, notes);
    }

    /** Opens the texts again and again, with the note as it was at first still at hand. */
    private static Notes afterOpeningOften(OpenTexts open, Notes notes) {
        Notes all = notes;
        for (int time = 0; time < 12; time++) {
            ReviewMemory memory = ReviewMemory.EMPTY.with(work(open, all));
            all = all.with(memory.recall(open, List.of()).notes());
        }
        return all;
    }

    private static OpenTexts rewritten(String... names) {
        return new OpenTexts(Stream.of(names)
                .map(name -> new OpenTexts.Text(
                        name, "new " + name, new Version(name, Optional.empty(), name + " again.", List.of())))
                .toList());
    }

    @Test
    void aNoteOnWordsThatAreGoneIsKeptOnce() {
        ChangeText gone = new ChangeText("a", "b", false, "much", "more", "Much.", "More.", 0, "old a", "old b");
        Notes notes = Notes.NONE.with(gone, new Note(Optional.of(Tick.QUERY), "Why?"));
        OpenTexts open = rewritten("a", "b");

        assertThat(work(open, afterOpeningOften(open, notes)).notes()).hasSize(1);
    }

    @Test
    void ofATextBesideItselfNothingIsKept() {
        ChangeText sameName = new ChangeText("a", "a", true, "much", "", "Much.", "", 0, "old a", "older a");
        Notes notes = Notes.NONE.with(sameName, new Note(Optional.of(Tick.QUERY), "Why?"));
        OpenTexts open = rewritten("a");

        assertThat(work(open, afterOpeningOften(open, notes)).notes()).isEmpty();
    }
}
