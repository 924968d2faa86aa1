package variorum.ui.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import variorum.ui.words.Texts;
import variorum.ui.work.BackgroundRunner;
import variorum.ui.work.Notices;

/**
 * Notices that files which are open change on the disk, and offers to read them again; nothing is read under the
 * reader's eyes.
 */
public final class FileWatchViewModel {
    private final BackgroundRunner runner;
    private final ReadOnlyObjectProperty<OpenSet> open;
    private final Notices notices;
    private final Consumer<Runnable> readAgain;
    private final ReadOnlyStringWrapper offer = new ReadOnlyStringWrapper("");
    /** How each file was when it was first looked at since it was read. */
    private final Map<Path, Stamp> known = new HashMap<>();

    private Map<Path, Stamp> newest = Map.of();
    private final Set<Path> saidToBeGone = new HashSet<>();

    /**
     * @param readAgain reads all files that are open, unless others are being read, and runs that when they are read
     */
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

    /** What tells that a file was written to; a file that is not there has neither. */
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

    /** One sentence on the files that have changed; empty where there is nothing to offer. */
    public ReadOnlyStringProperty offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /** Looks at the files that are open, away from the window. */
    public void look() {
        List<Path> files = files(open.get());
        if (!files.isEmpty() && !runner.isRunning()) {
            runner.run(
                    Texts.text("progress.looking"),
                    monitor -> files.stream().distinct().collect(Collectors.toMap(file -> file, Stamp::of)),
                    this::compare,
                    failure -> notices.failed(Texts.text("failed.reading"), failure));
        }
    }

    private static List<Path> files(OpenSet set) {
        return set.versions().stream()
                .map(OpenVersion::path)
                .flatMap(Optional::stream)
                .toList();
    }

    private void compare(Map<Path, Stamp> now) {
        newest = now;
        now.forEach(known::putIfAbsent);
        for (OpenVersion version : open.get().versions()) {
            version.path()
                    .filter(this::hasGone)
                    .filter(saidToBeGone::add)
                    .ifPresent(file -> notices.refused(
                            Texts.text("watch.gone", version.version().name())));
        }
        offerChanged();
    }

    private boolean hasGone(Path file) {
        return Stamp.GONE.equals(newest.get(file)) && !Stamp.GONE.equals(known.get(file));
    }

    private void offerChanged() {
        List<String> changed = open.get().versions().stream()
                .filter(version -> version.path().filter(this::hasChanged).isPresent())
                .map(version -> version.version().name())
                .toList();
        offer.set(changed.isEmpty() ? "" : Texts.text("watch.changed", changed.size(), String.join(", ", changed)));
    }

    private boolean hasChanged(Path file) {
        return newest.containsKey(file)
                && !Stamp.GONE.equals(newest.get(file))
                && !newest.get(file).equals(known.get(file));
    }

    /** What was just read is as it is on the disk. */
    private void forget(OpenSet last, OpenSet next) {
        Set<OpenVersion> same = new HashSet<>(last.versions());
        next.versions().stream()
                .filter(version -> !same.contains(version))
                .flatMap(version -> version.path().stream())
                .forEach(this::forget);
        known.keySet().retainAll(files(next));
        offerChanged();
    }

    private void forget(Path file) {
        known.remove(file);
        newest = newest.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(file))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        saidToBeGone.remove(file);
    }

    /** Leaves the texts as they are, until the files change once more. */
    public void notNow() {
        leave(newest);
    }

    /** Until all files are read the offer stands, also when reading is given up. */
    public void compareAgain() {
        Map<Path, Stamp> offered = newest;
        readAgain.accept(() -> leave(offered));
    }

    private void leave(Map<Path, Stamp> offered) {
        known.putAll(offered);
        offerChanged();
    }
}
