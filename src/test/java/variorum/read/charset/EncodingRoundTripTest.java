package variorum.read.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pieces of texts in 20 languages, written in the encodings of each and read again. */
final class EncodingRoundTripTest {
    private static final Path LANGUAGES = Path.of("src/test/resources/variorum/read/charset/languages");
    private static final int PIECES = 100;

    @ParameterizedTest
    @CsvSource({
        "en, windows-1252, 25",
        "fr, windows-1252, 25",
        "fr, ISO-8859-15, 25",
        "de, windows-1252, 25",
        "fr, x-MacRoman, 200",
        "de, x-MacRoman, 200",
        "es, x-MacRoman, 200",
        "es, windows-1252, 25",
        "pt, windows-1252, 25",
        "sv, windows-1252, 25",
        "pl, windows-1250, 60",
        "pl, ISO-8859-2, 60",
        "cs, windows-1250, 60",
        "cs, ISO-8859-2, 60",
        "hu, windows-1250, 60",
        "tr, windows-1254, 60",
        "ru, windows-1251, 40",
        "ru, KOI8-R, 40",
        "ru, ISO-8859-5, 40",
        "ru, IBM866, 60",
        "ru, x-MacCyrillic, 200",
        "uk, windows-1251, 60",
        "uk, KOI8-U, 60",
        "el, windows-1253, 40",
        "el, ISO-8859-7, 40",
        "he, windows-1255, 40",
        "ar, windows-1256, 40",
        "ar, ISO-8859-6, 40",
        "th, TIS-620, 100",
        "zhs, GB18030, 15",
        "zhs, UTF-16LE, 40",
        "zhs, UTF-16BE, 40",
        "zht, Big5, 15",
        "zht, UTF-16BE, 40",
        "ja, Shift_JIS, 15",
        "ja, EUC-JP, 15",
        "ja, ISO-2022-JP, 15",
        "ja, UTF-16LE, 40",
        "ko, EUC-KR, 15",
        "ko, UTF-16BE, 20",
        "ru, UTF-16LE, 40",
    })
    void aPieceOfSomeLengthIsReadAsItWasWritten(String language, String encoding, int length) throws IOException {
        String text = Files.readString(LANGUAGES.resolve(language + ".txt"));
        Charset charset = Charset.forName(encoding);
        Random random = new Random(language.hashCode());
        for (int piece = 0; piece < PIECES; piece++) {
            int start = random.nextInt(text.length() - length);
            byte[] bytes = text.substring(start, start + length).getBytes(charset);
            Decoded read = TextDecoder.decode(bytes, Optional.empty());
            assertThat(read.text()).as("piece at %d of %s", start, language).isEqualTo(new String(bytes, charset));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, windows-1252",
        "fr, windows-1252",
        "ru, windows-1251",
        "ru, KOI8-R",
        "el, windows-1253",
        "zhs, GB18030",
        "zht, Big5",
        "ja, Shift_JIS",
        "ja, EUC-JP",
        "ko, EUC-KR",
    })
    void aWholeTextIsReadWithoutDoubt(String language, String encoding) throws IOException {
        String text = Files.readString(LANGUAGES.resolve(language + ".txt"));
        Decoded read = TextDecoder.decode(text.getBytes(Charset.forName(encoding)), Optional.empty());
        assertThat(read.encoding().name()).isEqualTo(encoding);
        assertThat(read.encoding().sure()).isTrue();
    }
}
