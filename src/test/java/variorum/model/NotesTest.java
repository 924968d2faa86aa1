package variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NotesTest {
    private static final ChangeText CHANGE = new ChangeText("a", "b", false, "old", "new", "old", "new", 0, "", "");

    @Test
    void aTickIsSetAndTheSameTickTakesItOff() {
        Note fine = Note.NONE.toggled(Tick.FINE);
        assertThat(fine.tick()).contains(Tick.FINE);
        assertThat(fine.toggled(Tick.REFUSE).tick()).contains(Tick.REFUSE);
        assertThat(fine.toggled(Tick.FINE)).isEqualTo(Note.NONE);
    }

    @Test
    void whatIsFineOrRefusedIsDone() {
        assertThat(Note.NONE.isDone()).isFalse();
        assertThat(Note.NONE.toggled(Tick.FINE).isDone()).isTrue();
        assertThat(Note.NONE.toggled(Tick.QUERY).isDone()).isFalse();
        assertThat(Note.NONE.toggled(Tick.REFUSE).isDone()).isTrue();
    }

    @Test
    void aNoteSaysTheSameOfTheChangeReadBackwards() {
        Notes notes = Notes.NONE.with(CHANGE, new Note(Optional.of(Tick.FINE), "as agreed"));

        assertThat(notes.on(CHANGE.backwards())).contains(new Note(Optional.of(Tick.REFUSE), "as agreed"));
    }

    @Test
    void aChangeHasOneNoteWhicheverWayItIsRead() {
        Notes notes = Notes.NONE.with(CHANGE, Note.NONE.toggled(Tick.FINE));

        assertThat(notes.with(CHANGE.backwards(), Note.NONE.toggled(Tick.FINE)).list())
                .containsExactly(new NotedChange(CHANGE.backwards(), Note.NONE.toggled(Tick.FINE)));
        assertThat(notes.with(CHANGE.backwards(), Note.NONE)).isEqualTo(Notes.NONE);
    }

    @Test
    void aChangeHasOneNoteAndAnEmptyOneTakesItAway() {
        Notes notes =
                Notes.NONE.with(CHANGE, new Note(Optional.empty(), "one")).with(CHANGE, Note.NONE.withText("two"));
        assertThat(notes.list()).hasSize(1);
        assertThat(notes.on(CHANGE)).contains(Note.NONE.withText("two"));
        assertThat(notes.with(CHANGE, Note.NONE)).isEqualTo(Notes.NONE);
    }
}
