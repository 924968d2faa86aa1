package variorum.report.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.collate.CollationRequest;
import variorum.collate.Collator;
import variorum.collate.VersionOpener;
import variorum.model.Against;
import variorum.model.Caveat;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Encoding;
import variorum.model.Ignorable;
import variorum.model.Link;
import variorum.model.Notes;
import variorum.model.Options;
import variorum.model.ParagraphRange;
import variorum.model.Row;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.report.content.Medium;
import variorum.report.content.Reports;
import variorum.sketch.Sketches;
import variorum.testing.Collated;
import variorum.testing.SeededVersions;

class JsonExporterTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("variorum.testing.SeededVersions#sets")
    void aReportReadBackGivesTheSameCollation(SeededVersions seeded) throws IOException {
        Collation collation = asReported(collate(seeded));
        List<String> texts = collation.versions().stream().map(Version::text).toList();

        assertThat(new JsonReportReader(texts).read(report(collation))).isEqualTo(collation);
    }

    @ParameterizedTest
    @MethodSource("variorum.testing.SeededVersions#sets")
    void aReportFitsItsSchema(SeededVersions seeded) throws IOException {
        assertThat(ReportSchema.faults(report(collate(seeded)))).isEmpty();
    }

    @Test
    void aReportOfEverythingFitsItsSchema() throws IOException {
        assertThat(ReportSchema.faults(report(Sketches.everything().collation())))
                .isEmpty();
    }

    @Test
    void keptReportsFitTheSchema() throws IOException {
        for (String name : List.of("everything", "same", "against-nothing")) {
            String kept = Files.readString(Path.of("src/test/golden", name, "report.json"));
            assertThat(ReportSchema.faults(kept)).as(name).isEmpty();
        }
    }

    @Test
    void reportsOfTheSeedsFitTheSchema() throws IOException {
        List<Version> seeds = VersionOpener.open(List.of(Path.of("seeds")), Optional.empty(), Monitor.NONE)
                .versions();

        assertThat(ReportSchema.faults(report(Collated.collate(seeds)))).isEmpty();
    }

    @Test
    void theSchemaFindsWhatDoesNotFit() throws IOException {
        ObjectNode broken =
                (ObjectNode) MAPPER.readTree(report(Sketches.everything().collation()));
        ((ObjectNode) broken.path("versions").path(0)).put("length", -1);
        ((ObjectNode) broken.path("comparisons").path(0).path("summary")).remove("equal");
        ((ObjectNode) broken.path("comparisons").path(0).path("rows").path(0)).put("kind", "odd");

        assertThat(ReportSchema.faults(broken.toString()))
                .anyMatch(fault -> fault.startsWith("/versions/0/length "))
                .anyMatch(fault -> fault.startsWith("/comparisons/0/summary "))
                .anyMatch(fault -> fault.startsWith("/comparisons/0/rows/0/kind "));
    }

    @Test
    void othersMayAddFieldsAndWeDoNot() throws IOException {
        ObjectNode more = (ObjectNode) MAPPER.readTree(report(Sketches.same().collation()));
        ((ObjectNode) more.path("versions").path(0)).put("mood", "grey");

        assertThat(ReportSchema.faultsForOthers(more.toString())).isEmpty();
        assertThat(ReportSchema.faults(more.toString())).isNotEmpty();
    }

    @Test
    void whatWasSetAsideInReadingIsTold() throws IOException {
        Version base = new Version("a.docx", Optional.empty(), "", List.of(), Set.of(Caveat.TRACKED_CHANGES));
        Version other = new Version("b.txt", Optional.empty(), "", List.of());
        String report = report(Collated.collate(List.of(base, other)));
        JsonNode versions = MAPPER.readTree(report).path("versions");

        assertThat(ReportSchema.faults(report)).isEmpty();
        assertThat(versions.path(0).path("caveats").toString()).isEqualTo("[\"tracked-changes\"]");
        assertThat(versions.path(1).has("caveats")).isFalse();
    }

    @Test
    void aPastedTextHasNoEncodingAndAGuessIsCalledOne() throws IOException {
        Collation drawn = Sketches.same().collation();
        Version base = drawn.versions().get(0);
        Version pasted = new Version("pasted", Optional.empty(), base.text(), base.paragraphs());
        Version guessed = new Version(
                "guessed", Optional.of(new Encoding("windows-1252", false)), base.text(), base.paragraphs());
        JsonNode versions = MAPPER.readTree(report(
                        new Collation(List.of(pasted, guessed), drawn.comparisons(), drawn.table(), drawn.options())))
                .path("versions");

        assertThat(versions.path(0).path("encoding").isNull()).isTrue();
        assertThat(versions.path(1).path("encoding").asText()).isEqualTo("windows-1252");
        assertThat(versions.path(1).path("encodingSure").asBoolean(true)).isFalse();
    }

    @Test
    void hiddenEditsStayInTheReportAndAreCounted() throws IOException {
        JsonNode comparison = MAPPER.readTree(report(Sketches.everything().collation()))
                .path("comparisons")
                .path(0);

        assertThat(comparison.path("summary").path("hidden").toString()).isEqualTo("{\"quotes\":2}");
        assertThat(comparison.findValues("hidden")).hasSize(3);
    }

    private static Collation collate(SeededVersions seeded) {
        Random random = new Random(seeded.seed());
        Against against = List.of(Against.values()).get(random.nextInt(3));
        Set<Ignorable> ignore = EnumSet.noneOf(Ignorable.class);
        for (Ignorable kind : Ignorable.values()) {
            if (random.nextBoolean()) {
                ignore.add(kind);
            }
        }
        Options options = new Options(against, ignore);
        return new Collator().collate(new CollationRequest(seeded.versions(), 0, options, List.of()), Monitor.NONE);
    }

    /**
     * The same as far as a report tells it: not where an empty range stands, nor which words of an edit are its facts.
     */
    private static Collation asReported(Collation collation) {
        List<Comparison> comparisons = collation.comparisons().stream()
                .map(it -> new Comparison(
                        it.base(),
                        it.other(),
                        it.rows().stream().map(JsonExporterTest::asReported).toList(),
                        it.summary(),
                        it.degraded()))
                .toList();
        return new Collation(collation.versions(), comparisons, collation.table(), collation.options());
    }

    private static Row asReported(Row row) {
        Link link = row.link();
        return new Row(
                new Link(
                        place(link.base()),
                        place(link.other()),
                        link.moved(),
                        link.similarity(),
                        link.sure(),
                        link.why()),
                row.edits().stream()
                        .map(edit -> JsonReportReader.edit(edit.base(), edit.other(), edit.category(), edit.fact()))
                        .toList());
    }

    private static ParagraphRange place(ParagraphRange range) {
        return range.isEmpty() ? ParagraphRange.emptyAt(0) : range;
    }

    private static String report(Collation collation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonExporter().write(Reports.of(collation, Notes.NONE), Medium.FILE, out, Monitor.NONE);
        return out.toString(UTF_8);
    }
}
