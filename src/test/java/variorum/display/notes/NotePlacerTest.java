package variorum.display.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import variorum.model.ChangeText;
import variorum.model.Collation;
import variorum.model.Note;
import variorum.model.NotedChange;
import variorum.model.Notes;
import variorum.model.Tick;
import variorum.sketch.Sketch;

class NotePlacerTest {
    private static final Note FINE = new Note(Optional.of(Tick.FINE), "");
    private static final Note ASK = new Note(Optional.of(Tick.QUERY), "who says so?");

    private static Sketch wire() {
        return Sketch.base("a: In [1871] the old mill stood by the [river].", "-: Nobody saw it burn down.")
                .other("a: In [1817] the old mill stood by the [lake].");
    }

    /** The changes of the collation, in reading order. */
    private static List<ChangeText> changes(Collation collation) {
        return List.copyOf(ChangeIndex.of(collation).all().values());
    }

    /** The words and the note of each placed one, such as {@code "1871 > 1817: FINE"}, in reading order. */
    private static List<String> placed(Notes notes, Collation collation) {
        ChangeIndex index = ChangeIndex.of(collation);
        PlacedNotes placed = NotePlacer.place(notes, index);
        return index.all().entrySet().stream()
                .filter(entry -> placed.placed().containsKey(entry.getKey()))
                .map(entry ->
                        entry.getValue().before() + " > " + entry.getValue().after() + ": "
                                + placed.on(entry.getKey()).tick().orElseThrow())
                .toList();
    }

    private static PlacedNotes place(Notes notes, Collation collation) {
        return NotePlacer.place(notes, ChangeIndex.of(collation));
    }

    @Test
    void aNoteIsFoundOnItsChange() {
        Collation collation = wire().collation();
        List<ChangeText> changes = changes(collation);
        Notes notes = Notes.NONE.with(changes.get(0), FINE).with(changes.get(2), ASK);
        assertThat(placed(notes, collation)).containsExactly("1871 > 1817: FINE", "Nobody saw it burn down. > : QUERY");
        assertThat(place(notes, collation).gone()).isEmpty();
    }

    @Test
    void aNoteIsFoundWhereTextCameBeforeIt() {
        Notes notes = Notes.NONE.with(changes(wire().collation()).get(0), FINE);
        Collation longer = Sketch.base(
                        "n: A new beginning.",
                        "a: In [1871] the old mill stood by the [river].",
                        "-: Nobody saw it burn down.")
                .other("n: A new beginning.", "a: In [1817] the old mill stood by the [lake].")
                .collation();
        assertThat(placed(notes, longer)).containsExactly("1871 > 1817: FINE");
    }

    @Test
    void aNoteStaysWhereOtherWordsOfItsParagraphChanged() {
        Notes notes = Notes.NONE.with(changes(wire().collation()).get(0), FINE);
        Collation edited = Sketch.base("a: In [1871] the old mill stood by the [river].")
                .other("a: In [1817] the old mill stood by the [quiet sea].")
                .collation();
        assertThat(placed(notes, edited)).containsExactly("1871 > 1817: FINE");
    }

    @Test
    void theSameWordsInAnotherParagraphAreAnotherChange() {
        Notes notes = Notes.NONE.with(changes(wire().collation()).get(0), FINE);
        Collation elsewhere = Sketch.base("a: A wholly different paragraph, which names [1871] too.")
                .other("a: A wholly different paragraph, which names [1817] too.")
                .collation();
        PlacedNotes placed = place(notes, elsewhere);
        assertThat(placed.placed()).isEmpty();
        assertThat(placed.gone()).extracting(NotedChange::note).containsExactly(FINE);
        assertThat(placed.away()).isEmpty();
    }

    @Test
    void aChangeThatIsGoneKeepsItsNoteAndFindsItAgain() {
        Collation collation = wire().collation();
        Notes notes = Notes.NONE.with(changes(collation).get(1), ASK);
        Collation undone = Sketch.base("a: In [1871] the old mill stood by the river.", "-: Nobody saw it burn down.")
                .other("a: In [1817] the old mill stood by the river.")
                .collation();
        assertThat(place(notes, undone).gone()).hasSize(1);
        assertThat(placed(notes, collation)).containsExactly("river > lake: QUERY");
    }

    @Test
    void sameChangesOfOneParagraphAreToldApart() {
        Collation twice = Sketch.base("a: The [old] mill and the [old] inn.")
                .other("a: The [new] mill and the [new] inn.")
                .collation();
        Notes notes = Notes.NONE.with(changes(twice).get(1), ASK);
        ChangeIndex index = ChangeIndex.of(twice);
        PlacedNotes placed = NotePlacer.place(notes, index);
        List<ChangeKey> keys = List.copyOf(index.all().keySet());
        assertThat(placed.on(keys.get(0))).isEqualTo(Note.NONE);
        assertThat(placed.on(keys.get(1))).isEqualTo(ASK);
    }

    @Test
    void ofTwoParagraphsTheOneMoreAlikeGetsTheNote() {
        ChangeText known = changes(Sketch.base("a: The [old] mill stood by the wide green river for years.")
                        .other("a: The [new] mill stood by the wide green river for years.")
                        .collation())
                .get(0);
        Collation both = Sketch.base(
                        "a: The [old] mill stood by a wide green lake for days.",
                        "b: The [old] mill stood by the wide green river for months.")
                .other(
                        "a: The [new] mill stood by a wide green lake for days.",
                        "b: The [new] mill stood by the wide green river for months.")
                .collation();
        ChangeIndex index = ChangeIndex.of(both);
        PlacedNotes placed = NotePlacer.place(Notes.NONE.with(known, ASK), index);
        assertThat(placed.on(List.copyOf(index.all().keySet()).get(1))).isEqualTo(ASK);
    }

