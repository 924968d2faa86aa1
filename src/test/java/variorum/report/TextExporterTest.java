package variorum.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.sketch.Sketch;
import variorum.sketch.Sketches;

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

        assertThat(report.lines().skip(4)).allMatch(line -> TerminalWidth.of(line) <= width);
    }

    @Test
    void aLineEndInsideAParagraphIsABlank() throws IOException {
        Sketch sketch = Sketch.base("a: The\nold [fox].").other("a: The\nold [dog].");

        assertThat(report(sketch, new Medium(false, 80))).contains("The old [-fox-]{+dog+}.");
    }

    private static String report(Sketch sketch, Medium medium) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TextExporter().write(sketch.collation(), medium, out);
        return out.toString(UTF_8);
    }
}
