package variorum.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import variorum.align.HandMade;
import variorum.align.ParagraphAligner;
import variorum.edit.EditFinder;
import variorum.model.Alignment;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Link;
import variorum.model.ReadingTable;
import variorum.model.Row;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.text.TokenIds;
import variorum.text.TokenizedVersion;

/**
 * The whole engine: versions in, collation out. The stages are tokens, alignment of paragraphs, edits of words, and
 * counts, for one pair of versions after the other; then all versions in one table.
 */
public final class Collator {
    /** Two versions to compare, as indexes. */
    private record Pair(int base, int other) {}

    /**
     * Collates all that is asked for.
     *
     * @throws java.util.concurrent.CancellationException when the monitor says so
     */
    public Collation collate(CollationRequest request, Monitor monitor) {
        return collate(request, monitor, comparison -> {});
    }

    /**
     * Collates, and tells of each comparison as soon as it is there.
     *
     * @param finished hears each comparison, in the order of the pairs
     * @throws java.util.concurrent.CancellationException when the monitor says so
     */
    public Collation collate(CollationRequest request, Monitor monitor, Consumer<Comparison> finished) {
        TokenIds ids = new TokenIds();
        List<TokenizedVersion> versions = request.versions().stream()
                .map(version -> TokenizedVersion.of(version, ids))
                .toList();
        List<Comparison> comparisons = new ArrayList<>();
        List<Pair> pairs = pairs(request);
        for (Pair pair : pairs) {
            monitor.report(
                    "comparing " + request.versions().get(pair.other()).name(),
                    (double) comparisons.size() / pairs.size());
            HandMade handMade = HandMade.of(request.corrections(), pair.base(), pair.other());
            Comparison comparison = compare(pair, versions, ids, handMade, monitor);
            finished.accept(comparison);
            comparisons.add(comparison);
        }
        List<Version> all = request.versions();
        ReadingTable table = ReadingTables.of(
                all,
                comparisons,
                request.base(),
                IntStream.range(0, all.size()).boxed().toList());
        return new Collation(all, comparisons, table, request.options());
    }

    private static Comparison compare(
            Pair pair, List<TokenizedVersion> versions, TokenIds ids, HandMade handMade, Monitor monitor) {
        TokenizedVersion base = versions.get(pair.base());
        TokenizedVersion other = versions.get(pair.other());
        Alignment alignment = ParagraphAligner.align(base, other, ids, handMade, monitor);
        EditFinder finder = new EditFinder(base, other);
        List<Row> rows = new ArrayList<>();
        for (Link link : alignment.links()) {
            monitor.check();
            rows.add(finder.find(link));
        }
        return new Comparison(
                pair.base(), pair.other(), rows, Summarizer.summarize(base, other, rows), alignment.degraded());
    }

    private static List<Pair> pairs(CollationRequest request) {
        int count = request.versions().size();
        return switch (request.options().against()) {
            case BASE ->
                IntStream.range(0, count)
                        .filter(other -> other != request.base())
                        .mapToObj(other -> new Pair(request.base(), other))
                        .toList();
            case PREVIOUS ->
                IntStream.range(1, count)
                        .mapToObj(other -> new Pair(other - 1, other))
                        .toList();
            case ALL_PAIRS ->
                IntStream.range(0, count)
                        .boxed()
                        .flatMap(base -> IntStream.range(base + 1, count).mapToObj(other -> new Pair(base, other)))
                        .toList();
        };
    }
}
