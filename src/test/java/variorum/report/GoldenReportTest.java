package variorum.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.model.Notes;
import variorum.progress.Monitor;
import variorum.report.content.Medium;
import variorum.report.content.Report;
import variorum.report.content.Reports;
import variorum.sketch.Sketch;
import variorum.sketch.Sketches;

/**
 * Every format of every case against the report kept in {@code src/test/golden}. Run with {@code -Dgolden.write=true}
 * to write them anew, and look at the difference before you commit it.
 */
class GoldenReportTest {
    private static final Path FOLDER = Path.of("src/test/golden");

    /** A file of its own, which is for eyes to judge. */
    private static final Pattern STYLE_SHEET = Pattern.compile("<style>.*</style>", Pattern.DOTALL);

    /** They are read back by tests of their own. */
    private static final Set<Format> NO_TEXT = EnumSet.of(Format.DOCX, Format.DOCX_MARKED, Format.PDF);

    private static final Map<String, Sketch> CASES = Map.of(
            "everything", Sketches.everything(),
            "same", Sketches.same(),
            "against-nothing", Sketches.againstNothing());

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void everyFormatOfEveryCaseIsAsItWas(String file, Sketch sketch, Format format, Medium medium) throws IOException {
        Path golden = FOLDER.resolve(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report report = Reports.of(sketch.collation(), Notes.NONE);
        Exporters.of(format).write(report, medium, out, Monitor.NONE);
        String text = STYLE_SHEET.matcher(out.toString(UTF_8)).replaceFirst("<style></style>");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
        }

        assertThat(text).isEqualTo(Files.readString(golden));
    }

    static Stream<Arguments> reports() {
        return CASES.entrySet().stream().flatMap(it -> reports(it.getKey(), it.getValue()));
    }

    private static Stream<Arguments> reports(String name, Sketch sketch) {
        Stream<Arguments> inFiles = Stream.of(Format.values())
                .filter(format -> !NO_TEXT.contains(format))
                .map(format -> Arguments.of(name + "/report." + format.ending(), sketch, format, Medium.FILE));
        Arguments inColour = Arguments.of(name + "/report-in-colour.txt", sketch, Format.TEXT, new Medium(true, 60));
        return Stream.concat(inFiles, Stream.of(inColour));
    }
}
