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
 * What a report has to say that the comparison itself does not tell.
 *
 * @param made when
 * @param title the reader's own; empty to make one of the names of the versions
 * @param only what alone is listed, where a format lists changes; empty for all
 * @param files where each version was read from, as it was given; fewer than there are versions where that is not known
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
