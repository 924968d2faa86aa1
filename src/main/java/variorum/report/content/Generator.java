package variorum.report.content;

import java.util.Optional;

/** The name of the program, as reports give it. */
public final class Generator {
    private Generator() {}

    /** Such as {@code Variorum 0.1.0}; without a number if the program runs from a class folder. */
    public static String name() {
        return Optional.ofNullable(Generator.class.getPackage().getImplementationVersion())
                .map(version -> "Variorum " + version)
                .orElse("Variorum");
    }
}
