package variorum;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.collate.CollationRequest;
import variorum.collate.Collator;
import variorum.collate.OpenedVersions;
import variorum.collate.VersionOpener;
import variorum.model.Edit;
import variorum.model.Paragraph;
import variorum.model.ParagraphRange;
import variorum.model.Row;
import variorum.model.Span;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.testing.Collated;

/** The main job from the files to the collation, on {@code seeds/}, against answers worked out by hand. */
class SeedsTest {

    private static final String WIRE = "2025-01-24-wire.txt";
    private static final String MORNING = "2025-01-25-morning.txt";
    private static final String MAGAZINE = "2025-01-28-magazine.txt";
    private static final String EVENING = "2025-01-29-evening.txt";
    private static final String SUMMARY = "2025-02-03-summary.txt";

    private static JsonNode answers;

    /** Two paragraphs that answer to one another. */
    private record Pair(int base, int other) {}

    @BeforeAll
    static void readAnswers() throws IOException {
        answers = new ObjectMapper()
                .readTree(Path.of("src/test/resources/seeds/answers.json").toFile());
    }

    @Test
    void theFolderOpensInTheOrderOfItsDates() {
        OpenedVersions opened = VersionOpener.open(List.of(Path.of("seeds")), Optional.empty(), Monitor.NONE);

        assertThat(opened.refusals()).isEmpty();
        assertThat(opened.versions())
                .extracting(Version::name)
                .containsExactly(WIRE, MORNING, MAGAZINE, EVENING, SUMMARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {WIRE, MORNING, MAGAZINE, EVENING, SUMMARY})
    void paragraphsAreFoundInEveryShape(String name) {
        assertThat(open(name).paragraphs())
                .extracting(Paragraph::span)
                .isEqualTo(stream(version(name).path("paragraphs"))
                        .map(SeedsTest::span)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {WIRE, MORNING, MAGAZINE, EVENING, SUMMARY})
    void furnitureAndHeadingsAreToldFromTheArticle(String name) {
        List<String> wrong = new ArrayList<>();
        Version version = open(name);
        for (JsonNode answer : version(name).path("paragraphs")) {
            Paragraph paragraph = version.paragraphs().get(answer.path("index").asInt());
            String role = paragraph.role().name().toLowerCase(Locale.ROOT);
            boolean right = role.equals(answer.path("role").asText())
                    || stream(answer.path("also"))
                            .anyMatch(also -> also.asText().equals(role));
            if (!right) {
                wrong.add(role + ": " + paragraph.span().of(version.text()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        WIRE + ", " + MORNING + ", 1.00",
        EVENING + ", " + MAGAZINE + ", 0.85",
        WIRE + ", " + SUMMARY + ", 0.60",
        MORNING + ", " + SUMMARY + ", 0.60",
    })
    void paragraphsFindTheirPartners(String base, String other, double least) {
        Set<Pair> required = new HashSet<>();
        Set<Pair> open = new HashSet<>();
        for (JsonNode link : pair(base, other).path("links")) {
            (link.path("optional").asBoolean() ? open : required)
                    .addAll(pairs(ints(link, "base"), ints(link, "other")));
            open.addAll(pairs(ints(link, "base"), ints(link, "optionalOther")));
        }
        Set<Pair> found = new HashSet<>();
        for (Row row : compare(base, other)) {
            found.addAll(pairs(indexes(row.base()), indexes(row.other())));
        }
        found.removeAll(open);

        long right = found.stream().filter(required::contains).count();
        assertThat(2.0 * right / (found.size() + required.size())).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({WIRE + ", " + MORNING, EVENING + ", " + MAGAZINE})
    void theImportantChangesAreMarked(String base, String other) {
        List<Edit> edits = compare(base, other).stream()
                .flatMap(row -> row.edits().stream())
                .toList();
        List<String> missing = new ArrayList<>();
        for (JsonNode change : pair(base, other).path("changes")) {
            if (!isMarked(change, edits)) {
                missing.add(change.toString());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void deepPocketedStandsAgainstDeep() {
        String base = open(WIRE).text();
        String other = open(MORNING).text();

        assertThat(compare(WIRE, MORNING).stream().flatMap(row -> row.edits().stream()))
                .anyMatch(edit -> edit.base().of(base).equals("deep-pocketed")
                        && edit.other().of(other).equals("deep"));
    }

    /**
     * Whether edits of the right kind touch the change wherever it has words; it may be one edit or one on each side.
     */
    private static boolean isMarked(JsonNode change, List<Edit> edits) {
        List<Edit> alike =
                edits.stream().filter(edit -> isOfItsKind(edit, change)).toList();
        return alike.stream().anyMatch(edit -> touches(edit.base(), change.path("baseSpan")))
                && alike.stream().anyMatch(edit -> touches(edit.other(), change.path("otherSpan")));
    }

    private static boolean isOfItsKind(Edit edit, JsonNode change) {
        return !change.has("category")
                || (edit.category().id().equals(change.path("category").asText())
                        && edit.fact() == change.path("fact").asBoolean());
    }

    private static boolean touches(Span span, JsonNode words) {
        return words.isNull()
                || span.overlaps(new Span(words.get(0).asInt(), words.get(1).asInt()));
    }

    private static Version open(String name) {
        return VersionOpener.open(List.of(Path.of("seeds", name)), Optional.empty(), Monitor.NONE)
                .versions()
                .get(0);
    }

    private static List<Row> compare(String base, String other) {
        CollationRequest request = Collated.request(List.of(open(base), open(other)));
        return new Collator()
                .collate(request, Monitor.NONE)
                .comparisons()
                .get(0)
                .rows();
    }

    private static JsonNode version(String name) {
        return stream(answers.path("versions"))
                .filter(version -> version.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode pair(String base, String other) {
        return stream(answers.path("pairs"))
                .filter(pair -> pair.path("base").asText().equals(base)
                        && pair.path("other").asText().equals(other))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Span span(JsonNode paragraph) {
        return new Span(paragraph.path("start").asInt(), paragraph.path("end").asInt());
    }

    private static List<Integer> ints(JsonNode link, String field) {
        return stream(link.path(field)).map(JsonNode::asInt).toList();
    }

    private static List<Integer> indexes(ParagraphRange range) {
        return IntStream.range(range.from(), range.to()).boxed().toList();
    }

    private static List<Pair> pairs(List<Integer> base, List<Integer> other) {
        return base.stream()
                .flatMap(first -> other.stream().map(second -> new Pair(first, second)))
                .toList();
    }
}
