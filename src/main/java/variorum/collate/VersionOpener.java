package variorum.collate;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import variorum.collate.OpenedVersions.OpenedFile;
import variorum.collate.OpenedVersions.Refusal;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.progress.Workers;
import variorum.read.VersionReader;
import variorum.read.file.FileKind;

/** Turns files, folders and pasted text into versions. */
public final class VersionOpener {
    private final Optional<Charset> encoding;
    private final Monitor monitor;

    /** The files found so far, with links resolved. */
    private final Set<Path> known = new HashSet<>();

    private VersionOpener(Optional<Charset> encoding, Monitor monitor) {
        this.encoding = encoding;
        this.monitor = monitor;
    }

    /** The result of reading a file: a version, or a sentence that says why there is none. */
    private record Outcome(Path file, Optional<Version> version, String sentence) {}

    /**
     * Reads everything that can be read. A file that was named twice becomes two versions; one that is found in a
     * folder is left out if it is among the files already.
     *
     * @param paths files and folders, in the order in which they are shown
     * @param encoding of all files; empty to detect that of each
     */
    public static OpenedVersions open(List<Path> paths, Optional<Charset> encoding, Monitor monitor) {
        return new VersionOpener(encoding, monitor).open(paths);
    }

    /**
     * The usual endings of files that can be read, such as {@code "txt"}; files of any other name may be readable too.
     */
    public static List<String> endings() {
        return Stream.of(FileKind.values())
                .flatMap(kind -> kind.endings().stream())
                .toList();
    }

    /** A pasted text as a version. */
    public static Version paste(String name, String text, Monitor monitor) {
        return VersionReader.ofText(name, text, monitor);
    }

    private OpenedVersions open(List<Path> named) {
        List<Path> paths = named.stream().map(UndecodedName::found).toList();
        paths.stream().filter(path -> !Files.isDirectory(path)).forEach(path -> known.add(real(path)));
        List<Source> sources = paths.stream().map(this::source).toList();
        Iterator<Outcome> outcomes =
                read(sources.stream().flatMap(source -> source.files().stream()).toList());
        List<OpenedFile> files = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (Source source : sources) {
            int before = files.size();
            for (int file = 0; file < source.files().size(); file++) {
                Outcome outcome = outcomes.next();
                outcome.version()
                        .ifPresentOrElse(
                                version -> files.add(new OpenedFile(outcome.file(), version)),
                                () -> refusals.add(new Refusal(outcome.file(), source.named(), outcome.sentence())));
            }
            refusals.addAll(source.refusals());
            source.whenNoneIsReadable().filter(it -> files.size() == before).ifPresent(refusals::add);
        }
        return new OpenedVersions(
                named(files),
                refusals,
                sources.stream().flatMap(source -> source.remarks().stream()).toList(),
                sources.stream()
                        .flatMap(source -> source.furtherFolders().stream())
                        .toList());
    }

    private Source source(Path path) {
        return Files.isDirectory(path) ? withoutKnown(Source.ofFolder(path, monitor)) : Source.ofFile(path);
    }

    private Source withoutKnown(Source folder) {
        List<Path> files = new ArrayList<>();
        for (Path file : folder.files()) {
            if (known.add(real(file))) {
                files.add(file);
            }
        }
        return folder.only(files);
    }

    private Iterator<Outcome> read(List<Path> files) {
        List<Outcome> outcomes = new ArrayList<>();
        monitor.report("opening files", 0);
        Workers.forText(files.stream().mapToLong(VersionOpener::length).sum(), monitor)
                .each(files, this::read, monitor, outcome -> {
                    outcomes.add(outcome);
                    monitor.report("opening files", (double) outcomes.size() / files.size());
                });
        return outcomes.iterator();
    }

    private Outcome read(Path file) {
        try {
            return new Outcome(file, Optional.of(VersionReader.read(file, encoding, monitor)), "");
        } catch (IOException e) {
            return new Outcome(file, Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    /** In bytes; 0 for what cannot be read, which is said later. */
    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private static List<OpenedFile> named(List<OpenedFile> files) {
        List<String> names =
                VersionNames.of(files.stream().map(OpenedFile::path).toList());
        return IntStream.range(0, files.size())
                .mapToObj(index -> {
                    OpenedFile file = files.get(index);
                    return new OpenedFile(file.path(), file.version().named(names.get(index)));
                })
                .toList();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
