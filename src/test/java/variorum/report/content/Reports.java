package variorum.report.content;

import java.time.Instant;
import java.util.List;
import variorum.model.Collation;
import variorum.model.Notes;

/** Reports that are all made at one moment. */
public final class Reports {
    public static final Circumstances NOW = new Circumstances(Instant.parse("2026-11-22T10:13:00Z"), "", List.of());

    private Reports() {}

    public static Report of(Collation collation, Notes notes) {
        return Report.of(collation, notes, NOW);
    }
}
