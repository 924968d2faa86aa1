package variorum.collate;

import java.util.List;
import variorum.model.Correction;
import variorum.model.Options;
import variorum.model.Version;

/**
 * What to compare, and how.
 *
 * @param versions in the order in which they are read; at least one
 * @param base the index of the version that the others are compared with; matters only for {@code Against.BASE}
 * @param corrections links made and broken by hand, which the engine keeps
 */
public record CollationRequest(List<Version> versions, int base, Options options, List<Correction> corrections) {
    public CollationRequest {
        versions = List.copyOf(versions);
        corrections = List.copyOf(corrections);
        if (base < 0 || base >= versions.size()) {
            throw new IllegalArgumentException("no version " + base + " among " + versions.size());
        }
    }
}
