package variorum.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import variorum.model.Paragraph;
import variorum.progress.Monitor;
import variorum.read.charset.Decoded;
import variorum.read.charset.TextDecoder;
import variorum.read.document.Blanks;

/**
 * Bytes and texts that a machine thinks up, led by what code they reach. Only {@code packaging/test.sh} does so; what
 * it finds becomes a test of its own.
 */
class ReadingFuzzTest {
    @FuzzTest
    void anyBytesAreTextOrRefused(byte @NotNull [] bytes) {
        try {
            Decoded decoded = TextDecoder.decode(bytes, Optional.empty());
            assertThat(decoded.text().length()).isLessThanOrEqualTo(bytes.length);
        } catch (IOException e) {
            assertThat(e).hasMessage("it holds binary data, not text.");
        }
    }

    @FuzzTest
    void theParagraphsHoldAllThatIsNoBlank(@NotNull @WithUtf8Length(max = 4_000) String text) {
        List<Paragraph> paragraphs =
                VersionReader.ofText("fuzzed", text, Monitor.NONE).paragraphs();
        StringBuilder held = new StringBuilder();
        int end = 0;
        for (Paragraph paragraph : paragraphs) {
            assertThat(paragraph.span().start()).isGreaterThanOrEqualTo(end);
            end = paragraph.span().end();
            held.append(paragraph.span().of(text));
        }
        assertThat(withoutBlanks(held.toString())).isEqualTo(withoutBlanks(text));
    }

    private static String withoutBlanks(String text) {
        StringBuilder rest = new StringBuilder();
        text.chars().filter(unit -> !Blanks.isBlank((char) unit)).forEach(unit -> rest.append((char) unit));
        return rest.toString();
    }
}
