package variorum.report.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.model.Collation;
import variorum.model.Notes;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.progress.Workers;
import variorum.read.VersionReader;
import variorum.report.content.Medium;
import variorum.report.content.Reports;
import variorum.sketch.Sketch;
import variorum.sketch.Sketches;
import variorum.testing.Collated;

class TextExporterTest {

    @Test
    void signsThatSteerATerminalDoNotReachIt() throws IOException {
        Sketch sketch = Sketch.base("a: The \u001b[2J[old] fox.").other("a: The \u001b[2J[new\u0007] fox.");

        assertThat(report(sketch, new Medium(false, 80)).chars()).noneMatch(sign -> sign < ' ' && sign != '\n');
    }

    @Test
    void colourTakesThePlaceOfBrackets() throws IOException {
        Sketch sketch = Sketch.base("a: The [old] fox.").other("a: The [new] fox.");

        assertThat(report(sketch, new Medium(false, 80)))
                .contains("[-old-]{+new+}")
                .doesNotContain("\u001b");
        assertThat(report(sketch, new Medium(true, 80)))
                .contains("\u001b[94;1mnew\u001b[0m")
                .doesNotContain("{+");
    }

    @ParameterizedTest
    @ValueSource(ints = {48, 60, 80, 132})
    void noLineOfTextIsWiderThanTheTerminal(int width) throws IOException {
        String report = report(Sketches.everything(), new Medium(false, width));

        assertThat(report.lines().skip(5)).allMatch(line -> TerminalWidth.of(line) <= width);
    }

    @Test
    void theChangesThatAreShownAreCountedByWhatTheyAreAbout() throws IOException {
        assertThat(report(Sketches.everything(), new Medium(false, 80)).lines())
                .containsSequence(
                        "13 of 17 changes shown (words 4, numbers 1, names 1, quotations 1, case 1,",
                        "spacing 2, whole paragraphs 3); 2 hidden: quotes 2; 2 in page furniture.");
    }

    @Test
    void aLineEndInsideAParagraphIsABlank() throws IOException {
        Sketch sketch = Sketch.base("a: The\nold [fox].").other("a: The\nold [dog].");

        assertThat(report(sketch, new Medium(false, 80))).contains("The old [-fox-]{+dog+}.");
    }

    @Test
    void manyThreadsWriteWhatOneWrites() throws IOException {
        Collation collation = Collated.collate(List.of(longVersion("nine"), longVersion("ten")));
        Medium medium = new Medium(true, 60);
        StringBuilder onOneThread = new StringBuilder();
        new TextComparison(
                        Reports.of(collation, Notes.NONE),
                        collation.comparisons().get(0),
                        medium,
                        Workers.NONE)
                .write(onOneThread::append, Monitor.NONE);

        assertThat(report(collation, medium)).hasSizeGreaterThan(1 << 16).startsWith(onOneThread.toString());
    }

    private static Version longVersion(String hour) {
        String text = IntStream.range(0, 1_500)
                .mapToObj(number -> "Ferry " + number + " left pier " + number % 7
                        + (number % 3 == 0 ? " at dawn" : " at " + hour) + " on a grey day.")
                .collect(Collectors.joining("\n\n"));
        return VersionReader.ofText(hour, text, Monitor.NONE);
    }

    private static String report(Sketch sketch, Medium medium) throws IOException {
        return report(sketch.collation(), medium);
    }

    private static String report(Collation collation, Medium medium) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TextExporter().write(Reports.of(collation, Notes.NONE), medium, out, Monitor.NONE);
        return out.toString(UTF_8);
    }
}
