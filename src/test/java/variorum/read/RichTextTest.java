package variorum.read;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.read.ReadFiles.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.model.Caveat;
import variorum.model.Version;

final class RichTextTest {
    @TempDir
    Path folder;

    /** What has a command of its own is a sign like others. */
    @ParameterizedTest
    @CsvSource({
        "10\\~000 boats, 10\u00A0000 boats",
        "deep\\_set, deep\u2011set",
        "har\\-bour, harbour",
        "a\\zwnj b, a\u200Cb",
        "shut\\emdash \\lquote so\\rquote, shut—‘so’",
        "\\u8211?\\'e9, –é",
        "\\{braces\\}, {braces}"
    })
    void signsWithCommandsAreText(String written, String read) throws IOException {
        Path file = Files.writeString(folder.resolve("a.rtf"), "{\\rtf1\\ansi " + written + "\\par}");
        assertThat(read(file).text()).isEqualTo(read);
    }

    @Test
    void whatWasMovedIsReadOnceWhereItStandsNow() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.rtf"),
                "{\\rtf1\\ansi {\\mvf It is old.\\par}Bridge shut.\\par{\\mvt It is old.}\\par"
                        + "{\\object{\\*\\objclass Sheet}{\\result Tolls rose.}}\\par}");
        Version version = read(file);
        assertThat(version.text()).isEqualTo("Bridge shut.\n\nIt is old.\n\nTolls rose.");
        assertThat(version.caveats()).containsExactly(Caveat.TRACKED_CHANGES);
    }

    @Test
    void anEmptyCellKeepsItsPlace() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.rtf"),
                "{\\rtf1\\ansi\\trowd\\pard\\intbl Berlin\\cell\\cell 5\\cell\\row"
                        + "\\trowd\\pard\\intbl\\cell Rome\\cell 6\\cell\\row}");
        assertThat(read(file).text()).isEqualTo("Berlin\t\t5\n\nRome\t6");
    }

    @Test
    void endnotesStandBelowFootnotes() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.rtf"),
                "{\\rtf1\\ansi Shut{\\super\\chftn{\\footnote\\ftnalt Endnote.}} since{\\footnote Footnote.} May\\ftnalt .\\par}");
        assertThat(read(file).text()).isEqualTo("Shut since May.\n\nFootnote.\n\nEndnote.");
    }

    @Test
    void runningHeadsAndFeetAreReadOnceAndApart() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.rtf"),
                "{\\rtf1\\ansi\\sectd{\\header\\pard Harbour Post\\par}{\\headerf Cover\\par}{\\headerl Old\\par}"
                        + "{\\footer Draft\\par Page {\\field{\\*\\fldinst  PAGE }{\\fldrslt 2}}\\par - \\chpgn  -\\par}"
                        + "\\pard Bridge shut.\\par See page {\\field{\\*\\fldinst { PAGE }}{\\fldrslt 7}}.\\par"
                        + "\\sect\\sectd{\\header Harbour Post\\par}\\pard Tolls rose.\\par}");
        assertThat(read(file).text()).isEqualTo("Harbour Post\n\nBridge shut.\n\nSee page 7.\n\nTolls rose.\n\nDraft");
    }

    @Test
    void levelsOfAnOutlineAreHeadings() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.rtf"),
                "{\\rtf1\\ansi{\\stylesheet{\\s0 Standard;}{\\s3\\outlinelevel1 Zwischentitel;}}"
                        + "\\pard\\outlinelevel0 Bridge shut\\par\\pard\\outlinelevel9 It is old.\\par"
                        + "\\pard\\s3 Why\\par\\pard Because of \\\\outlinelevel0.\\par}");
        Version version = read(file);
        assertThat(version.paragraphs())
                .extracting(
                        paragraph -> paragraph.role() + " " + paragraph.span().of(version.text()))
                .containsExactly(
                        "HEADLINE Bridge shut", "BODY It is old.", "HEADING Why", "BODY Because of \\outlinelevel0.");
    }

    /** The bytes of a picture may look like braces and commands. */
    @ParameterizedTest
    @ValueSource(strings = {"{\\pict\\bin3 }}\\}", "{\\*\\ours{\\pict\\bin4 }}}}}}", "{\\*\\ours\\binary}"})
    void picturesAreNoText(String picture) throws IOException {
        Path file = Files.writeString(folder.resolve("a.rtf"), "{\\rtf1\\ansi Bridge " + picture + "shut.\\par}");
        assertThat(read(file).text()).isEqualTo("Bridge shut.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"}", "}}", "\r\n\0\0", "More.\\par}"})
    void theTextEndsWithItsOuterGroup(String behind) throws IOException {
        Path file = Files.writeString(folder.resolve("a.rtf"), "{\\rtf1\\ansi Bridge shut.\\par}" + behind);
        assertThat(read(file).text()).isEqualTo("Bridge shut.");
    }
}
