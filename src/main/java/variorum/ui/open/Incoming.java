package variorum.ui.open;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import variorum.collate.OpenedVersions;
import variorum.collate.OpenedVersions.Refusal;
import variorum.collate.VersionOpener;
import variorum.progress.Monitor;
import variorum.ui.words.Texts;

/** What the reader brought and is not read yet: files and folders, and pasted texts. */
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
        return texts(List.of(new Text(Texts.text("pasted.name", 1), text)));
    }

    static Incoming texts(List<Text> texts) {
        return new Incoming(List.of(), texts);
    }

    /** A text that comes from no file, and what it is to be called. */
    record Text(String name, String text) {}

    Incoming and(Incoming more) {
        return new Incoming(joined(paths, more.paths), joined(texts, more.texts));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    /**
     * What reading gave.
     *
     * @param refusals one sentence for each file that could not be read
     * @param stories what each version's story is known by, those of versions that were open among them
     */
    record Read(List<OpenVersion> versions, List<String> refusals, Map<String, String> stories) {}

    /** @param open the versions that these come to */
    Read read(List<OpenVersion> open, Monitor monitor) {
        OpenedVersions opened = VersionOpener.open(paths, Optional.empty(), monitor);
        List<OpenVersion> versions = new ArrayList<>();
        opened.files().forEach(file -> versions.add(OpenVersion.of(file.path(), file.version())));
        for (Text text : texts) {
            monitor.check();
            versions.add(OpenVersion.pasted(VersionOpener.paste(text.name(), text.text())));
        }
        List<String> refusals =
                opened.refusals().stream().map(Refusal::sentence).toList();
        return new Read(versions, refusals, StoryFinder.find(joined(open, versions), monitor));
    }
}
