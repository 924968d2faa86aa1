package variorum.ui.dock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import variorum.display.Change;
import variorum.display.notes.ChangeIndex;
import variorum.display.notes.ChangeKey;
import variorum.display.notes.KnownVersions;
import variorum.display.notes.NotePlacer;
import variorum.display.notes.PlacedNotes;
import variorum.display.notes.ReviewProgress;
import variorum.model.Note;
import variorum.model.NotedChange;
import variorum.model.Notes;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.ui.compare.picture.Picture;
import variorum.ui.dock.NoteLine.Standing;

/**
 * What the dock's lists are made of: the changes of a picture and the notes on them.
 *
 * @param plain the changes as lines, without the notes
 * @param facts the changes of fact as lines, without the notes
 * @param index of the picture's collation
 * @param placed where the notes belong
 * @param notes those on the changes of the picture, by number
 */
record DockLists(
        Picture picture,
        List<ChangeLine> plain,
        List<ChangeLine> facts,
        ChangeIndex index,
        PlacedNotes placed,
        Map<Integer, Note> notes,
        ReviewProgress progress) {
    static final DockLists EMPTY = new DockLists(
            Picture.empty(),
            List.of(),
            List.of(),
            ChangeIndex.of(Picture.empty().collation()),
            PlacedNotes.NONE,
            Map.of(),
            ReviewProgress.NOTHING);

    /**
     * The lists for that picture and those notes, reusing what they have in common with the last lists.
     *
     * @param open the versions that are open; notes on others are not listed
     */
    DockLists next(Picture nextPicture, Notes nextNotes, List<Version> open, Monitor monitor) {
        boolean isSamePicture = picture.equals(nextPicture);
        boolean isSameCollation = isSamePicture || picture.collation().equals(nextPicture.collation());
        ChangeIndex nextIndex = isSameCollation ? index : ChangeIndex.of(nextPicture.collation());
        monitor.check();
        PlacedNotes nextPlaced = amongOpen(NotePlacer.place(nextNotes, nextIndex), open);
        monitor.check();
        List<ChangeLine> nextPlain = isSamePicture ? plain : ChangeLines.of(nextPicture);
        monitor.check();
        List<ChangeLine> nextFacts = isSamePicture ? facts : ChangeLines.ofFacts(nextPicture);
        monitor.check();
        return new DockLists(
                nextPicture,
                nextPlain,
                nextFacts,
                nextIndex,
                nextPlaced,
                byNumber(nextPlaced, nextPicture),
                ReviewProgress.of(nextPicture.plan(), nextPlaced));
    }

    private static PlacedNotes amongOpen(PlacedNotes placed, List<Version> open) {
        if (placed.away().isEmpty()) {
            return placed;
        }
        KnownVersions known = KnownVersions.of(open);
        List<NotedChange> away = placed.away().stream()
                .filter(noted -> known.haveBothOf(noted.change()))
                .toList();
        return new PlacedNotes(placed.placed(), away, placed.gone());
    }

    ChangeKey key(int number) {
        return key(picture, picture.plan().changes().get(number));
    }

    private static ChangeKey key(Picture picture, Change change) {
        return ChangeKey.of(picture.plan(), change);
    }

    private static Map<Integer, Note> byNumber(PlacedNotes placed, Picture picture) {
        Map<Integer, Note> notes = new HashMap<>();
        if (!placed.placed().isEmpty()) {
            for (Change change : picture.plan().changes()) {
                Note note = placed.on(key(picture, change));
                if (!note.isEmpty()) {
                    notes.put(change.number(), note);
                }
            }
        }
        return Map.copyOf(notes);
    }

    /** The changes as lines, with their notes. */
    List<ChangeLine> lines() {
        return withNotes(plain);
    }

    /** The changes of fact as lines, with their notes; of several changes the first, and a tick that they all have. */
    List<ChangeLine> factLines() {
        return withNotes(facts);
    }

    private List<ChangeLine> withNotes(List<ChangeLine> lines) {
        return notes.isEmpty() ? lines : lines.stream().map(this::withNote).toList();
    }

    private ChangeLine withNote(ChangeLine line) {
        List<Note> ofLine = line.numbers().stream()
                .map(number -> notes.getOrDefault(number, Note.NONE))
                .toList();
        boolean agree = ofLine.stream().map(Note::tick).distinct().count() == 1;
        String text = ofLine.stream()
                .map(Note::text)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        return line.withNote(new Note(agree ? ofLine.get(0).tick() : Optional.empty(), text));
    }

    /** The notes as lines: those on changes that are shown in the order of the text, then the others. */
    List<NoteLine> noteLines() {
        List<NoteLine> lines = new ArrayList<>();
        Set<NotedChange> shown = new HashSet<>();
        for (int number : new TreeSet<>(notes.keySet())) {
            NotedChange noted = placed.placed().get(key(number));
            if (noted != null) {
                lines.add(new NoteLine(noted, OptionalInt.of(number), Standing.SHOWN));
                shown.add(noted);
            }
        }
        placed.placed().values().stream()
                .filter(noted -> !shown.contains(noted))
                .sorted(Comparator.comparing(noted -> noted.change().before()))
                .forEach(noted -> lines.add(new NoteLine(noted, OptionalInt.empty(), Standing.NOT_SHOWN)));
        placed.away().forEach(noted -> lines.add(new NoteLine(noted, OptionalInt.empty(), Standing.AWAY)));
        placed.gone().forEach(noted -> lines.add(new NoteLine(noted, OptionalInt.empty(), Standing.GONE)));
        return lines;
    }
}
