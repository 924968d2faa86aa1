package variorum.model;

import java.util.List;

/**
 * Which paragraphs of two versions correspond. Every paragraph of both is in exactly one link. The links are in the
 * reading order of the base; those with paragraphs of the other version alone come where these occur between their
 * neighbours.
 *
 * @param degraded one sentence on what was not compared in full, and why; empty if everything was
 */
public record Alignment(List<Link> links, String degraded) {
    public Alignment {
        links = List.copyOf(links);
        int base = 0;
        int others = 0;
        for (Link link : links) {
            if (!link.base().isEmpty() && link.base().from() != base) {
                throw new IllegalArgumentException("base paragraph " + base + " is not next: " + link);
            }
            base = Math.max(base, link.base().to());
            others += link.other().size();
        }
        boolean[] seen = new boolean[others];
        for (Link link : links) {
            for (int index = link.other().from(); index < link.other().to(); index++) {
                if (index >= others || seen[index]) {
                    throw new IllegalArgumentException("other paragraph " + index + " stands twice: " + link);
                }
                seen[index] = true;
            }
        }
    }
}
