package variorum.ui.open;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import variorum.collate.OpenedVersions;
import variorum.collate.OpenedVersions.OpenedFile;
import variorum.collate.VersionOpener;
import variorum.progress.Monitor;
import variorum.ui.words.Texts;

/**
 * Open files that were read again.
 *
 * @param versions by the file they were read from; without files that are gone
 * @param refusals for each file that could not be read, the reason, and that its text stays
 */
record Rereading(Map<Path, OpenVersion> versions, List<String> refusals) {
    Rereading {
        versions = Map.copyOf(versions);
        refusals = List.copyOf(refusals);
    }

    /** Reads the versions' files, each in the encoding that it is corrected to. */
    static Rereading read(List<OpenVersion> versions, Monitor monitor) {
        Map<Path, OpenVersion> read = new HashMap<>();
        List<String> refusals = new ArrayList<>();
        for (OpenVersion version : versions) {
            monitor.check();
            if (version.path().isPresent()) {
                Path path = version.path().get();
                OpenedVersions opened = VersionOpener.open(List.of(path), version.correctedTo(), monitor);
                textOf(path, opened).ifPresent(text -> read.put(path, version.reading(text.version())));
                opened.refusals().stream()
                        .map(refusal -> Texts.text("open.text-stays", refusal.sentence()))
                        .forEach(refusals::add);
            }
        }
        return new Rereading(read, refusals);
    }

    /** Empty also if a folder has taken the file's place. */
    private static Optional<OpenedFile> textOf(Path path, OpenedVersions opened) {
        return opened.files().stream()
                .filter(file -> file.path().toAbsolutePath().normalize().equals(path))
                .findFirst();
    }

    /** The set with the new texts; what was not read keeps its text. */
    OpenSet in(OpenSet set) {
        return set.replacing(set.versions().stream().map(this::newest).toList());
    }

    private OpenVersion newest(OpenVersion version) {
        return version.path()
                .flatMap(path -> Optional.ofNullable(versions.get(path)))
                .orElse(version);
    }
}
