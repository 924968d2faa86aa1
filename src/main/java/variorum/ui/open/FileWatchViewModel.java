package variorum.ui.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import variorum.ui.words.Texts;
import variorum.ui.work.BackgroundRunner;
import variorum.ui.work.Notices;

/** Notices when open files change on disk, and offers to read them again; nothing changes under the reader's eyes. */
public final class FileWatchViewModel {
    private final BackgroundRunner runner;
    private final ReadOnlyObjectProperty<OpenSet> open;
    private final Notices notices;
    private final Consumer<Runnable> readAgain;
    private final ReadOnlyStringWrapper offer = new ReadOnlyStringWrapper("");
    /** The state of each file when it was first checked after reading. */
    private final Map<Path, Stamp> known = new HashMap<>();

    private Map<Path, Stamp> newest = Map.of();
    private final Set<Path> saidToBeGone = new HashSet<>();

    /** @param readAgain reads all open files again, unless others are being read, and then runs what it is given */
    public FileWatchViewModel(
            BackgroundRunner runner,
            ReadOnlyObjectProperty<OpenSet> open,
            Notices notices,
            Consumer<Runnable> readAgain) {
        this.runner = runner;
        this.open = open;
        this.notices = notices;
        this.readAgain = readAgain;
        open.addListener((property, last, next) -> forget(last, next));
    }

    /** What changes when a file is written to. */
    private record Stamp(long time, long size) {
        static final Stamp GONE = new Stamp(-1, -1);

        static Stamp of(Path file) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new Stamp(attributes.lastModifiedTime().toMillis(), attributes.size());
            } catch (IOException e) {
                return GONE;
            }
        }
    }

    /** One sentence on the files that have changed; empty if none have. */
    public ReadOnlyStringProperty offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /** Checks the open files, in the background. */
    public void look() {
        List<Path> files = open.get().files();
        if (!files.isEmpty() && !runner.isRunning()) {
            runner.run(
                    Texts.text("progress.looking"),
                    monitor -> files.stream().distinct().collect(Collectors.toMap(file -> file, Stamp::of)),
                    this::compare,
                    failure -> notices.failed(Texts.text("failed.reading"), failure));
        }
    }

    private void compare(Map<Path, Stamp> now) {
        newest = now;
        now.forEach(known::putIfAbsent);
        for (OpenVersion version : open.get().versions()) {
            version.path()
                    .filter(this::hasGone)
                    .filter(saidToBeGone::add)
                    .ifPresent(file -> notices.refused(Texts.text("watch.gone", version.name())));
        }
        offerChanged();
    }

    private boolean hasGone(Path file) {
        return Stamp.GONE.equals(newest.get(file)) && !Stamp.GONE.equals(known.get(file));
    }

    private void offerChanged() {
        List<String> changed = open.get().versions().stream()
                .filter(version -> version.path().filter(this::hasChanged).isPresent())
                .map(OpenVersion::name)
                .toList();
        offer.set(changed.isEmpty() ? "" : Texts.text("watch.changed", changed.size(), String.join(", ", changed)));
    }

    private boolean hasChanged(Path file) {
        return newest.containsKey(file)
                && !Stamp.GONE.equals(newest.get(file))
                && !newest.get(file).equals(known.get(file));
    }

    /** Forgets the state of versions that were just read. */
    private void forget(OpenSet last, OpenSet next) {
        Set<OpenVersion> same = new HashSet<>(last.versions());
        next.versions().stream()
                .filter(version -> !same.contains(version))
                .flatMap(version -> version.path().stream())
                .forEach(this::forget);
        known.keySet().retainAll(next.files());
        offerChanged();
    }

    private void forget(Path file) {
        known.remove(file);
        newest = newest.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(file))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        saidToBeGone.remove(file);
    }

    /** Leaves the texts as they are until the files change again. */
    public void notNow() {
        leave(newest);
    }

    /** Keeps the offer until all files are read, even if reading is cancelled. */
    public void compareAgain() {
        Map<Path, Stamp> offered = newest;
        readAgain.accept(() -> leave(offered));
    }

    private void leave(Map<Path, Stamp> offered) {
        known.putAll(offered);
        offerChanged();
    }
}
