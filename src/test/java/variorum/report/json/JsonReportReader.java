package variorum.report.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import variorum.collate.ReadingTables;
import variorum.model.Against;
import variorum.model.Category;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Edit;
import variorum.model.Encoding;
import variorum.model.FactChange;
import variorum.model.Ignorable;
import variorum.model.Link;
import variorum.model.Options;
import variorum.model.Paragraph;
import variorum.model.ParagraphRange;
import variorum.model.ReadingTable;
import variorum.model.Role;
import variorum.model.Row;
import variorum.model.Span;
import variorum.model.Summary;
import variorum.model.Version;

/** Reads a JSON report as any outside program may, which has the texts and knows nothing of the engine. */
final class JsonReportReader {
    private final List<String> texts;

    /** @param texts of the versions, which the report does not hold */
    JsonReportReader(List<String> texts) {
        this.texts = texts;
    }

    Collation read(String report) throws IOException {
        JsonNode root = new ObjectMapper().readTree(report);
        List<Version> versions = IntStream.range(0, texts.size())
                .mapToObj(index -> version(root.path("versions").path(index), texts.get(index)))
                .toList();
        List<Comparison> comparisons = list(root.path("comparisons"), JsonReportReader::comparison);
        Options options = options(root.path("options"));
        Collation bare = new Collation(versions, comparisons, new ReadingTable(List.of(), List.of()), options);
        List<Integer> all = IntStream.range(0, versions.size()).boxed().toList();
        return new Collation(versions, comparisons, ReadingTables.of(bare, all), options);
    }

    private static Version version(JsonNode version, String text) {
        if (version.path("length").asInt() != text.length()) {
            throw new IllegalArgumentException("not the text of " + version.path("name"));
        }
        Optional<Encoding> encoding = version.path("encoding").isNull()
                ? Optional.empty()
                : Optional.of(new Encoding(
                        version.path("encoding").asText(),
                        version.path("encodingSure").asBoolean(true)));
        List<Paragraph> paragraphs = list(
                version.path("paragraphs"),
                it -> new Paragraph(
                        new Span(it.path("start").asInt(), it.path("end").asInt()), constant(Role.class, it, "role")));
        return new Version(version.path("name").asText(), encoding, text, paragraphs);
    }

    private static Options options(JsonNode options) {
        Set<Ignorable> ignore = EnumSet.noneOf(Ignorable.class);
        options.path("ignore")
                .forEach(it -> ignore.add(Ignorable.valueOf(it.asText().toUpperCase(Locale.ROOT))));
        String against = options.path("against").asText().toUpperCase(Locale.ROOT);
        return new Options(Against.valueOf(against.replace('-', '_')), ignore);
    }

    private static Comparison comparison(JsonNode comparison) {
        JsonNode summary = comparison.path("summary");
        return new Comparison(
                comparison.path("base").asInt(),
                comparison.path("other").asInt(),
                list(comparison.path("rows"), JsonReportReader::row),
                new Summary(
                        summary.path("equal").asInt(),
                        summary.path("changed").asInt(),
                        summary.path("added").asInt(),
                        summary.path("removed").asInt(),
                        summary.path("moved").asInt(),
                        summary.path("baseWords").asInt(),
                        summary.path("otherWords").asInt(),
                        summary.path("wordsKept").asInt()),
                comparison.path("degraded").asText(""));
    }

    private static Row row(JsonNode row) {
        Link link = new Link(
                range(row.path("base")),
                range(row.path("other")),
                row.path("moved").asBoolean(),
                row.path("similarity").asDouble(),
                row.path("sure").asBoolean(true),
                row.path("why").asText(""));
        return new Row(link, list(row.path("edits"), JsonReportReader::edit));
    }

    private static Edit edit(JsonNode edit) {
        return edit(
                span(edit.path("base")),
                span(edit.path("other")),
                constant(Category.class, edit, "category"),
                edit.path("fact").asBoolean());
    }

    /** The report does not say which words of an edit are its facts. */
    static Edit edit(Span base, Span other, Category category, boolean fact) {
        List<FactChange> facts = fact ? List.of(FactChange.whole(FactChange.Kind.QUOTATION, base, other)) : List.of();
        return new Edit(base, other, category, facts);
    }

    /** The report does not say where an empty range stands; the rows round it do. */
    private static ParagraphRange range(JsonNode indexes) {
        return indexes.isEmpty()
                ? ParagraphRange.emptyAt(0)
                : new ParagraphRange(
                        indexes.get(0).asInt(), indexes.get(indexes.size() - 1).asInt() + 1);
    }

    private static Span span(JsonNode span) {
        return new Span(span.get(0).asInt(), span.get(1).asInt());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode node, String field) {
        return Enum.valueOf(type, node.path(field).asText().toUpperCase(Locale.ROOT));
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> item) {
        List<T> items = new ArrayList<>();
        array.forEach(node -> items.add(item.apply(node)));
        return items;
    }
}
