package variorum;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.collate.Collator;
import variorum.collate.VersionOpener;
import variorum.display.Cell;
import variorum.display.DisplayPlan;
import variorum.display.Mark;
import variorum.display.Piece;
import variorum.display.PlanOptions;
import variorum.display.PlanRow.TextRow;
import variorum.display.ShownChanges;
import variorum.display.planner.DisplayPlanner;
import variorum.model.Collation;
import variorum.model.Notes;
import variorum.progress.Monitor;
import variorum.report.Exporters;
import variorum.report.Format;
import variorum.report.content.Circumstances;
import variorum.report.content.Medium;
import variorum.report.content.Report;
import variorum.testing.Collated;

/** What a reader must see of two versions in {@code seeds/}: the window's plan, the web page and JSON say the same. */
class SeedsShownTest {
    private static Collation collation;

    @BeforeAll
    static void collate() {
        List<Path> files = List.of(Path.of("seeds/2025-01-24-wire.txt"), Path.of("seeds/2025-01-25-morning.txt"));
        collation = new Collator()
                .collate(
                        Collated.request(VersionOpener.open(files, Optional.empty(), Monitor.NONE)
                                .versions()),
                        Monitor.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deep-pocketed | deep",
                "TideLoom | Tideloom",
                "the National Institute for | ''",
                ", “a freedom that hardly any beginner is given elsewhere.” | ''"
            })
    void theWindowTheWebPageAndJsonMarkTheSameWords(String base, String other) throws IOException {
        for (Set<String> marked : List.of(inPlan(), inHtml(), inJson())) {
            assertThat(marked).anySatisfy(words -> assertThat(words).contains(withoutMarks(base)));
            if (!other.isEmpty()) {
                assertThat(marked).contains(other);
            }
        }
    }

    /** The words alone, because a closing mark may be an edit of its own. */
    private static String withoutMarks(String words) {
        return words.replaceAll("^\\W+|\\W+$", "");
    }

    @Test
    void whatTheChangesAreAboutAddsUpToThemAllEverywhere() throws IOException {
        DisplayPlan plan = new DisplayPlanner().plan(collation, collation.table(), PlanOptions.FIRST);
        int all = plan.changes().size();

        assertThat(all).isPositive();
        assertThat(ShownChanges.of(plan).all()).isEqualTo(all);
        assertThat(countsOfShown(report("text"))).isEqualTo(all);
        assertThat(countsOfShown(Jsoup.parse(report("html")).select(".changes").text()))
                .isEqualTo(all);
    }

    /** The sum of the numbers in parentheses behind those that are shown. */
    private static int countsOfShown(String report) {
        String counts = Pattern.compile("changes shown \\(([^)]*)\\)")
                .matcher(report)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        return Pattern.compile("\\d+")
                .matcher(counts)
                .results()
                .mapToInt(number -> Integer.parseInt(number.group()))
                .sum();
    }

    private static Set<String> inPlan() {
        DisplayPlan plan =
                new DisplayPlanner().plan(collation, collation.table(), new PlanOptions(Set.of(), true, Set.of()));
        Set<String> words = new HashSet<>();
        for (var row : plan.rows()) {
            if (row instanceof TextRow text) {
                for (int column = 0; column < text.cells().size(); column++) {
                    addMarked(text.cells().get(column), column, words);
                }
            }
        }
        return words;
    }

    private static void addMarked(Cell cell, int version, Set<String> words) {
        for (Piece piece : cell.pieces()) {
            for (Mark mark : piece.marks()) {
                words.add(mark.span().of(collation.versions().get(version).text()));
            }
        }
    }

    private static Set<String> inHtml() throws IOException {
        Document page = Jsoup.parse(report("html"));
        return new HashSet<>(page.select("td del, td ins").eachText());
    }

    private static Set<String> inJson() throws IOException {
        Set<String> words = new HashSet<>();
        for (JsonNode row : new ObjectMapper().readTree(report("json")).at("/comparisons/0/rows")) {
            for (JsonNode edit : row.path("edits")) {
                words.add(cut(0, edit.path("base")));
                words.add(cut(1, edit.path("other")));
            }
        }
        return words;
    }

    private static String cut(int version, JsonNode span) {
        return collation
                .versions()
                .get(version)
                .text()
                .substring(span.get(0).asInt(), span.get(1).asInt());
    }

    private static String report(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report report = Report.of(collation, Notes.NONE, new Circumstances(Instant.EPOCH, "", List.of()));
        Exporters.of(Format.byId(format).orElseThrow()).write(report, Medium.FILE, out, Monitor.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }
}
