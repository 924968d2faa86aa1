package variorum.ui.desk;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import variorum.collate.OpenedVersions;
import variorum.collate.OpenedVersions.Refusal;
import variorum.collate.VersionOpener;
import variorum.display.PlanOptions;
import variorum.model.Against;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.session.HandCorrections;
import variorum.session.SavedVersion;
import variorum.session.Session;
import variorum.ui.open.OpenSet;
import variorum.ui.open.OpenVersion;
import variorum.ui.open.Recall;
import variorum.ui.open.Recall.Recalled;
import variorum.ui.open.StoryFinder;
import variorum.ui.words.Texts;

/**
 * A session that was read again, with the present contents of its files.
 *
 * @param file the saved comparison that it came from and still matches; saving again goes there
 * @param sentences one for each file that is gone, and one for all that have changed
 */
record Reopening(Workspace workspace, Optional<Path> file, List<String> sentences) {

    static Reopening read(Session session, Recall recall, Monitor monitor) {
        List<Integer> places = new ArrayList<>();
        List<OpenVersion> versions = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (int place = 0; place < session.versions().size(); place++) {
            monitor.check();
            SavedVersion saved = session.versions().get(place);
            Optional<OpenVersion> read = read(saved, sentences, monitor);
            if (read.isPresent()) {
                places.add(place);
                versions.add(read.get());
                if (!saved.hadText(read.get().version().text())) {
                    changed.add(saved.name());
                }
            }
        }
        if (!changed.isEmpty()) {
            sentences.add(Texts.text("session.changed", changed.size(), String.join(", ", changed)));
        }
        Workspace workspace = workspace(session, places, versions, sentences.isEmpty(), monitor);
        Recalled recalled = recall.of(versions, List.of());
        Optional<Path> file = sentences.isEmpty() ? session.savedIn() : Optional.empty();
        sentences.addAll(recalled.sentences());
        return new Reopening(workspace.and(recalled.work()), file, sentences);
    }

    /** The same, with only that sentence to say. */
    Reopening with(String sentence) {
        return new Reopening(workspace, file, List.of(sentence));
    }

    private static Optional<OpenVersion> read(SavedVersion saved, List<String> sentences, Monitor monitor) {
        if (saved.path().isEmpty()) {
            Version pasted = VersionOpener.paste(saved.name(), saved.text(), monitor);
            return Optional.of(new OpenVersion(saved.identity(), pasted, Optional.empty(), Optional.empty()));
        }
        Path path = Path.of(saved.path());
        if (Files.isDirectory(path)) {
            sentences.add(Texts.text("session.folder", path));
            return Optional.empty();
        }
        Optional<Charset> encoding = encoding(saved);
        OpenedVersions opened = VersionOpener.open(List.of(path), encoding, monitor);
        opened.refusals().stream().map(Refusal::sentence).forEach(sentences::add);
        return opened.versions().stream()
                .findFirst()
                .map(text -> new OpenVersion(saved.identity(), text.named(saved.name()), Optional.of(path), encoding));
    }

    /** Empty also if this Java does not know it, or if it is no valid name. */
    private static Optional<Charset> encoding(SavedVersion saved) {
        try {
            return Optional.of(saved.encoding()).filter(Charset::isSupported).map(Charset::forName);
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    /** @param unchanged whether the texts are unchanged, so that the saved folds still fit */
    private static Workspace workspace(
            Session session, List<Integer> places, List<OpenVersion> versions, boolean unchanged, Monitor monitor) {
        PlanOptions options = Keeping.options(session.view());
        return new Workspace(
                StoryFinder.findIn(set(session, places, versions), monitor),
                Keeping.notes(session),
                unchanged ? options : options.forAnotherTable(),
                Keeping.arrangement(session.view()),
                session.view().ignoredInGrey(),
                Keeping.place(session.place(), versions));
    }

    private static OpenSet set(Session session, List<Integer> places, List<OpenVersion> versions) {
        Set<Integer> hidden = IntStream.range(0, places.size())
                .filter(index -> session.hidden().contains(places.get(index)))
                .boxed()
                .collect(Collectors.toSet());
        int base = Math.max(0, places.indexOf(session.base()));
        if (session.against() == Against.BASE) {
            hidden.remove(base);
        }
        return new OpenSet(versions, base, session.against(), hidden, HandCorrections.NONE)
                .withTwoShown(base)
                .withCorrections(new HandCorrections(session.corrections()));
    }
}
