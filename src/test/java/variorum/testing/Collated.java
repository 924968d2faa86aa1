package variorum.testing;

import java.util.List;
import java.util.function.Consumer;
import variorum.collate.CollationRequest;
import variorum.collate.Collator;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Correction;
import variorum.model.Options;
import variorum.model.Row;
import variorum.model.Version;
import variorum.progress.Monitor;

/** Versions of a seed with what the engine makes of them. */
public record Collated(SeededVersions seeded, Collation collation) {
    /** Made once for all tests of a run. */
    private static final class Pairs {
        static final List<Collated> ALL =
                SeededVersions.pairs().map(Collated::of).toList();
    }

    /** All of {@link SeededVersions#pairs}. */
    public static List<Collated> pairs() {
        return Pairs.ALL;
    }

    /** Says of every pair what always holds. */
    public static void always(Consumer<Collated> check) {
        always(pairs(), check);
    }

    /** Says of each what always holds; the first for which it does not is named. */
    public static <T> void always(List<T> all, Consumer<T> check) {
        for (T one : all) {
            try {
                check.accept(one);
            } catch (AssertionError e) {
                throw new AssertionError(one + ": " + e.getMessage(), e);
            }
        }
    }

    /** Each version against the first; where the engine fails, the seed is told. */
    public static Collated of(SeededVersions seeded) {
        try {
            return new Collated(seeded, collate(seeded.versions()));
        } catch (RuntimeException e) {
            throw new AssertionError(seeded + " fails", e);
        }
    }

    /** Each version against the first. */
    public static Collation collate(List<Version> versions) {
        return new Collator().collate(request(versions), Monitor.NONE);
    }

    /** To compare each version with the first. */
    public static CollationRequest request(List<Version> versions) {
        return new CollationRequest(versions, 0, Options.DEFAULT, List.of());
    }

    /** The first version against the second, and nothing else. */
    public static Comparison compare(Version base, Version other, Correction... corrections) {
        CollationRequest request = new CollationRequest(List.of(base, other), 0, Options.DEFAULT, List.of(corrections));
        return new Collator().collate(request, Monitor.NONE).comparisons().get(0);
    }

    public Version base() {
        return seeded.base();
    }

    public Version other() {
        return seeded.other();
    }

    public Comparison comparison() {
        return collation.comparisons().get(0);
    }

    public List<Row> rows() {
        return comparison().rows();
    }

    public List<Row> alignedRows() {
        return rows().stream().filter(row -> row.link().isAligned()).toList();
    }

    @Override
    public String toString() {
        return seeded.toString();
    }
}
