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
import variorum.ui.work.BackgroundRunner.Work;
import variorum.ui.work.Notices;

/**
 * Reads what the reader opens, adds or pastes, and makes it part of what is open. What is opened comes in place of
 * whatever is being read, and what is added comes with it; else nothing is read while something is, and the reader is
 * told so.
 */
public final class Opening {
    private final BackgroundRunner runner;
    private final Notices notices;
    private final Receiver receiver;
    private final Consumer<List<Path>> remember;

    /** What is being read, and whether it replaces what is open. */
    private Incoming incoming = Incoming.NOTHING;

    private boolean replacing;
    /** Where it is inserted; empty for the end. */
    private OptionalInt place = OptionalInt.empty();
    /** The files and folders of the last opened set, as the reader named them. */
    private List<Path> given = List.of();

    private final ReadOnlyObjectWrapper<FolderOffers> offers = new ReadOnlyObjectWrapper<>(FolderOffers.NONE);

    /** @param remember is given the files and folders of every set that is opened */
    public Opening(BackgroundRunner runner, Notices notices, Receiver receiver, Consumer<List<Path>> remember) {
        this.runner = runner;
        this.notices = notices;
        this.receiver = receiver;
        this.remember = remember;
    }

    /** The folders beside and inside the open one. */
    public ReadOnlyObjectProperty<FolderOffers> offers() {
        return offers.getReadOnlyProperty();
    }

    private OpenSet open() {
        return receiver.open().get();
    }

    /** Opens this, replacing what is open. If nothing can be read, everything stays as it is. */
    public void open(Incoming what) {
        place = OptionalInt.empty();
        read(what, true);
    }

    /** Adds this to what is open, or to what is just being read. */
    public void add(Incoming what) {
        add(what, OptionalInt.empty());
    }

    /** Adds this at that place among the open versions, from 0; empty for the end. */
    public void add(Incoming what, OptionalInt newPlace) {
        boolean isAdding = !incoming.equals(Incoming.NOTHING);
        if (isAdding || isFree()) {
            place = newPlace;
            read(incoming.and(what), replacing);
        }
    }

    /** Whether nothing is being read; tells the reader if something is. */
    private boolean isFree() {
        notices.clear();
        if (runner.isRunning()) {
            notices.refused(Texts.text("open.busy"));
        }
        return !runner.isRunning();
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
        run(
                monitor -> {
                    Incoming.Read read = what.read(onto, monitor);
                    return new Recognized<>(read, recall.of(Incoming.joined(onto, read.versions()), onto));
                },
                found -> take(found.read(), found.recalled()));
    }

    private <T> void run(Work<T> work, Consumer<T> done) {
        runner.run(Texts.text("progress.reading"), work, done, failure -> {
            stop();
            notices.failed(Texts.text("failed.reading"), failure);
        });
    }

    /** What was read, and what the reader did with it earlier. */
    private record Recognized<T>(T read, Recalled recalled) {}

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
     * The files and folders of the set, as the reader named them; if it came from elsewhere, such as a session, its
     * files.
     */
    private List<Path> sources(OpenSet set) {
        List<Path> files = set.files();
        boolean areNamed = !files.isEmpty()
                && files.stream().allMatch(file -> given.stream().anyMatch(file::startsWith));
        return areNamed ? given : files;
    }

    /** Of newly opened versions, the largest story is shown; added ones are shown where the reader put them. */
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
        List<String> doubles =
                read.stream().filter(onto::hasFileOf).map(OpenVersion::name).toList();
        if (!doubles.isEmpty()) {
            notices.done(Texts.text("open.already", doubles.get(0), doubles.size() - 1));
        }
    }

    /**
     * Reads a file and replaces a version with it, unless it is open already, or others are being read.
     *
     * @param done is given the version that is then in that place
     */
    public void replace(OpenVersion replaced, Path file, Consumer<OpenVersion> done) {
        if (!isFree()) {
            return;
        }
        Recall recall = receiver.recall().get();
        List<OpenVersion> others = open().versions().stream()
                .filter(version -> !version.equals(replaced))
                .toList();
        run(
                monitor -> {
                    Incoming.Read read = Incoming.files(List.of(file)).read(List.of(), monitor);
                    List<OpenVersion> inPlace = read.versions().stream()
                            .map(version -> version.inPlaceOf(replaced))
                            .toList();
                    return new Recognized<>(read, recall.of(Incoming.joined(others, inPlace), others));
                },
                found -> putInPlaceOf(replaced, found).ifPresent(done));
    }

    private Optional<OpenVersion> putInPlaceOf(OpenVersion replaced, Recognized<Incoming.Read> found) {
        OpenSet onto = open();
        List<OpenVersion> read = found.read().versions();
        notices.refused(found.read().refusals());
        tellOfDoubles(read, onto);
        OptionalInt index = onto.indexOf(replaced);
        if (read.isEmpty() || read.stream().anyMatch(onto::hasFileOf) || index.isEmpty()) {
            return Optional.empty();
        }
        show(onto.replacing(index.getAsInt(), read.get(0)), found.recalled());
        return Optional.of(open().versions().get(index.getAsInt()));
    }

    /**
     * Reads all files again, unless others are being read; if one is gone, its text stays.
     *
     * @param done runs when they were read
     */
    public void readAgain(Runnable done) {
        readAgain(open().versions(), Texts.text("open.unchanged"), done);
    }

    /** Reads one file again in another encoding, or in the one that it seems to have, unless others are being read. */
    public void correctEncoding(OpenVersion version, Optional<Charset> charset) {
        readAgain(List.of(version.correctedTo(charset)), Texts.text("open.same"), () -> {});
    }

    private void readAgain(List<OpenVersion> versions, String ifUnchanged, Runnable done) {
        if (!isFree()) {
            return;
        }
        Recall recall = receiver.recall().get();
        OpenSet now = open();
        run(
                monitor -> {
                    Rereading read = Rereading.read(versions, monitor);
                    return new Recognized<>(read, recall.of(read.in(now).versions(), now.versions()));
                },
                found -> {
                    Rereading rereading = found.read();
                    notices.refused(rereading.refusals());
                    OpenSet next = rereading.in(open());
                    if (next.equals(open()) && rereading.refusals().isEmpty()) {
                        notices.done(ifUnchanged);
                    }
                    show(next, found.recalled());
                    done.run();
                });
    }
}
