package variorum.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The folder of the settings, which is where each operating system keeps them. */
public final class SettingsFolder {
    private static final String NAME = "variorum";

    private SettingsFolder() {}

    /** The folder for this user on this machine; {@code -Dvariorum.settings=FOLDER} takes precedence. */
    public static Path ofThisUser() {
        String override = System.getProperty("variorum.settings", "");
        return override.isEmpty()
                ? of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")), System.getenv())
                : Path.of(override);
    }

    static Path of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return folder(environment, "APPDATA")
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("Variorum");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Variorum");
        }
        return folder(environment, "XDG_CONFIG_HOME")
                .orElse(home.resolve(".config"))
                .resolve(NAME);
    }

    /** By the XDG rules, a relative path counts as none. */
    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        try {
            return Optional.of(Path.of(environment.getOrDefault(variable, ""))).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
