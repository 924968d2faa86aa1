package variorum.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import variorum.io.DamagedFile;
import variorum.io.FileReplacement;
import variorum.io.ProgramLock;

/** Keeps the settings in one JSON file of the user's configuration folder. */
public final class SettingsStore {
    private final Path folder;
    private final Path file;

    public SettingsStore(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("settings.json");
    }

    /**
     * What was found.
     *
     * @param message one sentence for the reader when the file could not be used; else empty
     */
    public record Loaded(Settings settings, String message) {}

    /** The saved settings, or the default ones; a damaged file is set aside under another name. */
    public Loaded load() {
        if (!Files.exists(file)) {
            return new Loaded(Settings.DEFAULT, "");
        }
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            return new Loaded(Settings.DEFAULT, "The settings in " + file + " cannot be read; the usual ones hold.");
        }
        try {
            return new Loaded(SettingsJson.read(bytes), "");
        } catch (IOException | IllegalArgumentException e) {
            return new Loaded(Settings.DEFAULT, "The settings were damaged and begin afresh; " + setAside());
        }
    }

    /**
     * Writes the settings, completely or not at all. What was not changed since {@code before} stays as it is in the
     * file, where another window may have changed it; other windows wait for this save.
     *
     * @throws IOException with one plain sentence
     */
    public void save(Settings settings, Settings before) throws IOException {
        makeFolder();
        ProgramLock lock = ProgramLock.whileChanging(file);
        try (lock) {
            Settings next =
                    saved().map(there -> settings.changedSince(before, there)).orElse(settings);
            FileReplacement.write(file, out -> SettingsJson.write(next, out));
        }
    }

    /** Empty if they cannot be read. */
    private Optional<Settings> saved() {
        try {
            return Files.exists(file) ? Optional.of(SettingsJson.read(Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void makeFolder() throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IOException("The settings cannot be saved: the folder " + folder + " cannot be made.", e);
        }
    }

    private String setAside() {
        return DamagedFile.setAside(file)
                .map(aside -> "the old ones are kept as " + aside + ".")
                .orElse("they stay in " + file + " until the next change.");
    }
}
