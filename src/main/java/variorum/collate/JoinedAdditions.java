package variorum.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import variorum.align.HandMade;
import variorum.align.ParagraphAligner;
import variorum.model.Link;
import variorum.model.Paragraph;
import variorum.model.Span;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.progress.Workers;
import variorum.text.CutVersion;
import variorum.text.TokenIds;
import variorum.text.TokenizedVersion;

/**
 * Joins paragraphs that several versions have but the base lacks. The comparisons with the base do not say how those
 * correspond, so that they are aligned separately, two versions at a time, and joined where the link is sure and every
 * version can still be read down its column.
 */
final class JoinedAdditions {
    /** As many as the window shows at first; with more, aligning all pairs would take longer than the comparisons. */
    private static final int MOST_IN_PAIRS = 8;

    /**
     * With more versions, each is only aligned with so many before it; two, so that what one of them dropped for a
     * while is found again.
     */
    private static final int NEIGHBOURS = 2;

    /**
     * To find out whether a join would break an order takes a walk through all groups; with more additions than these,
     * there would be too many walks.
     */
    private static final int MOST_ADDITIONS = 2_000;

    private final List<Version> versions;
    private final ParagraphGroups groups;
    private final NextGroups next;
    private final Monitor monitor;

    private JoinedAdditions(List<Version> versions, ParagraphGroups groups, Monitor monitor) {
        this.versions = versions;
        this.groups = groups;
        this.next = new NextGroups(groups);
        this.monitor = monitor;
    }

    /**
     * Joins groups without a paragraph of the base; the groups must be closed, and remain so.
     *
     * @param versions all of them
     * @param shown those whose paragraphs are joined
     */
    static void join(List<Version> versions, int base, List<Integer> shown, ParagraphGroups groups, Monitor monitor) {
        new JoinedAdditions(versions, groups, monitor).join(base, shown);
    }

    private void join(int base, List<Integer> shown) {
        TokenIds ids = new TokenIds();
        Set<Integer> ofBase = Set.copyOf(groups.inOrder(base));
        List<Additions> additions = shown.stream()
                .filter(version -> version != base)
                .map(version -> additions(version, ofBase, ids))
                .filter(each -> !each.paragraphs().isEmpty())
                .toList();
        if (additions.stream().mapToInt(each -> each.paragraphs().size()).sum() > MOST_ADDITIONS) {
            return;
        }
        int reach = shown.size() <= MOST_IN_PAIRS ? MOST_IN_PAIRS : NEIGHBOURS;
        for (int right = 1; right < additions.size(); right++) {
            for (int left = Math.max(0, right - reach); left < right; left++) {
                join(additions.get(left), additions.get(right), ids);
            }
        }
    }

    /**
     * What a version has and the base lacks.
     *
     * @param paragraphs their indexes in the version, in reading order
     * @param text of them alone
     */
    private record Additions(int version, List<Integer> paragraphs, TokenizedVersion text) {}

    private Additions additions(int version, Set<Integer> ofBase, TokenIds ids) {
        List<Integer> added = IntStream.range(
                        0, versions.get(version).paragraphs().size())
                .filter(paragraph -> !ofBase.contains(groups.of(version, paragraph)))
                .boxed()
                .toList();
        return new Additions(
                version,
                added,
                CutVersion.of(only(versions.get(version), added), monitor).numbered(ids));
    }

    private static Version only(Version version, List<Integer> wanted) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int index : wanted) {
            Paragraph paragraph = version.paragraphs().get(index);
            int start = text.length();
            text.append(paragraph.span().of(version.text()));
            paragraphs.add(new Paragraph(new Span(start, text.length()), paragraph.role()));
            text.append("\n\n");
        }
        return new Version(version.name(), version.encoding(), text.toString(), paragraphs);
    }

    private void join(Additions one, Additions two, TokenIds ids) {
        List<Link> links = ParagraphAligner.align(one.text(), two.text(), ids, HandMade.NOTHING, Workers.NONE, monitor)
                .links();
        for (Link link : links) {
            monitor.check();
            if (link.isAligned() && link.sure() && !link.moved()) {
                int paragraph = one.paragraphs().get(link.base().from());
                int answer = two.paragraphs().get(link.other().from());
                int group = groups.of(one.version(), paragraph);
                int answering = groups.of(two.version(), answer);
                if (group != answering && !next.areOrdered(group, answering)) {
                    groups.join(one.version(), paragraph, two.version(), answer);
                    next.joined(group, answering);
                }
            }
        }
    }
}
