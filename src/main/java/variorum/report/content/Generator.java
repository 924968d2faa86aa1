package variorum.report.content;

import java.util.Optional;

/** The program's own name. */
public final class Generator {
    private Generator() {}

    /** Such as {@code Variorum 0.1.0}; without a number where the program runs from loose classes. */
    public static String name() {
        return Optional.ofNullable(Generator.class.getPackage().getImplementationVersion())
                .map(version -> "Variorum " + version)
                .orElse("Variorum");
    }
}