    @Test
    void aParagraphThatWasTouchedKeepsTheNoteOnItsRemoval() {
        Notes notes = Notes.NONE.with(changes(wire().collation()).get(2), ASK);
        Collation touched = Sketch.base("a: Kept.", "-: Nobody ever saw it burn down.")
                .other("a: Kept.")
                .collation();
        assertThat(placed(notes, touched)).containsExactly("Nobody ever saw it burn down. > : QUERY");
    }

    @Test
    void notesOnVersionsThatAreNotComparedWaitForThem() {
        ChangeText change = changes(wire().collation()).get(0);
        Notes notes = Notes.NONE.with(change.between("other.txt", "", "third.txt", ""), FINE);
        PlacedNotes placed = place(notes, wire().collation());
        assertThat(placed.away()).hasSize(1);
        assertThat(placed.gone()).isEmpty();
    }

    @Test
    void whereBaseAndOtherChangedPlacesANoteIsReadBackwards() {
        List<ChangeText> changes = changes(wire().collation());
        Notes notes =
                Notes.NONE.with(changes.get(0), FINE).with(changes.get(1), ASK).with(changes.get(2), FINE);
        Collation swapped = named(
                Sketch.base("a: In [1817] the old mill stood by the [lake].")
                        .other("a: In [1871] the old mill stood by the [river].", "+: Nobody saw it burn down.")
                        .collation(),
                "other.txt",
                "base.txt");

        assertThat(placed(notes, swapped))
                .containsExactly("1817 > 1871: REFUSE", "lake > river: QUERY", " > Nobody saw it burn down.: REFUSE");
    }

    @Test
    void aVersionMayGetALongerName() {
        ChangeText change = changes(wire().collation()).get(0);
        Notes notes = Notes.NONE.with(change.between("monday/base.txt", "", "monday/other.txt", ""), FINE);
        assertThat(placed(notes, wire().collation())).containsExactly("1871 > 1817: FINE");
    }

    private static Collation named(Collation collation, String... names) {
        return new Collation(
                IntStream.range(0, names.length)
                        .mapToObj(index -> collation.versions().get(index).named(names[index]))
                        .toList(),
                collation.comparisons(),
                collation.table(),
                collation.options());
    }

    @Test
    void aVersionThatWasRenamedKeepsItsNotes() {
        Notes notes = Notes.NONE.with(changes(wire().collation()).get(0), FINE);
        Collation renamed = named(wire().collation(), "wire-final.txt", "night.txt");
        assertThat(placed(notes, renamed)).containsExactly("1871 > 1817: FINE");
        assertThat(place(
                                notes,
                                named(
                                        Sketch.base("a: In [1871].")
                                                .other("a: In [1817].")
                                                .collation(),
                                        "x",
                                        "y"))
                        .away())
                .hasSize(1);
    }

    @Test
    void versionsOfOneNameDoNotMixTheirNotes() {
        String base = "a: In [1871] the old mill stood by the river.";
        Collation tuesday = named(
                Sketch.together(
                        Sketch.base(base).other("a: In [1817] the old mill stood by the river."),
                        Sketch.base(base).other("a: In [1817] the old mill stood by the river.", "-: Nobody saw it.")),
                "wire.txt",
                "monday/copy.txt",
                "tuesday/copy.txt");
        ChangeText ofTuesday = changes(tuesday).get(1);
        Notes notes = Notes.NONE.with(
                ofTuesday.between("wire.txt", ofTuesday.baseDigest(), "copy.txt", ofTuesday.otherDigest()), ASK);
        ChangeIndex index = ChangeIndex.of(tuesday);
        PlacedNotes placed = NotePlacer.place(notes, index);
        assertThat(placed.on(List.copyOf(index.all().keySet()).get(0))).isEqualTo(Note.NONE);
        assertThat(placed.on(List.copyOf(index.all().keySet()).get(1))).isEqualTo(ASK);
    }

    @Test
    void aVersionWithAnotherTextIsKnownByItsName() {
        Notes notes = Notes.NONE.with(changes(wire().collation()).get(0), FINE);
        Collation edited = Sketch.base("a: In [1871] the old mill stood by the river, they say.")
                .other("a: In [1817] the old mill stood by the river, they say.")
                .collation();
        assertThat(placed(notes, edited)).containsExactly("1871 > 1817: FINE");
        assertThat(placed(notes, named(edited, "x.txt", "y.txt"))).isEmpty();
    }

    @Test
    void everyNoteStandsSomewhereExactlyOnce() {
        List<ChangeText> changes = changes(wire().collation());
        Notes notes = Notes.NONE
                .with(changes.get(0), FINE)
                .with(changes.get(0).withOccurrence(1), ASK)
                .with(changes.get(1).between("x", "", "y", ""), ASK);
        PlacedNotes placed = place(notes, wire().collation());
        assertThat(placed.placed()).hasSize(1);
        assertThat(placed.gone()).hasSize(1);
        assertThat(placed.away()).hasSize(1);
    }
}
