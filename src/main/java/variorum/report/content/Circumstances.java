package variorum.report.content;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a report says that is not in the comparison itself.
 *
 * @param made when the report was made
 * @param title the reader's own; empty to make one from the names of the versions
 * @param only the only kinds of change that are listed, in formats that list changes; empty for all
 * @param files where each version was read from, as the user gave it; fewer than the versions if that is not known
 */
public record Circumstances(Instant made, String title, Set<Only> only, List<Optional<Path>> files) {
    public Circumstances {
        only = Set.copyOf(only);
        files = List.copyOf(files);
    }

    /** With all changes listed. */
    public Circumstances(Instant made, String title, List<Optional<Path>> files) {
        this(made, title, Set.of(), files);
    }

    /** Such as {@code 2026-11-22 10:13 UTC}. */
    public String whenMade() {
        LocalDateTime time = LocalDateTime.ofEpochSecond(made.getEpochSecond(), 0, ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MINUTES);
        return time.toString().replace('T', ' ') + " UTC";
    }

    /** Where the version of that index was read from. */
    public Optional<Path> file(int version) {
        return version < files.size() ? files.get(version) : Optional.empty();
    }
}
