package variorum.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import variorum.model.Against;
import variorum.model.Collation;
import variorum.model.Ignorable;
import variorum.report.content.Generator;
import variorum.report.content.Report;

/** When and by what a report was made, and with which options, in the same words in all formats. */
public final class Made {
    private Made() {}

    /** Such as {@code Compared 2026-11-22 10:13 UTC by Variorum 0.1.0; ignored: case, quotes}. */
    public static String told(Report report) {
        String made = "Compared " + report.circumstances().whenMade() + " by " + Generator.name();
        String options = options(report.collation());
        return options.isEmpty() ? made : made + "; " + options;
    }

    /** The options that are not the default. */
    private static String options(Collation collation) {
        List<String> options = new ArrayList<>();
        if (collation.options().against() == Against.PREVIOUS) {
            options.add("each version with the one before it");
        }
        if (collation.options().against() == Against.ALL_PAIRS) {
            options.add("every two versions");
        }
        if (!collation.options().ignore().isEmpty()) {
            options.add(Stream.of(Ignorable.values())
                    .filter(collation.options().ignore()::contains)
                    .map(Ignorable::id)
                    .collect(Collectors.joining(", ", "ignored: ", "")));
        }
        return String.join("; ", options);
    }
}
