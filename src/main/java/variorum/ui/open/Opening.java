package variorum.ui.open;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import variorum.ui.open.Recall.Recalled;
import variorum.ui.words.Texts;
import variorum.ui.work.BackgroundRunner;
import variorum.ui.work.Notices;

/** Reads what the reader brings, and makes it part of what is open. */
public final class Opening {
    private final BackgroundRunner runner;
    private final Notices notices;
    private final Receiver receiver;
    private final Consumer<List<Path>> remember;

    /** What is being read, and whether it takes the place of what is open. */
    private Incoming incoming = Incoming.NOTHING;

    private boolean replacing;
    /** Where it comes among what is open; empty for the end. */
    private OptionalInt place = OptionalInt.empty();
    /** The files and folders that the set which was opened here last came from, as the reader named them. */
    private List<Path> given = List.of();

    private final ReadOnlyObjectWrapper<FolderOffers> offers = new ReadOnlyObjectWrapper<>(FolderOffers.NONE);

    /** @param remember takes the files and folders of a set that was opened */
    public Opening(BackgroundRunner runner, Notices notices, Receiver receiver, Consumer<List<Path>> remember) {
        this.runner = runner;
        this.notices = notices;
        this.receiver = receiver;
        this.remember = remember;
    }

    /** The folders beside and in the one that is open. */
    public ReadOnlyObjectProperty<FolderOffers> offers() {
        return offers.getReadOnlyProperty();
    }

    private OpenSet open() {
        return receiver.open().get();
    }

    /** Opens this in place of what is open; when nothing of it can be read, all stays as it is. */
    public void open(Incoming what) {
        place = OptionalInt.empty();
        read(what, true);
    }

    /** Adds this to what is open, or to what is just being read. */
    public void add(Incoming what) {
        add(what, OptionalInt.empty());
    }

    /** Adds this in that place among what is open, from 0; empty for the end. */
    public void add(Incoming what, OptionalInt newPlace) {
        place = newPlace;
        read(incoming.and(what), replacing);
    }

    public void stop() {
        runner.cancel();
        incoming = Incoming.NOTHING;
        replacing = false;
    }

    private void read(Incoming what, boolean instead) {
        incoming = what;
        replacing = instead;
        notices.clear();
        List<OpenVersion> onto = instead ? List.of() : open().versions();
        Recall recall = receiver.recall().get();
        runner.run(
                Texts.text("progress.reading"),
                monitor -> {
                    Incoming.Read read = what.read(onto, monitor);
                    return new Read(read, recall.of(Incoming.joined(onto, read.versions()), onto));
                },
                found -> take(found.read(), found.recalled()),
                failure -> {
                    stop();
                    notices.failed(Texts.text("failed.reading"), failure);
                });
    }

    private record Read(Incoming.Read read, Recalled recalled) {}

    private void take(Incoming.Read read, Recalled recalled) {
        OpenSet onto = replacing ? OpenSet.EMPTY : open();
        OptionalInt where = place;
        List<Path> brought = incoming.paths();
        stop();
        notices.refused(read.refusals());
        read.remarks().forEach(notices::done);
        tellOfDoubles(read.versions(), onto);
        if (!read.versions().isEmpty()) {
            remember(onto, brought);
            offers.set(
                    onto.isEmpty()
                            ? offers.get().afterOpening(brought, read)
                            : offers.get().afterAdding(read));
            OpenSet all = among(onto, read, where);
            Room room = onto.isEmpty() ? new Room(all, "") : Room.madeFor(onto, all);
            show(room.set(), recalled);
            if (!onto.isEmpty()) {
                receiver.added().accept(AddedVersions.between(onto, open()));
            }
            if (!room.sentence().isEmpty()) {
                notices.done(room.sentence());
            }
        }
    }

    private void remember(OpenSet onto, List<Path> brought) {
        given = onto.isEmpty() ? brought : Incoming.joined(sources(onto), brought);
        if (!given.isEmpty()) {
            remember.accept(given);
        }
    }

    private void show(OpenSet set, Recalled recalled) {
        receiver.show().accept(set, recalled);
        notices.refused(recalled.sentences());
        String back = RecalledTexts.sentence(recalled.work());
        if (!back.isEmpty()) {
            notices.done(back);
        }
    }

