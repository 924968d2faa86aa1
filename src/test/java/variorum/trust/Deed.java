package variorum.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import variorum.cli.CommandRun;
import variorum.model.Against;
import variorum.report.Format;
import variorum.session.ReviewMemory;
import variorum.session.ReviewStore;
import variorum.session.ReviewWork;
import variorum.session.SavedVersion;
import variorum.session.Session;
import variorum.session.SessionFile;
import variorum.session.SessionStore;
import variorum.settings.Looks;
import variorum.settings.Settings;
import variorum.settings.SettingsStore;

/**
 * Something that the program writes over an earlier file of its own, in one of two states. The versions that it reads
 * are in a folder beside.
 */
record Deed(String name, Path file) {
    private static final List<String> KEPT = List.of("settings.json", "session.json", "reviews.json", "kept.variorum");
    private static final int PARAGRAPHS = 60;

    /** All of them, as they write into that folder. */
    static List<Deed> in(Path folder) {
        return Stream.concat(
                        KEPT.stream().map(name -> new Deed(name, folder.resolve(name))),
                        Stream.of(Format.values())
                                .map(format -> new Deed(format.id(), folder.resolve("report." + format.ending()))))
                .toList();
    }

    static Deed of(String name, Path folder) {
        return in(folder).stream()
                .filter(deed -> deed.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    Path folder() {
        return file.resolveSibling(".").normalize();
    }

    List<Path> versions() {
        return IntStream.range(0, 3)
                .mapToObj(state -> folder().resolveSibling("versions").resolve("version " + state + ".txt"))
                .toList();
    }

    void makeVersions() throws IOException {
        Files.createDirectories(versions().get(0).getParent());
        for (int state = 0; state < versions().size(); state++) {
            Files.writeString(versions().get(state), text(state));
        }
    }

    /** @param but of those that something was done to */
    void assertVersionsAreUntouched(Path... but) {
        for (int state = 0; state < versions().size(); state++) {
            Path version = versions().get(state);
            if (!List.of(but).contains(version)) {
                assertThat(version).hasContent(text(state));
            }
        }
    }

    /** @throws IOException with the one sentence that the program says */
    void write(int state) throws IOException {
        switch (name) {
            case "settings.json" ->
                new SettingsStore(folder())
                        .save(Settings.DEFAULT.withLooks(Looks.FIRST.withTypeface("Face " + state)), Settings.DEFAULT);
            case "session.json" -> new SessionStore(folder()).save(session(state));
            case "reviews.json" -> new ReviewStore(folder()).change(kept -> ReviewMemory.EMPTY.with(review(state)));
            case "kept.variorum" -> SessionFile.write(file, session(state));
            default -> compare(state);
        }
    }

    private void compare(int state) throws IOException {
        Path other = versions().get(1 + state);
        CommandRun run = CommandRun.of(
                "compare", "--format", name, "--output", file, "--", versions().get(0), other);
        if (run.status() > 1) {
            throw new IOException(run.errors().strip());
        }
    }

    /** What the program says of its own file when it begins; empty where the file is in order. */
    String complaint() throws IOException {
        return switch (name) {
            case "settings.json" -> new SettingsStore(folder()).load().message();
            case "session.json" -> new SessionStore(folder()).load().message();
            case "reviews.json" -> new ReviewStore(folder()).load().message();
            default -> "";
        };
    }

    private static ReviewWork review(int state) {
        List<String> digests =
                Stream.of("a", "b").map(digit -> digit.repeat(64)).toList();
        return new ReviewWork("2026-11-2" + state, digests, true, state, Against.BASE, List.of(), List.of());
    }

    private static Session session(int state) {
        List<SavedVersion> versions = IntStream.range(0, 100)
                .mapToObj(number -> SavedVersion.pasted("v" + number, "version " + number, text(state)))
                .toList();
        return new Session(
                versions,
                state,
                Against.BASE,
                Set.of(),
                List.of(),
                List.of(),
                Session.EMPTY.view(),
                Session.EMPTY.place(),
                "");
    }

    private static String text(int state) {
        return IntStream.range(0, PARAGRAPHS)
                .mapToObj(house -> "In house number " + house + " the fire began at "
                        + (house % 7 == state ? "noon" : "nine") + ", and nobody who lives there saw it.")
                .collect(Collectors.joining("\n\n"));
    }
}
