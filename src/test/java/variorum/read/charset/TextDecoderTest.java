package variorum.read.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.model.Encoding;

final class TextDecoderTest {
    @Test
    void plainAsciiIsUtf8() throws IOException {
        assertThat(decode("Plain text.".getBytes(UTF_8)))
                .isEqualTo(new Decoded("Plain text.", new Encoding("UTF-8", true)));
    }

    @Test
    void nothingIsUtf8() throws IOException {
        assertThat(decode(new byte[0])).isEqualTo(new Decoded("", new Encoding("UTF-8", true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030"})
    void aByteOrderMarkTellsTheEncodingAndIsDropped(String name) throws IOException {
        Charset charset = Charset.forName(name);
        assertThat(decode("\uFEFFGrüße.\r\n".getBytes(charset)))
                .isEqualTo(new Decoded("Grüße.\r\n", new Encoding(charset.name(), true)));
    }

    @Test
    void onlyTheFirstByteOrderMarkIsDropped() throws IOException {
        assertThat(decode("\uFEFFone\uFEFFtwo".getBytes(UTF_8)).text()).isEqualTo("one\uFEFFtwo");
    }

    @Test
    void lineEndsStayAsTheyAre() throws IOException {
        assertThat(decode("a\r\nb\rc\nd\u2028e".getBytes(UTF_8)).text()).isEqualTo("a\r\nb\rc\nd\u2028e");
    }

    @Test
    void utf16IsFoundWithoutAMark() throws IOException {
        String text = "The bridge stays closed.\nUntil spring.";
        assertThat(decode(text.getBytes(UTF_16LE))).isEqualTo(new Decoded(text, new Encoding("UTF-16LE", true)));
        assertThat(decode(text.getBytes(UTF_16BE))).isEqualTo(new Decoded(text, new Encoding("UTF-16BE", true)));
    }

    @Test
    void utf8WithAStrayControlCharacterIsStillUtf8() throws IOException {
        assertThat(decode("A stray \u0001 here – and Grüße all the same.".getBytes(UTF_8))
                        .encoding())
                .isEqualTo(new Encoding("UTF-8", true));
    }

    @Test
    void utf8CutInTheMiddleOfACharacterIsDoubtfulUtf8() throws IOException {
        byte[] whole = "“Quoted” and “quoted”".getBytes(UTF_8);
        Decoded decoded = decode(Arrays.copyOf(whole, whole.length - 1));
        assertThat(decoded.encoding()).isEqualTo(new Encoding("UTF-8", false));
        assertThat(decoded.text()).startsWith("“Quoted” and “quoted");
    }

    @Test
    void oneBadByteAmongAFewMarksIsDoubtfulUtf8() throws IOException {
        byte[] bytes = "“Quoted” and “quoted” _".getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        assertThat(decode(bytes)).isEqualTo(new Decoded("“Quoted” and “quoted” \uFFFD", new Encoding("UTF-8", false)));
    }

    @Test
    void typographicMarksOfTheMacintoshAreFoundInEnglish() throws IOException {
        String text = "The mayor’s office can’t say “when” – or why…";
        assertThat(decode(text.getBytes(Charset.forName("x-MacRoman"))).text()).isEqualTo(text);
    }

    @Test
    void typographicMarksOfWindowsAreFoundInEnglish() throws IOException {
        String text = "The mayor’s office can’t say “when” – or why…";
        assertThat(decode(text.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(new Decoded(text, new Encoding("windows-1252", true)));
    }

    @Test
    void aTextThatCouldBeInTwoEncodingsIsDoubtful() throws IOException {
        assertThat(decode("Caf\u00E9".getBytes(ISO_8859_1)))
                .isEqualTo(new Decoded("Café", new Encoding("windows-1252", false)));
    }

    @Test
    void theEncodingGivenIsTaken() throws IOException {
        assertThat(TextDecoder.decode(new byte[] {(byte) 0xC4}, Optional.of(Charset.forName("KOI8-R"))))
                .isEqualTo(new Decoded("д", new Encoding("KOI8-R", true)));
    }

    @Test
    void theEncodingGivenIsDoubtfulWhenBytesHaveNoMeaningInIt() throws IOException {
        Decoded decoded = TextDecoder.decode(new byte[] {'a', (byte) 0xFF, 'b'}, Optional.of(UTF_8));
        assertThat(decoded).isEqualTo(new Decoded("a\uFFFDb", new Encoding("UTF-8", false)));
    }

    @Test
    void theByteOrderMarkOfTheEncodingGivenIsDropped() throws IOException {
        byte[] bytes = "\uFEFFtext".getBytes(UTF_16BE);
        assertThat(TextDecoder.decode(bytes, Optional.of(UTF_16BE)).text()).isEqualTo("text");
        assertThat(TextDecoder.decode(bytes, Optional.of(Charset.forName("UTF-16")))
                        .text())
                .isEqualTo("text");
    }

    @Test
    void dataIsNoText() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> decode(picture))
                .withMessage("it holds binary data, not text.");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> TextDecoder.decode(picture, Optional.of(ISO_8859_1)))
                .withMessage("it holds binary data, not text.");
    }

    private static Decoded decode(byte[] bytes) throws IOException {
        return TextDecoder.decode(bytes, Optional.empty());
    }
}