    /**
     * What the set came from, as the reader named it; of a set that came otherwise, such as from a session, its files.
     */
    private List<Path> sources(OpenSet set) {
        List<Path> files =
                set.versions().stream().flatMap(open -> open.path().stream()).toList();
        boolean areNamed = !files.isEmpty()
                && files.stream().allMatch(file -> given.stream().anyMatch(file::startsWith));
        return areNamed ? given : files;
    }

    /** Of what is opened, the largest story is shown; what is added is shown, where the reader put it. */
    private static OpenSet among(OpenSet onto, Incoming.Read read, OptionalInt where) {
        if (onto.isEmpty()) {
            OpenSet all = Stories.told(onto.with(read.versions()), read.stories());
            return new Stories(Stories.grouped(all)).showingLargest();
        }
        return where.isPresent()
                ? Stories.told(onto.with(read.versions(), where.getAsInt()), read.stories())
                : Stories.joined(Stories.told(onto.with(read.versions()), read.stories()), onto.size());
    }

    private void tellOfDoubles(List<OpenVersion> read, OpenSet onto) {
        List<String> doubles = read.stream()
                .filter(version -> onto.versions().stream().anyMatch(version::isSameFileAs))
                .map(version -> version.version().name())
                .toList();
        if (!doubles.isEmpty()) {
            notices.done(Texts.text("open.already", doubles.get(0), doubles.size() - 1));
        }
    }

    /**
     * Reads a file and puts it in the place of a version, unless it is open already.
     *
     * @param done takes the version that stands there then
     */
    public void replace(OpenVersion replaced, Path file, Consumer<OpenVersion> done) {
        stop();
        notices.clear();
        Recall recall = receiver.recall().get();
        List<OpenVersion> others = open().versions().stream()
                .filter(version -> !version.equals(replaced))
                .toList();
        runner.run(
                Texts.text("progress.reading"),
                monitor -> {
                    Incoming.Read read = Incoming.files(List.of(file)).read(List.of(), monitor);
                    List<OpenVersion> inPlace = read.versions().stream()
                            .map(version -> version.inPlaceOf(replaced))
                            .toList();
                    return new Read(read, recall.of(Incoming.joined(others, inPlace), others));
                },
                found -> putInPlaceOf(replaced, found).ifPresent(done),
                failure -> notices.failed(Texts.text("failed.reading"), failure));
    }

    private Optional<OpenVersion> putInPlaceOf(OpenVersion replaced, Read found) {
        OpenSet onto = open();
        List<OpenVersion> read = found.read().versions();
        notices.refused(found.read().refusals());
        tellOfDoubles(read, onto);
        OptionalInt place = onto.indexOf(replaced);
        boolean isOpen =
                onto.versions().stream().anyMatch(version -> read.stream().anyMatch(version::isSameFileAs));
        if (read.isEmpty() || isOpen || place.isEmpty()) {
            return Optional.empty();
        }
        show(onto.replacing(place.getAsInt(), read.get(0)), found.recalled());
        return Optional.of(open().versions().get(place.getAsInt()));
    }

    /**
     * Reads all files anew, as they are on the disk now; what has gone keeps its text. Refuses while others are being
     * read.
     *
     * @param done runs when they are read
     */
    public void readAgain(Runnable done) {
        readAgain(open().versions(), Texts.text("open.unchanged"), done);
    }

    /** Reads one file anew in another encoding, or in the one that it seems to have; refuses while others are read. */
    public void correctEncoding(OpenVersion version, Optional<Charset> charset) {
        readAgain(List.of(version.correctedTo(charset)), Texts.text("open.same"), () -> {});
    }

    private void readAgain(List<OpenVersion> versions, String ifUnchanged, Runnable done) {
        notices.clear();
        if (runner.isRunning()) {
            notices.refused(Texts.text("open.busy"));
            return;
        }
        Recall recall = receiver.recall().get();
        OpenSet now = open();
        runner.run(
                Texts.text("progress.reading"),
                monitor -> {
                    Rereading read = Rereading.read(versions, monitor);
                    return new Reread(read, recall.of(read.in(now).versions(), now.versions()));
                },
                found -> {
                    Rereading rereading = found.rereading();
                    notices.refused(rereading.refusals());
                    OpenSet next = rereading.in(open());
                    if (next.equals(open()) && rereading.refusals().isEmpty()) {
                        notices.done(ifUnchanged);
                    }
                    show(next, found.recalled());
                    done.run();
                },
                failure -> notices.failed(Texts.text("failed.reading"), failure));
    }

    private record Reread(Rereading rereading, Recalled recalled) {}
}
