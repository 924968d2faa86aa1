package variorum.model;

import java.util.List;

/**
 * All rows of two versions.
 *
 * @param base the index of the base among the versions of the collation
 * @param other the index of the version compared with it
 * @param rows in reading order, as in {@link Alignment}
 * @param degraded one sentence on what was not compared in full, and why; empty if everything was
 */
public record Comparison(int base, int other, List<Row> rows, Summary summary, String degraded) {
    public Comparison {
        rows = List.copyOf(rows);
    }
}
