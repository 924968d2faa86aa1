package variorum.ui.open;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import variorum.collate.OpenedVersions;
import variorum.collate.OpenedVersions.FurtherFolder;
import variorum.collate.OpenedVersions.Refusal;
import variorum.collate.VersionOpener;
import variorum.progress.Monitor;
import variorum.ui.words.Texts;

/** Files, folders and pasted texts that are to be read. */
public record Incoming(List<Path> paths, List<Text> texts) {
    static final Incoming NOTHING = new Incoming(List.of(), List.of());

    public Incoming {
        paths = List.copyOf(paths);
        texts = List.copyOf(texts);
    }

    public static Incoming files(List<Path> paths) {
        return new Incoming(paths, List.of());
    }

    public static Incoming text(String text) {
        return texts(List.of(new Text(Texts.text("pasted.name"), text)));
    }

    static Incoming texts(List<Text> texts) {
        return new Incoming(List.of(), texts);
    }

    /** A text that comes from no file, and its name. */
    record Text(String name, String text) {}

    Incoming and(Incoming more) {
        return new Incoming(joined(paths, more.paths), joined(texts, more.texts));
    }

    /** Both lists, each element once. */
    static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    /**
     * The result of reading.
     *
     * @param refusals one sentence for each file that could not be read
     * @param remarks what was done differently from what the reader may expect
     * @param folders that were opened, or could be
     * @param openFolders those of them that were opened
     * @param stories the story of each version by its identity, including versions that were open already
     */
    record Read(
            List<OpenVersion> versions,
            List<String> refusals,
            List<String> remarks,
            List<FurtherFolder> folders,
            List<Path> openFolders,
            Map<String, String> stories) {}

    /**
     * Reads everything. If a folder has no texts itself, the largest folder inside it is read instead.
     *
     * @param open the versions that these are added to
     */
    Read read(List<OpenVersion> open, Monitor monitor) {
        OpenedVersions opened = VersionOpener.open(paths, Optional.empty(), monitor);
        Optional<FurtherFolder> largest = largest(opened);
        if (largest.isPresent()) {
            List<Path> instead = List.of(largest.get().path());
            OpenedVersions ofLargest = VersionOpener.open(instead, Optional.empty(), monitor);
            String remark = Texts.text("open.largest-folder", largest.get().name());
            return read(ofLargest, List.of(remark), opened.furtherFolders(), instead, open, monitor);
        }
        return read(opened, opened.remarks(), folders(opened), paths, open, monitor);
    }

    /** The largest folder, if only folders have texts. */
    private Optional<FurtherFolder> largest(OpenedVersions opened) {
        return Optional.of(opened)
                .filter(it -> it.files().isEmpty() && texts.isEmpty())
                .flatMap(it -> it.furtherFolders().stream().max(Comparator.comparingInt(FurtherFolder::files)));
    }

    /** If a single folder was opened, it is offered too, so that the reader can return to it. */
    private List<FurtherFolder> folders(OpenedVersions opened) {
        if (opened.furtherFolders().isEmpty() || paths.size() != 1) {
            return opened.furtherFolders();
        }
        Path folder = paths.get(0);
        FurtherFolder itself = new FurtherFolder(
                folder, String.valueOf(folder.getFileName()), opened.files().size());
        return joined(List.of(itself), opened.furtherFolders());
    }

    private Read read(
            OpenedVersions opened,
            List<String> remarks,
            List<FurtherFolder> folders,
            List<Path> openFolders,
            List<OpenVersion> open,
            Monitor monitor) {
        List<OpenVersion> versions = new ArrayList<>();
        opened.files().forEach(file -> versions.add(OpenVersion.of(file.path(), file.version())));
        for (Text text : texts) {
            versions.add(OpenVersion.pasted(VersionOpener.paste(text.name(), text.text(), monitor)));
        }
        List<String> refusals =
                opened.refusals().stream().map(Refusal::sentence).toList();
        Map<String, String> stories = StoryFinder.find(joined(open, versions), monitor);
        return new Read(versions, refusals, remarks, folders, openFolders, stories);
    }
}
