package variorum.report;

import java.time.Instant;
import variorum.model.Collation;
import variorum.model.Notes;

/** Reports that are all made at one moment. */
final class Reports {
    static final Circumstances NOW = Circumstances.at(Instant.parse("2026-11-22T10:13:00Z"));

    private Reports() {}

    static Report of(Collation collation, Notes notes) {
        return Report.of(collation, notes, NOW);
    }
}
