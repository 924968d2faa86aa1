package variorum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import variorum.model.Link;
import variorum.model.ParagraphRange;

/** Puts the aligned paragraphs in reading order and adds those that are on one side only. */
final class LinkMaker {
    private final boolean[] aligned;
    private final List<Link> links = new ArrayList<>();
    private int nextBase;
    private int nextOther;

    private LinkMaker(int otherSize) {
        this.aligned = new boolean[otherSize];
    }

    /** All links of an alignment, made from the {@code aligned} ones, which may come in any order. */
    static List<Link> links(List<Link> aligned, int baseSize, int otherSize) {
        LinkMaker maker = new LinkMaker(otherSize);
        for (Link link : aligned) {
            Arrays.fill(maker.aligned, link.other().from(), link.other().to(), true);
        }
        aligned.stream()
                .sorted((one, two) ->
                        Integer.compare(one.base().from(), two.base().from()))
                .forEach(maker::add);
        maker.removeUpTo(baseSize);
        maker.addUpTo(otherSize);
        return maker.links;
    }

    private void add(Link link) {
        removeUpTo(link.base().from());
        if (!link.moved()) {
            addUpTo(link.other().from());
            nextOther = link.other().to();
        }
        links.add(link);
        nextBase = link.base().to();
    }

    private void removeUpTo(int base) {
        for (; nextBase < base; nextBase++) {
            links.add(Link.removed(ParagraphRange.of(nextBase), nextOther));
        }
    }

    private void addUpTo(int other) {
        for (; nextOther < other; nextOther++) {
            if (!aligned[nextOther]) {
                links.add(Link.added(nextBase, ParagraphRange.of(nextOther)));
            }
        }
    }
}
